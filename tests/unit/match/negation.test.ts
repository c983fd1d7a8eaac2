import { expect, test } from 'vitest';
import { createEngine } from '../../../src/match/engine';
import { damPack } from './dam-pack';

const base = damPack();
const claim = (rules: object) => ({ ...(base.claims[0] as (typeof base.claims)[number]), frames: [], groups: [], ...rules });

test.each([
  [
    'inside the words that mention the event',
    { frames: [{ agent: ['borland'], act: ['shell'], object: '@event' }] },
    'After the blast Borland said that it had never shelled the wall of the Halden dam.',
  ],
  [
    'of a part in it, between the words of a group',
    { groups: [{ stance: 'claim' as const, all: [['guards'], ['Halden dam']], none: [], within: 20 }] },
    'The guards of the bridge have nothing at all to do with what came upon the villages below the Halden dam.',
  ],
])('a negation counts %s', (_, rules, text) => {
  const found = createEngine([{ ...base, claims: [claim(rules)] }]).match({
    context: { title: 'Explosion at the Halden dam' },
    blocks: [{ id: 0, text }],
  });
  expect(found.map(({ stance }) => stance)).toEqual(['denial']);
});

test('a claim that denies something has its own negation', () => {
  const none = claim({
    text: 'Nobody can be linked to it.',
    groups: [{ stance: 'claim' as const, all: [['guards'], ['Halden dam']], none: [], within: 20 }],
  });
  const found = createEngine([{ ...base, claims: [none] }]).match({
    context: { title: 'Explosion at the Halden dam' },
    blocks: [{ id: 0, text: 'The guards of the bridge cannot truly be linked to what was seen below the Halden dam.' }],
  });
  expect(found.map(({ stance }) => stance)).toEqual(['claim']);
});
