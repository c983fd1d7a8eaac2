import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parsePackText } from '../../../src/pack/parse';
import type { ClaimPack } from '../../../src/pack/schema';

function readSeedPack(): ClaimPack {
  const result = parsePackText(readFileSync(new URL('../../../seeds/kremlin-drone-2023.claimpack.json', import.meta.url), 'utf8'));
  if (!result.ok) throw new Error(result.issues.map((issue) => `${issue.path}: ${issue.message}`).join('\n'));
  return result.pack;
}

const pack = readSeedPack();
const statements = pack.claims.flatMap((claim) =>
  claim.statements.map((statement) => ({ ...statement, at: `${claim.id}/${statement.id}` })),
);
const claim = (id: string) => pack.claims.find((c) => c.id === id);
const words = (text: string) => text.trim().split(/\s+/).length;

/** Readers' settings, tests and measurements name these ids: they never change. */
const CONTESTED = [
  'us-behind-strike',
  'decided-in-washington',
  'us-enables-strikes-abroad',
  'ukraine-behind-strike',
  'aimed-to-kill-putin',
  'moscow-staged-strike',
  'staging-makes-no-sense',
];
const UNANSWERED = [
  'putin-absent',
  'kyiv-drone-was-own',
  'kherson-21-killed',
  'no-sign-of-escalation',
  'russian-war-crimes',
  'aggression-tribunal',
  'putin-took-children',
];

describe('the seed pack', () => {
  test('holds the fourteen claims of the article under their ids', () => {
    expect(pack.claims.map((c) => c.id).sort()).toEqual([...CONTESTED, ...UNANSWERED].sort());
  });

  test('calls a claim contested exactly when it holds something set against it', () => {
    expect(
      pack.claims
        .filter((c) => c.contested)
        .map((c) => c.id)
        .sort(),
    ).toEqual([...CONTESTED].sort());
    for (const c of pack.claims) {
      const answered = c.statements.some((s) => ['denies', 'disputes', 'context'].includes(s.position));
      expect(answered, c.id).toBe(c.contested);
    }
  });

  test('has somebody put every claim forward', () => {
    for (const c of pack.claims)
      expect(
        c.statements.map((s) => s.position),
        c.id,
      ).toContain('asserts');
  });

  test('gives no address, title, author or date that the article lacks', () => {
    expect(pack.sources).toEqual([
      { id: 'latin-times', title: null, publisher: 'Latin Times', author: null, url: null, date: null, dateInferred: false },
    ]);
    expect(JSON.stringify(pack)).not.toMatch(/https?:|www\./);
  });

  test('marks every date as inferred: the article has weekdays only', () => {
    const dated = statements.filter((s) => s.date !== null);
    expect(dated.length).toBeGreaterThan(0);
    for (const s of dated) expect(s.dateInferred, s.at).toBe(true);
  });

  test('quotes at most twelve words, each passage with its place in the article', () => {
    for (const s of statements) {
      expect(words(s.selector?.exact ?? ''), s.at).toBeGreaterThan(1);
      expect(words(s.selector?.exact ?? ''), s.at).toBeLessThanOrEqual(12);
      if (s.quote !== null) expect(words(s.quote), s.at).toBeLessThanOrEqual(12);
    }
  });

  test('retells in its own words: no gist repeats the passage it stands on', () => {
    for (const s of statements) expect(s.gist.toLowerCase(), s.at).not.toContain(s.selector?.exact.toLowerCase());
  });

  test('names nobody for the unattributed quotation, and Kirby by context only', () => {
    const quotation = claim('us-behind-strike')?.statements.filter((s) => s.quote?.includes('United States')) ?? [];
    expect(quotation.map((s) => [s.party, s.inferredParty, s.verb])).toEqual([
      [null, 'kirby', null],
      [null, 'kirby', null],
    ]);
  });

  test('keeps Peskov and the unnamed spokesperson of Putin apart', () => {
    const speakers = claim('us-behind-strike')?.statements.map((s) => s.party);
    expect(speakers).toContain('peskov');
    expect(speakers).toContain('putins-spokesperson');
  });

  test('says where the article speaks in its own voice', () => {
    expect(claim('putin-absent')?.statements.map((s) => [s.party, s.inferredParty])).toEqual([[null, null]]);
  });

  test('links the direct replies', () => {
    const reply = claim('decided-in-washington')?.statements.find((s) => s.position === 'denies');
    expect([reply?.party, reply?.replyTo, reply?.quote]).toEqual([
      'kirby',
      'peskov-decisions',
      'Peskov is just lying there, pure and simple',
    ]);
  });

  test('notes what the article says on the evidence', () => {
    expect(claim('us-behind-strike')?.evidence).toBe('Peskov gave none, the article says.');
  });

  test('passes no verdict in its own voice', () => {
    const own = pack.claims.flatMap((c) => [c.text, c.denial, c.evidence, ...c.statements.map((s) => s.gist)]).join('\n');
    expect(own).not.toMatch(/\b(false(?! flag)|true|debunked|misleading|refuted|lie|lied)\b/i);
  });
});
