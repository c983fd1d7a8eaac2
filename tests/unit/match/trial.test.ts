import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/match/engine';
import { tryOnPages, tryOnSentences } from '../../../src/match/trial';
import { sampleDraft } from '../model/sample-draft';

const { pack } = sampleDraft();
const sentences = readFileSync('src/match/trial-sentences.txt', 'utf8').trim().split('\n');

describe('a trial', () => {
  it('tells which claim would be marked in which sentence', () => {
    const found = tryOnSentences(pack, ['They pour a pier in frost.', 'Ferries sail again.', 'It was frost that the pier was poured in.']);
    expect(found).toEqual([
      { claim: 'frost', sentence: 'They pour a pier in frost.' },
      { claim: 'frost', sentence: 'It was frost that the pier was poured in.' },
    ]);
  });

  it('counts a sentence once that is marked twice for a claim', () => {
    const both = 'They poured a pier in frost, and nobody poured a pier in frost.';
    const groups = pack.claims[0]?.groups ?? [];
    const denied = { ...groups[0], stance: 'denial' as const, all: [['nobody'], ...(groups[0]?.all ?? [])] };
    const claims = pack.claims.map((claim) =>
      claim.id === 'frost' ? { ...claim, groups: [...groups, denied as (typeof groups)[number]] } : claim,
    );
    const page = { context: {}, blocks: [{ id: 0, text: both }] };
    expect(createEngine([{ ...pack, claims }]).match(page).length).toBeGreaterThan(1);
    expect(tryOnPages({ ...pack, claims }, [page])).toEqual([[{ claim: 'frost', sentence: both }]]);
  });

  it('tells for each page the sentences that would be marked', () => {
    const page = (text: string) => ({ context: {}, blocks: [{ id: 3, text }] });
    const pages = [page('Ferries sail. They pour a pier in frost. Buses run.'), page('Ferries sail.')];
    expect(tryOnPages(pack, pages)).toEqual([[{ claim: 'frost', sentence: 'They pour a pier in frost.' }], []]);
  });
});

describe('the unrelated sentences', () => {
  it('are 2,000, each another, and each one sentence', () => {
    expect(new Set(sentences).size).toBe(2_000);
    expect(sentences.filter((one) => !/^[\p{Lu}\d].*\.$/u.test(one) || /[{}<>|]/.test(one))).toEqual([]);
  });
});
