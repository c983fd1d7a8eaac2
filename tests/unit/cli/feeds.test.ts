import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parsePackText } from '../../../src/pack/parse';
import { feedPack } from '../match/feed-pack';
import { run } from './test-terminal';

const folder = mkdtempSync(join(tmpdir(), 'rejoinder-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, text?: string) => {
  const path = join(folder, name);
  if (text !== undefined) writeFileSync(path, text);
  return path;
};
const review = (claimReviewed: unknown, url: string) => ({ '@type': 'ClaimReview', claimReviewed, url, author: { name: 'Tarn Checks' } });
const FEED = [
  review('Seals carry letters to the mainland.', 'https://checks.example/seals'),
  review('A seal carries letters to the mainland', 'https://checks.example/seal'),
];

describe('rejoinder convert', () => {
  it('makes a pack of ClaimReview, lists what says nearly the same and merges nothing', async () => {
    const { out, err, exitCode } = await run(['convert', file('feed.json', JSON.stringify(FEED)), '--out', file('feed.claimpack.json')]);
    expect({ err, exitCode }).toEqual({ err: '', exitCode: 0 });
    expect(out).toMatch(/2 claims, 1 groups? .*none merged:\n {2}seals-\S+ {2}seal-\S+\n$/);
    const result = parsePackText(readFileSync(file('feed.claimpack.json'), 'utf8'));
    expect(result.ok && result.pack.claims.map(({ text }) => text)).toEqual(FEED.map(({ claimReviewed }) => claimReviewed));
  });

  it('makes ClaimReview of a pack, and the same pack of that', async () => {
    await run(['convert', file('pack.json', JSON.stringify(feedPack())), '--out', file('out.json')]);
    expect(JSON.parse(readFileSync(file('out.json'), 'utf8'))['@type']).toBe('DataFeed');
    await run(['convert', file('out.json'), '--out', file('back.json')]);
    expect(JSON.parse(readFileSync(file('back.json'), 'utf8'))).toEqual(feedPack());
  });

  it('names what it leaves out with its place, keeps the rest, exit code 1', async () => {
    const broken = [...FEED, review(7.5, ''), review([], 'https://checks.example/x')];
    const { err, out, exitCode } = await run(['convert', file('b.json', JSON.stringify(broken)), '--out', file('b.out.json')]);
    expect({ exitCode, claims: /3 claims/.test(out) }).toEqual({ exitCode: 1, claims: true });
    expect(err).toMatch(/\$\[3\]\.claimReviewed: no claim/);
  });

  it.each([
    ['nothing of use', '{}', /no claim could be read/],
    ['a broken pack', '{"format":"claimpack/1"}', /not a valid pack\n {2}\$\.id/],
  ])('writes nothing for %s, exit code 1', async (_, text, message) => {
    const { err, exitCode } = await run(['convert', file('n.json', text), '--out', file('none.json')]);
    expect(err).toMatch(message);
    expect(exitCode).toBe(1);
    expect(() => readFileSync(file('none.json'))).toThrow();
  });
});

describe('rejoinder search', () => {
  const queries = file('q.tsv', 'q1\tLetters by seal, says the keeper\nq2\tmarble cake\n');

  it.each([
    ['a pack', file('p.json', JSON.stringify(feedPack())), ['q1 Q0 seals 1', 'q2 Q0 cake 1']],
    ['a table', file('t.tsv', 'A/1\tSeals carry letters.\tPost\nB/2\tCake is old.\n'), ['q1 Q0 A/1 1', 'q2 Q0 B/2 1']],
  ])('ranks the claims of %s', async (_, path, expected) => {
    const { out, err, exitCode } = await run(['search', '--pack', path, '--queries', queries, '--top', '1']);
    expect({ err, exitCode }).toEqual({ err: '', exitCode: 0 });
    expect(out.split('\n').map((line) => line.replace(/ [\d.]+ rejoinder$/, ''))).toEqual([...expected, '']);
  });

  it('ranks the claims of ClaimReview', async () => {
    const { out } = await run(['search', '--pack', file('f.json', JSON.stringify(FEED)), '--queries', queries]);
    expect(out.match(/^q1 Q0 seals?-\S+ \d [\d.]+ rejoinder$/gm)).toHaveLength(2);
  });

  it('names the line of a table that has no text', async () => {
    const { err, exitCode } = await run(['search', '--pack', queries, '--queries', file('bad.tsv', 'a\tb\nc\n')]);
    expect(err).toMatch(/bad\.tsv:2: not an id/);
    expect(exitCode).toBe(1);
  });
});
