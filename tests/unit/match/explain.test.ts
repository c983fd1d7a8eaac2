import { describe, expect, test } from 'vitest';
import { createEngine } from '../../../src/match/engine';
import { explain } from '../../../src/match/explain';
import type { PageContext } from '../../../src/text/text-block';
import { damPack } from './dam-pack';

const engine = createEngine([damPack()]);
const TITLE = 'Explosion at the Halden dam';
const DID = 'dam/borland-did-it';
const KNEW = 'dam/us-knew';

function explained(claim: string, context: PageContext, ...texts: string[]) {
  return explain(engine, claim, { context, blocks: texts.map((text, id) => ({ id, text })) });
}

/** The last sentence's nearest rule with its parts: "role: words", or "role missing: wants". */
function nearest(claim: string, context: PageContext, ...texts: string[]): string[] {
  const near = explained(claim, context, ...texts).sentences.at(-1)?.nearest;
  if (!near) return [];
  const parts = near.parts.map(({ role, wants, found }) =>
    found.length ? `${role}: ${[...new Set(found.map(({ text }) => text))].join(', ')}` : `${role} missing: ${wants.join(', ')}`,
  );
  return [near.rule, ...parts, ...near.hindrances];
}

describe('a sentence that does not match names the rule that came nearest, its missing parts and what stands against it', () => {
  const rows: [string, string, string, string[]][] = [
    [
      'nobody who did it',
      DID,
      'Sellin was behind the explosion.',
      ['frame 1', 'agent missing: Borland', 'act: behind', 'object: the explosion'],
    ],
    [
      'no act',
      DID,
      'Borland spoke of the explosion.',
      ['frame 1', 'agent: Borland', 'act missing: RESPONSIBLE, INVOLVED, CULPRIT, blow up', 'object: the explosion'],
    ],
    [
      'another accuser',
      DID,
      'Borland blamed itself for the explosion.',
      ['frame 2', 'accused: Borland, itself', 'blame: blamed', 'object: the explosion', 'it is put forward by Borland, not by Ardania'],
    ],
    [
      'too many words between',
      KNEW,
      'The US, having read one after the other of all those many long and tiresome reports by the engineers of the last ten years, knew of the explosion.',
      ['group 1', 'words: US', 'words: knew', 'words: the explosion', 'the words are spread over 29 words, the rule allows 20'],
    ],
    [
      'another event',
      KNEW,
      'The US knew of the attack on Tarn.',
      ['group 1', 'words: US', 'words: knew', 'words missing: Explosion at the Halden dam', 'the sentence points to another event'],
    ],
  ];

  test.each(rows)('%s', (_, claim, text, expected) => {
    expect(nearest(claim, { title: TITLE }, text)).toEqual(expected);
  });
});

describe('a match tells its rule and what denies it', () => {
  const rows: [string, string, string[]][] = [
    ['a claim', 'Borland was behind the explosion.', []],
    [
      'a verb and its scope',
      'Borland denied that it blew up the Halden dam.',
      ['verb denied → that it blew up the Halden dam. by Borland'],
    ],
    ['a negation', 'Borland did not blow up the Halden dam.', ['negation not → null by null']],
  ];

  test.each(rows)('%s', (_, text, expected) => {
    const [sentence] = explained(DID, { title: TITLE }, text).sentences;
    const [match] = sentence?.matches ?? [];
    expect(match?.rule.map(({ role }) => role)).toEqual(['agent', 'act', 'object']);
    expect(match?.denials.map((d) => `${d.kind} ${d.text} → ${d.scope} by ${d.by}`)).toEqual(expected);
    expect(sentence?.nearest).toBeNull();
  });

  test('and a denial that found nothing to deny is shown too', () => {
    const [sentence] = explained(DID, { title: TITLE }, 'Sellin rejected the plan of the council.').sentences;
    expect(sentence?.loose.map(({ text, scope }) => [text, scope])).toEqual([['rejected', 'the plan of the council.']]);
  });
});

describe('the gate', () => {
  const accusation = 'Ardania accused Borland of carrying out the attack.';
  const rows: [string, PageContext, string, string | null][] = [
    ['the title opens it', { title: TITLE }, accusation, 'title'],
    ['the address opens it', { url: 'https://courier.example/explosion-at-halden-dam' }, accusation, 'address'],
    ['the opening opens it', { lede: 'An explosion shook the Halden dam.' }, accusation, 'lede'],
    ['a mention in the text opens it nearby', {}, 'Ardania accused Borland of the attack on the Halden dam.', 'mention'],
    ['nothing opens it', { title: 'Weather' }, accusation, null],
    ['nothing opens it before the event', { title: TITLE, date: '2024-02-10' }, accusation, null],
  ];

  test.each(rows)('%s', (_, context, text, opener) => {
    const { gate, sentences } = explained(DID, context, text);
    expect(gate?.openedBy).toBe(opener);
    expect(sentences[0]).toMatchObject({ gateShut: opener === null, matches: [{ match: { stance: 'claim' } }] });
  });

  test('tells which list found which words where', () => {
    expect(explained(DID, { title: 'Weather' }, accusation).gate?.lists.map(({ found }) => found)).toEqual([
      [{ where: 'text', text: 'attack' }],
      [],
    ]);
  });

  test('is none for a claim without an event', () => {
    expect(explained('dam/tunnels-unsafe', {}, 'The Lomar tunnels are crumbling.')).toMatchObject({
      gate: null,
      sentences: [{ gateShut: false, matches: [{ match: { tier: 'strong' } }] }],
    });
  });
});

test('nothing to read is nothing to explain', () => {
  expect(explained(DID, { title: TITLE })).toEqual({ gate: null, sentences: [] });
});
