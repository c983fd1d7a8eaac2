import { describe, expect, it } from 'vitest';
import { checkPack } from '../../../src/match/check-pack';
import { tryDraft } from '../../../src/match/draft-trial';
import { packOf } from '../../../src/model/draft';
import { addCounterExample } from '../../../src/model/draft-claims';
import type { ClaimPack } from '../../../src/pack/schema';
import { sampleDraft } from '../model/sample-draft';

const pack = packOf(sampleDraft()) as ClaimPack;
const idsOf = (tried: ReturnType<typeof tryDraft>) => tried.pack?.claims.map(({ id }) => id);

describe('a draft that is tried', () => {
  it('keeps a claim that is met in one unrelated sentence, which may be chance', () => {
    const tried = tryDraft(pack, ['They pour a pier in frost.', 'Ferries sail again.']);
    expect(tried.falseHits).toEqual([{ claim: 'frost', sentence: 'They pour a pier in frost.' }]);
    expect([tried.barred, idsOf(tried)]).toEqual([[], ['frost', 'records']]);
  });

  it('loses one that is met in two', () => {
    const tried = tryDraft(pack, ['They pour a pier in frost.', 'It was frost that the pier was poured in.']);
    expect([tried.barred, idsOf(tried)]).toEqual([['frost'], ['records']]);
  });

  it('loses one that is found in a counter-example of its own, and tells in which', () => {
    // It says nothing but what the claim says, so no word tells it from the claim.
    const sentence = 'Dunmore Works poured the pier in frost.';
    const spoilt = packOf(addCounterExample(addCounterExample(sampleDraft(), 'frost', sentence), 'frost', 'Ferries sail.')) as ClaimPack;
    expect(checkPack(spoilt).failures).toMatchObject([{ counter: true, sentence }]);
    const tried = tryDraft(spoilt, []);
    expect([tried.barred, tried.firing, idsOf(tried)]).toEqual([['frost'], [{ claim: 'frost', sentence }], ['records']]);
  });

  it('has as examples those passages of its statements that it finds', () => {
    expect(tryDraft(pack, []).pack?.claims.map(({ examples }) => examples)).toEqual([
      { claim: ['poured the pier in frost'], denial: [] },
      { claim: [], denial: [] },
    ]);
  });

  it('comes to none when no claim is left', () => {
    const alone = { ...pack, claims: pack.claims.slice(0, 1) };
    expect(tryDraft(alone, ['They pour a pier in frost.', 'It was frost that the pier was poured in.']).pack).toBeNull();
  });
});
