import { describe, expect, test } from 'vitest';
import { damPack } from './dam-pack';
import { markedBy } from './marked';

const DID = 'dam/borland-did-it';
/** The dam pack with attacks of any kind among the acts: words that are nouns as often as verbs. */
const pack = damPack();
const attacks = pack.claims.map((claim) => ({
  ...claim,
  frames: claim.frames.map((f) => (f.by?.length ? f : { ...f, act: [...f.act, 'ATTACK'] })),
}));
const marked = markedBy({ ...pack, claims: attacks });

describe('what nobody has said', () => {
  test.each([
    ['an accusation that is feared', 'Borland fears that it will be blamed for the explosion at the Halden dam.'],
    ['an accusation that is expected', 'Borland expects to be held responsible for the explosion at the Halden dam.'],
    ['an accusation that may come', 'Borland could be accused of the explosion at the Halden dam.'],
    ['an accusation not made', 'Ardania has not accused Borland of the explosion at the Halden dam.'],
    ['an accusation that nobody makes', 'Nobody has yet accused Borland of the explosion at the Halden dam.'],
    ['an accusation of a deed elsewhere', 'Ardania accused Borland of shelling a market in Orl on the day of the explosion.'],
    ['an accusation of some other attack', 'In spring Borland was blamed for a blast on a road.'],
    ['what nothing shows', 'There is no evidence that Borland was behind the explosion at the Halden dam.'],
    ['an order to leave a place', 'Borland ordered its citizens to leave Halden after the explosion.'],
    ['who is asked about', 'Ardania and Borland met to discuss who was behind the explosion at the Halden dam.'],
    ['those who are looked for', 'Borland offered a reward for news of those behind the explosion at the Halden dam.'],
    ['people by their trade', 'Borlandic engineers built the Halden dam that was hit by the explosion.'],
    ['one who speaks behind the one who did it', 'The attack on the Halden dam was staged by Ardania, Voss said.'],
    ['a part in what came after', 'Borland will take part in the inquiry into the explosion at the Halden dam.'],
    ['no part in what came after', 'Borland has no part in the inquiry into the explosion at the Halden dam.'],
    ['a deed that is a date', 'Borland sent its condolences a week after the attack on the Halden dam.'],
    ['a deed that is a date, behind a word of denial', 'Borland dismissed two generals a week after the attack on the Halden dam.'],
    ['a deed that is a topic', 'Borland was in talks when news of the attack on the Halden dam broke.'],
  ])('is not marked: %s', (_, text) => {
    expect(marked({ title: 'Explosion at the Halden dam' }, text)).toEqual([]);
  });

  test.each([
    ['who will be held to it', 'Borland will be held responsible for the explosion at the Halden dam, Ardania said.'],
    ['a part in it', 'Borland took part in the attack on the Halden dam, Ardania said.'],
  ])('and is told from what somebody has: %s', (_, text) => {
    expect(marked({ title: 'Explosion at the Halden dam' }, text)).toEqual([`${DID} claim strong`]);
  });
});

describe('the words of a claim against somebody', () => {
  const [first] = pack.claims;
  const groups = [
    {
      stance: 'claim' as const,
      all: [
        ['hid', 'hiding'],
        ['report', 'reports'],
      ],
      none: [],
      within: 12,
    },
  ];
  const hid = { ...(first as NonNullable<typeof first>), id: 'hid', against: ['borland'], frames: [], groups };
  const found = (text: string) => markedBy({ ...pack, claims: [hid] })({ title: 'Explosion at the Halden dam' }, text);

  test('are no claim when somebody else is accused', () => {
    expect(found('Ardania accused the union of hiding the reports.')).toEqual([]);
  });

  test('are one when the accused is named, or may be', () => {
    expect(found('Ardania accused Borland of hiding the reports.')).toEqual(['dam/hid claim strong']);
    expect(found('Ardania accused the government of hiding the reports.')).toEqual(['dam/hid claim strong']);
  });
});
