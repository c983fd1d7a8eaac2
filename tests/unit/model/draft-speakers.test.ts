import { describe, expect, it } from 'vitest';
import { setPosition, setSpeaker } from '../../../src/model/draft-speakers';
import { dossierOf } from '../../../src/pack/dossier';
import { parsePack } from '../../../src/pack/parse';
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
