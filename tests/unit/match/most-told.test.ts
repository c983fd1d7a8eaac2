import { expect, test } from 'vitest';
import { createEngine } from '../../../src/match/engine';
import { damPack } from './dam-pack';

const base = damPack();
const about = (id: string, parts: readonly (readonly string[])[], event: string | null = 'dam-blast') => ({
  ...(base.claims[0] as (typeof base.claims)[number]),
  ...{ id, event, frames: [], groups: [{ stance: 'claim' as const, all: parts.map((terms) => [...terms]), none: [], within: 20 }] },
});
const found = (claims: readonly ReturnType<typeof about>[], text: string): string[] =>
  createEngine([{ ...base, claims: [...claims] }])
    .match({ context: { title: 'Explosion at the Halden dam' }, blocks: [{ id: 0, text }] })
    .map(({ claim }) => claim.replace('dam/', ''));

const GUNS = about('guns', [['shell'], ['Halden dam']]);
const OWN_GUNS = about('own-guns', [['shell'], ['Halden dam'], ['own']]);

test('of two claims that the same words tell, the one that more of them tell', () => {
  expect(found([GUNS, OWN_GUNS], 'Ardania’s own shells hit the Halden dam.')).toEqual(['own-guns']);
  expect(found([GUNS, OWN_GUNS], 'Shells hit the Halden dam.')).toEqual(['guns']);
});

test('claims that each have words of their own stand side by side', () => {
  const night = about('night', [['night'], ['Halden dam'], ['hit']]);
  expect(found([GUNS, night], 'Shells hit the Halden dam by night.').sort()).toEqual(['guns', 'night']);
});

test('a claim against nobody stands beside one that tells more', () => {
  const aim = { ...about('aim', [['shell'], ['Halden dam']]), against: [] };
  expect(found([aim, OWN_GUNS], 'Ardania’s own shells hit the Halden dam.').sort()).toEqual(['aim', 'own-guns']);
});
