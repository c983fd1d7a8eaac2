import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../src/model/draft';
import { setGist, setPosition, setSpeaker } from '../../../src/model/draft-speakers';
import { dossierOf } from '../../../src/pack/dossier';
import { parsePack } from '../../../src/pack/parse';
import type { Claim } from '../../../src/pack/schema';
import { sampleDraft } from './sample-draft';

const spoken = (pack: ReturnType<typeof sampleDraft>['pack'], claim: string) => {
  expect(parsePack(pack)).toMatchObject({ ok: true });
  return dossierOf(pack, claim)?.statements.map(({ speaker, role, speaksFor }) => [speaker, role, speaksFor].filter(Boolean).join(', '));
};
const sides = ({ pack }: ReturnType<typeof sampleDraft>) => {
  const { for: putForwardBy, against } = pack.claims[0] as (typeof pack.claims)[number];
  return [putForwardBy, against];
};

describe('the speaker of a statement', () => {
  it('can be somebody the pack does not know, and takes the place of the one before', () => {
    const after = setSpeaker(sampleDraft(), 'frost', 's2', { name: 'Tove Brandt', role: 'site engineer', speaksFor: 'Dunmore Works' });
    expect(spoken(after.pack, 'frost')).toEqual(['Ilse Marr, mayor of Sellin, Sellin', 'Tove Brandt, site engineer, Dunmore Works']);
    // Dunmore Works still rejects the claim: its engineer speaks for it.
    expect(sides(after)).toEqual([
      ['marr', 'sellin'],
      ['dunmore', 'tove-brandt'],
    ]);
  });

  it('can be a party of the pack by any of its names, in that statement alone', () => {
    const after = setSpeaker(sampleDraft(), 'frost', 's2', { name: 'mayor marr', role: 'mayor of Sellin', speaksFor: null });
    expect(spoken(after.pack, 'frost')).toEqual(['Ilse Marr, mayor of Sellin', 'Ilse Marr, mayor of Sellin']);
    expect(after.pack.parties).toHaveLength(3);
    expect(sides(after)[1]).toEqual(['marr']);
  });

  it('can be nobody', () => {
    const after = setSpeaker(sampleDraft(), 'frost', 's1', null);
    expect(spoken(after.pack, 'frost')?.[0]).toBe('');
    expect(sides(after)).toEqual([['sellin'], ['dunmore']]);
  });

  it('does not speak for itself', () => {
    const after = setSpeaker(sampleDraft(), 'frost', 's1', { name: 'Sellin', role: null, speaksFor: 'Sellin' });
    expect(spoken(after.pack, 'frost')?.[0]).toBe('Sellin');
  });
});

describe('the position of a statement', () => {
  it('moves its speaker to the other side', () => {
    const after = setPosition(sampleDraft(), 'frost', 's2', 'supports');
    expect(sides(after)).toEqual([['marr', 'sellin', 'dunmore'], []]);
    expect(after.pack.claims[0]?.statements[1]?.position).toBe('supports');
  });
});

describe('groups that name who takes a side', () => {
  const withGroups = (): Draft => {
    const draft = sampleDraft();
    const groups: Claim['groups'] = [
      { stance: 'claim', all: [['@marr'], ['pier']], none: [], within: 20 },
      { stance: 'claim', all: [['pour'], ['pier']], none: [], within: 20 },
      { stance: 'denial', all: [['@dunmore'], ['pier']], none: [], within: 20 },
    ];
    const claims = draft.pack.claims.map((claim) => (claim.id === 'frost' ? { ...claim, groups } : claim));
    return { ...draft, pack: { ...draft.pack, claims } };
  };
  const groupsOf = ({ pack }: Draft) =>
    pack.claims[0]?.groups.map(({ stance, all }) => `${stance} ${all.map((part) => part.join('/')).join(' ')}`);

  it('follow the statement to its speaker of now', () => {
    const after = setSpeaker(withGroups(), 'frost', 's1', { name: 'Tove Brandt', role: null, speaksFor: null });
    expect(groupsOf(after)).toEqual(['claim @tove-brandt pier', 'claim pour pier', 'denial @dunmore pier']);
  });

  it('and to the side that it is on now, or go where that is none, or nobody', () => {
    expect(groupsOf(setPosition(withGroups(), 'frost', 's2', 'supports'))).toEqual([
      'claim @marr pier',
      'claim pour pier',
      'claim @dunmore pier',
    ]);
    expect(groupsOf(setPosition(withGroups(), 'frost', 's2', 'context'))).toEqual(['claim @marr pier', 'claim pour pier']);
    expect(groupsOf(setSpeaker(withGroups(), 'frost', 's1', null))).toEqual(['claim pour pier', 'denial @dunmore pier']);
  });

  it('stay where another statement keeps the speaker on that side', () => {
    const after = setSpeaker(withGroups(), 'frost', 's2', { name: 'Tove Brandt', role: null, speaksFor: 'Dunmore Works' });
    expect(groupsOf(after)).toEqual(groupsOf(withGroups()));
  });
});

it('what a statement says is reworded, and what the speaker said word for word stays', () => {
  const { pack, ...draft } = sampleDraft();
  const [frost, ...others] = pack.claims as [Claim, ...Claim[]];
  const quoted = { ...frost, statements: frost.statements.map((one) => ({ ...one, quote: 'in hard frost' })) };
  const after = setGist({ ...draft, pack: { ...pack, claims: [quoted, ...others] } }, 'frost', 's1', 'They poured it in the cold.');
  expect(after.pack.claims[0]?.statements[0]).toMatchObject({ gist: 'They poured it in the cold.', quote: 'in hard frost' });
  expect(after.pack.claims[0]?.statements[1]).toBe(quoted.statements[1]);
});
