import { describe, expect, test } from 'vitest';
import { damPack } from './dam-pack';
import { marked, markedBy } from './marked';

const TITLE = 'Explosion at the Halden dam';
const CHARGE = 'Ardania accused Borland of blowing up the Halden dam.';
const CLAIM = 'dam/borland-did-it claim strong';
const DENIAL = 'dam/borland-did-it denial strong';

const marks = (...texts: string[]): string[] => marked({ title: TITLE }, ...texts).sort();

describe('a denial in a relative clause', () => {
  test.each([
    ['of its own subject', 'Borland, which has denied blowing up the Halden dam, recalled its envoy.', [DENIAL]],
    ['of people', 'Borlandic officials, who have denied a role in the explosion, offered help.', [DENIAL]],
    ['and a charge behind it', 'Borland, which has denied a role in the explosion, blew up the Halden dam, Ardania said.', [CLAIM, DENIAL]],
    ['of the words before', 'Ardania says Borland blew up the Halden dam, which Borland denies.', [CLAIM, DENIAL]],
    ['of a charge in an aside', 'Ardania accused Borland of blowing up the Halden dam, a charge Borland rejected.', [CLAIM, DENIAL]],
  ])('%s', (_, text, wanted) => {
    expect(marks(text)).toEqual(wanted);
  });
});

describe('a denial that says what it denies', () => {
  test.each([
    ['by an epithet on a claim that opens the sentence', 'The idea that Borland blew up the Halden dam is grotesque, Voss said.'],
    ['by the owner of a noun', 'Borland’s denial of any role in the explosion was swift.'],
    ['by the agent of a noun', 'A denial by Borland of any role in the explosion came at noon.'],
    ['of a part that a name stands before', 'Allegations of Borland complicity in the explosion are pure invention, Voss said.'],
    ['where the burden does not lie', 'Responsibility for the explosion does not lie with Borland, Voss said.'],
    ['in front of its clause', 'At no point was Borland involved in the explosion, Voss said.'],
    ['of none of them', 'None of Borland’s soldiers took part in the explosion, Voss said.'],
    ['of the means', 'Borland lacks the means to carry out such an explosion, Voss said.'],
    ['that says what it has nothing to do with', 'The explosion had nothing to do with Borland, Voss said.'],
    ['of the truth of a claim', 'There is no truth in the claim that Borland blew up the Halden dam.'],
    ['of an accusation in the infinitive', 'Voss said it was nonsense to accuse Borland of the explosion.'],
    ['by a judgement in quotation marks', 'Voss called the charge that Borland blew up the Halden dam “an old trick”.'],
    ['by policy', 'It is not Borland’s policy to blow up the Halden dam or any other, Voss said.'],
  ])('%s', (_, text) => {
    expect(marks(text)).toEqual([DENIAL]);
  });
});

describe('a charge that is turned down', () => {
  test.each([
    ['by a verb with its particle apart', 'Voss waved the accusation away.'],
    ['by a verb of censure', 'Voss slammed the latest Ardanian allegations.'],
    ['as not being the case', '“That is simply not the case,” Voss said.'],
    ['as a judgement in quotation marks', 'Voss described the charge as “mere noise”.'],
    ['as a diversion', 'Voss called it a crude attempt to divert attention.'],
    ['by an epithet on the one who made it', 'Ardania is making things up, Voss said.'],
    ['as having nothing in it', '“There is nothing in it,” Voss said.'],
    ['as far from the truth', '“That is far from the truth,” Voss said.'],
    ['as not carried out', 'Borland, for its part, has denied carrying it out.'],
    ['with clean hands', 'Borland’s hands are clean, Voss said.'],
    ['by a noun for the answer', 'Borland’s reply was brief: “Nonsense.”'],
    ['by an answer from somebody', '“Utter rubbish,” was the answer from Velm.'],
  ])('%s', (_, text) => {
    expect(marks(CHARGE, text)).toEqual([CLAIM, DENIAL]);
  });

  test.each([
    ['by things', 'Two buses deny it.'],
    ['by a noun for what reasons are given for', 'There are two reasons for Borland’s denial.'],
  ])('but not %s', (_, text) => {
    expect(marks(CHARGE, text)).toEqual([CLAIM]);
  });
});

describe('a headline', () => {
  test.each([
    ['of a charge that nobody has told of', 'Borland rejects Ardanian claim', DENIAL],
    ['of a charge that is mocked', 'Borland scoffs at Ardania blast claim', DENIAL],
    ['with an epithet before the name', 'Borland slams “absurd” Ardanian accusation', DENIAL],
    ['with the work of others', 'Dam blast not our work, says Borland', DENIAL],
    ['of an accusation without auxiliary', 'Borland accused over blast', CLAIM],
    ['of a finger without article', 'Ardania points finger at Borland over blast', CLAIM],
  ])('%s', (_, text, wanted) => {
    expect(marks(text)).toEqual([wanted]);
  });
});

test('who is quoted in the midst of a sentence is not its subject', () => {
  expect(marks('Borland, Ardania said, “planned and carried out” the explosion.')).toEqual([CLAIM]);
});

describe('with a claim against a second party', () => {
  const pack = damPack();
  const parties = pack.parties.map((party) => (party.id === 'us' ? { ...party, aliases: [...party.aliases, 'American'] } : party));
  const frames = [{ agent: ['us'], act: ['INVOLVED'], object: '@event' }];
  const claims = pack.claims.map((claim) => (claim.id === 'us-knew' ? { ...claim, frames } : claim));
  const both = markedBy({ ...pack, parties, claims });

  test.each([
    ['two who deny in one breath', 'Both Borland and the US denied any part in the explosion.', [DENIAL, 'dam/us-knew denial strong']],
    [
      'two who stand for one pronoun',
      'Borland and the US dismissed claims that they were involved in the explosion.',
      [DENIAL, 'dam/us-knew denial strong'],
    ],
    ['anyone of a people', 'No American had a role in the explosion, officials said.', ['dam/us-knew denial strong']],
  ])('each denies its own part: %s', (_, text, wanted) => {
    expect(both({ title: TITLE }, text).sort()).toEqual(wanted);
  });
});
