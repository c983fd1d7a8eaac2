import { afterEach, describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/match/engine';
import { type Draft, isKept, packOf } from '../../../src/model/draft';
import {
  addCounterExample,
  addPassage,
  byOwnWords,
  dropCounterExample,
  mergeClaims,
  reword,
  setKept,
  splitClaim,
} from '../../../src/model/draft-claims';
import { parsePack } from '../../../src/pack/parse';
import type { Claim } from '../../../src/pack/schema';
import { sampleDraft } from './sample-draft';

let draft: Draft;
/** Every draft made in a test comes to a pack that parses. */
const checked = (made: Draft): Draft => {
  draft = made;
  return made;
};
const claimOf = ({ pack }: Draft, id: string) => pack.claims.find((claim) => claim.id === id);
const marks = (made: Draft, text: string) =>
  createEngine([packOf(made) as never])
    .match({ context: {}, blocks: [{ id: 0, text }] })
    .filter(({ tier }) => tier !== 'related')
    .map(({ claim, stance }) => `${claim} ${stance}`);

afterEach(() => expect(parsePack(draft.pack)).toMatchObject({ ok: true }));

describe('a claim', () => {
  it('that nobody contests stays out until it is taken in, and is then found by its words', () => {
    const before = checked(sampleDraft());
    expect(packOf(before)?.claims.map(({ id }) => id)).toEqual(['frost', 'records']);
    const after = checked(setKept(before, 'stands', true));
    expect(marks(after, 'In Sellin harbour the old pier still stands.')).toEqual(['pier/stands claim']);
    expect(marks(after, 'The old pier does not stand in Sellin harbour.')).toContain('pier/stands denial');
  });

  it('can be left out and taken in again, and the last one leaves no pack', () => {
    const without = checked(setKept(setKept(sampleDraft(), 'frost', false), 'records', false));
    expect(packOf(without)).toBeNull();
    expect(isKept(setKept(without, 'frost', true), { id: 'frost' })).toBe(true);
  });

  it('said in other words is found by these too', () => {
    const after = checked(reword(sampleDraft(), 'frost', 'Dunmore Works cast concrete columns during a freeze.'));
    expect(claimOf(after, 'frost')?.text).toBe('Dunmore Works cast concrete columns during a freeze.');
    expect(marks(after, 'Dunmore Works had cast the concrete columns during a freeze.')).toEqual(['pier/frost claim']);
    expect(marks(after, 'They would pour a pier in frost.')).toEqual(['pier/frost claim']);
  });

  it('that another goes into has both their statements, voices and findings', () => {
    const after = checked(mergeClaims(setKept(sampleDraft(), 'stands', true), 'stands', 'frost'));
    const merged = claimOf(after, 'stands');
    expect(after.pack.claims.map(({ id }) => id)).toEqual(['records', 'stands']);
    expect(merged?.statements.map(({ party }) => party)).toEqual([null, 'marr', 'dunmore']);
    expect(merged).toMatchObject({ contested: true, for: ['marr', 'sellin'], against: ['dunmore'] });
    expect(merged?.statements[2]?.replyTo).toBe(merged?.statements[1]?.id);
    expect(marks(after, 'They would pour a pier in frost.')).toEqual(['pier/stands claim']);
  });

  it('that another goes into has its event, which the rules of the other may speak of', () => {
    const { pack, ...draft } = sampleDraft();
    const event = { id: 'works', name: 'Works on the pier', from: null, to: null, place: null, anchors: [['pour'], ['pier']] };
    const [frost, ...others] = pack.claims as [Claim, ...Claim[]];
    const frames = [{ agent: ['dunmore'], act: ['pour'], object: '@event' }];
    const before = { ...draft, pack: { ...pack, events: [event], claims: [{ ...frost, event: 'works', frames }, ...others] } };
    expect(claimOf(checked(mergeClaims(before, 'stands', 'frost')), 'stands')?.event).toBe('works');
  });

  it('loses to a claim of its own the statements that are split off, and the answers to them', () => {
    const after = checked(splitClaim(sampleDraft(), 'frost', ['s1'], 'The pier was poured in hard frost.'));
    expect(after.pack.claims.map(({ statements }) => statements.map(({ party }) => party))).toEqual([
      ['dunmore'],
      ['marr'],
      ['marr', null],
      [null],
    ]);
    expect(after.pack.claims[0]?.statements[0]?.replyTo).toBeNull();
    expect(after.pack.claims[1]).toMatchObject({ text: 'The pier was poured in hard frost.', for: ['marr'], against: [] });
  });

  it.each([[[]], [['s1', 's2']], [['s9']]])('keeps at least one statement and gives at least one away: %j', (ids) => {
    const before = checked(sampleDraft());
    expect(splitClaim(before, 'frost', ids, 'x')).toBe(before);
  });

  it('gets counter-examples, each once', () => {
    const twice = checked(addCounterExample(addCounterExample(sampleDraft(), 'frost', 'Frost lay.'), 'frost', 'Frost lay.'));
    expect(claimOf(twice, 'frost')?.counterExamples).toEqual(['Frost lay.']);
  });

  it('is no longer found in what was made a counter-example, and is found where it was', () => {
    const before = checked(setKept(sampleDraft(), 'stands', true));
    const unrelated = 'An old pier stands on its own in a harbour of the lake at Sellin, painted turquoise.';
    expect(marks(before, unrelated)).toEqual(['pier/stands claim']);
    const after = checked(addCounterExample(before, 'stands', unrelated));
    expect(marks(after, unrelated)).toEqual([]);
    expect(marks(after, 'In Sellin harbour the old pier still stands.')).toEqual(['pier/stands claim']);
  });

  it('is found again in a counter-example that is taken back', () => {
    const before = checked(setKept(sampleDraft(), 'stands', true));
    const sentence = 'An old pier stands on its own in a harbour of the lake at Sellin, painted turquoise.';
    const after = checked(dropCounterExample(addCounterExample(before, 'stands', sentence), 'stands', sentence));
    expect(after).toEqual(before);
  });

  it('reworded with the word that told its counter-example is found by it, and passes over another one', () => {
    const told = 'An old pier stands on its own in a harbour of the lake at Sellin, painted turquoise.';
    const before = addCounterExample(setKept(sampleDraft(), 'stands', true), 'stands', told);
    const after = checked(reword(before, 'stands', 'The turquoise pier stands in Sellin harbour.'));
    expect(marks(after, 'In Sellin harbour the turquoise pier stands.')).toEqual(['pier/stands claim']);
    expect(marks(after, told)).toEqual([]);
  });

  it('can be found by its own words only', () => {
    const after = checked(byOwnWords(reword(sampleDraft(), 'frost', 'Dunmore Works cast concrete columns during a freeze.'), 'frost'));
    expect(marks(after, 'They would pour a pier in frost.')).toEqual([]);
    expect(marks(after, 'Dunmore Works had cast the concrete columns during a freeze.')).toEqual(['pier/frost claim']);
  });

  it('of two with more rules than one may have keeps some of both', () => {
    const many = (draft: Draft, id: string): Draft => {
      const groups = Array.from({ length: 50 }, (_, i) => ({
        stance: 'claim' as const,
        all: [[`${id}${i}`], ['pier']],
        none: [],
        within: 9,
      }));
      return { ...draft, pack: { ...draft.pack, claims: draft.pack.claims.map((one) => (one.id === id ? { ...one, groups } : one)) } };
    };
    const merged = claimOf(checked(mergeClaims(many(many(sampleDraft(), 'frost'), 'records'), 'frost', 'records')), 'frost');
    const from = (id: string) => merged?.groups.filter(({ all }) => all[0]?.[0]?.startsWith(id)).length;
    expect([from('frost'), from('records')]).toEqual([32, 32]);
  });

  it('that is not there changes nothing', () => {
    const before = checked(sampleDraft());
    expect(reword(before, 'nowhere', 'x')).toEqual(before);
    expect(mergeClaims(before, 'frost', 'frost')).toBe(before);
  });
});

describe('a passage', () => {
  const passage = {
    exact: 'The pier stands in Sellin.',
    prefix: 'denied it. ',
    suffix: '',
    position: 'denies',
    speaker: 'Osric Vael',
  } as const;

  it('becomes a statement of a claim that is there, by a speaker who may be new', () => {
    const after = checked(addPassage(sampleDraft(), 'frost', passage));
    const added = claimOf(after, 'frost')?.statements.at(-1);
    expect(added).toMatchObject({ position: 'denies', party: 'osric-vael', date: '2026-01-02', source: 'article' });
    expect(added?.selector).toEqual({ type: 'TextQuoteSelector', exact: passage.exact, prefix: passage.prefix, suffix: '' });
    expect(claimOf(after, 'frost')?.against).toEqual(['dunmore', 'osric-vael']);
  });

  it('becomes a claim of its own, found by its words', () => {
    const own = { ...passage, exact: 'The granite quay of Sellin crumbles', position: 'asserts', speaker: 'Mayor Marr' } as const;
    const after = checked(addPassage(sampleDraft(), null, own));
    const claim = after.pack.claims.at(-1);
    expect(claim).toMatchObject({ contested: true, for: ['marr'], text: own.exact });
    expect(marks(after, 'In Sellin the granite quay crumbles.')).toEqual([`pier/${claim?.id} claim`]);
  });
});
