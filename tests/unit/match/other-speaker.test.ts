import { expect, it } from 'vitest';
import { createEngine } from '../../../src/match/engine';
import { parsePack } from '../../../src/pack/parse';

const statement = (id: string, position: string, party: string | null) => ({
  id,
  position,
  party,
  verb: 'said',
  gist: id,
  source: 'courier',
});
const claim = (id: string, what: string, statements: object[]) => ({
  ...{ id, text: id, against: ['borland'], groups: [{ all: [['Halden dam'], [what]] }], statements },
});

/** The dam burst, Ardania says and Borland denies; it leaks, somebody says; it is rusty, some farmers say. */
function pack() {
  const parsed = parsePack({
    ...{ format: 'claimpack/1', id: 'dam', title: 'The Halden dam', language: 'en', version: '1.0.0', published: '2024-03-01' },
    sources: [{ id: 'courier', title: 'Dam' }],
    parties: [
      { id: 'ardania', name: 'Ardania', kind: 'state', aliases: ['Ardanian'], metonyms: ['Velm'] },
      { id: 'voss', name: 'Mira Voss', kind: 'person', role: 'spokeswoman', speaksFor: 'ardania', aliases: ['Voss'] },
      { id: 'borland', name: 'Borland', kind: 'state', aliases: ['Borlandic'] },
      { id: 'tarn', name: 'Tarn', kind: 'state', aliases: ['Tarnish'] },
      { id: 'farmers', name: 'Farmers', kind: 'group' },
    ],
    claims: [
      claim('burst', 'unsafe', [statement('a', 'asserts', 'voss'), statement('b', 'denies', 'borland')]),
      claim('leaks', 'leaks', [statement('c', 'asserts', null)]),
      claim('rusty', 'rusty', [statement('d', 'asserts', 'farmers')]),
    ],
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.pack;
}

const engine = createEngine([pack()]);
const told = (text: string) =>
  engine.match({ context: {}, blocks: [{ id: 0, text }] }).map(({ stance, otherSpeaker }) => `${stance} ${otherSpeaker}`);

it.each([
  ['a party of the pack that is not among its speakers', 'Tarn said the Halden dam was unsafe.', 'claim true'],
  ['people of such a party', 'Tarnish officials said the Halden dam was unsafe.', 'claim true'],
  ['a full name that the pack does not know', 'Osric Vael said the Halden dam was unsafe.', 'claim true'],
  ['such a name behind a place', 'The Halden dam is unsafe even in Velm, said Osric Vael.', 'claim true'],
  ['the speaker of the pack', 'Mira Voss said the Halden dam was unsafe.', 'claim false'],
  ['the party spoken for', 'Ardania said the Halden dam was unsafe.', 'claim false'],
  ['its seat', 'Velm said the Halden dam was unsafe.', 'claim false'],
  ['others who speak for it', 'Ardanian officials said the Halden dam was unsafe.', 'claim false'],
  ['two, one of them of the pack', 'Ardania and Tarn said the Halden dam was unsafe.', 'claim false'],
  ['a name with a party of the pack beside it', 'Osric Vael, of the Ardanian navy, said the Halden dam was unsafe.', 'claim false'],
  ['a name with an office', 'Foreign minister Osric Vael said the Halden dam was unsafe.', 'claim false'],
  ['a surname', 'Vael said the Halden dam was unsafe.', 'claim false'],
  ['unnamed people', 'Three engineers said the Halden dam was unsafe.', 'claim false'],
  ['the side that rejects the claim, more likely misread', 'Borland said the Halden dam was unsafe.', 'claim false'],
  ['nobody', 'The Halden dam is unsafe.', 'claim false'],
  ['a possible mark', 'Tarn said the Halden dam could be unsafe.', 'claim false'],
  ['a denial of another than the pack’s', 'Tarn denied that the Halden dam was unsafe.', 'denial true'],
  ['a denial of the pack’s', 'Borland denied that the Halden dam was unsafe.', 'denial false'],
  ['a claim whose speaker the pack does not know', 'Tarn said the Halden dam leaks.', 'claim false'],
  ['a claim of an unnamed group', 'Tarn said the Halden dam was rusty.', 'claim false'],
])('another speaker than in the pack: %s', (_, text, expected) => {
  expect(told(text)).toEqual([expected]);
});
