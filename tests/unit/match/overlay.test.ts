import { describe, expect, it } from 'vitest';
import type { Match, Stance } from '../../../src/match/match';
import { type Muting, mutedText, withoutMuted } from '../../../src/match/overlay';

const NOBODY = { attribution: { source: null, cue: null }, otherSpeaker: false };

const blocks = [
  { id: 3, text: 'Borland opened the dam, Ardania said.' },
  { id: 4, text: 'Ardania: Borland opened the dams! It denied that.' },
];
const speakersOf = (claim: string) => ({ 'dam/opened': ['dam/ardania'], 'dam/knew': ['dam/ardania', 'dam/tarn'] })[claim] ?? [];

function matchOn(words: string, claim: string, stance: Stance = 'claim', block = 3): Match {
  const start = blocks.find(({ id }) => id === block)?.text.indexOf(words) ?? -1;
  const span = { block, start, end: start + words.length };
  const why = { rule: '', sentence: span, met: [], gate: '', doubts: [] };
  return { ...span, claim, stance, tier: 'strong', score: 1, ...NOBODY, why };
}

const opened = matchOn('Borland opened the dam', 'dam/opened');
const elsewhere = matchOn('Borland opened the dams', 'dam/opened', 'claim', 4);
const denied = matchOn('It denied that', 'dam/opened', 'denial', 4);
const knew = matchOn('Borland opened the dam', 'dam/knew');
const other = matchOn('Ardania said', 'crane/fell');
const all = [opened, knew, other, elsewhere, denied];
const passage = (words: string, claim = 'dam/opened', stance: Stance = 'claim'): Muting => ({
  ...{ kind: 'passage', claim, stance, passage: words, sentence: '' },
});

describe('matches without what the reader muted', () => {
  it.each<[string, Muting[], Match[]]>([
    ['nothing muted', [], all],
    ['a claim, its denials too', [{ kind: 'claim', claim: 'dam/opened' }], [knew, other]],
    ['a claim of a pack that is not there', [{ kind: 'claim', claim: 'gone/opened' }], all],
    ['a speaker', [{ kind: 'speaker', speaker: 'dam/ardania' }], [other]],
    ['a speaker of one claim', [{ kind: 'speaker', speaker: 'dam/tarn' }], [opened, other, elsewhere, denied]],
    ['a speaker of another pack', [{ kind: 'speaker', speaker: 'crane/ardania' }], all],
    ['a passage, elsewhere too and in other inflections', [passage('Borland opens the dam.')], [knew, other, denied]],
    ['a passage that is only part of the marked one', [passage('opened the dam')], all],
    ['a passage for another claim', [passage('Borland opened the dam', 'dam/knew')], [opened, other, elsewhere, denied]],
    ['a passage in another stance', [passage('Borland opened the dam', 'dam/opened', 'denial')], all],
    [
      'several things',
      [passage('it denied that', 'dam/opened', 'denial'), { kind: 'claim', claim: 'dam/knew' }],
      [opened, other, elsewhere],
    ],
  ])('%s', (_, mutings, left) => {
    expect(withoutMuted(all, blocks, mutings, speakersOf)).toEqual(left);
  });
});

it.each<[string, Muting]>([
  ['a claim', { kind: 'claim', claim: 'other/opened' }],
  ['a passage', passage('Borland opened the dam', 'other/opened')],
])('%s muted in one pack is muted where another one holds the same claim', (_, muting) => {
  const same = (claim: string) => (claim === 'dam/opened' ? ['dam/opened', 'other/opened'] : []);
  expect(withoutMuted([opened, knew], blocks, [muting], speakersOf)).toEqual([opened, knew]);
  expect(withoutMuted([opened, knew], blocks, [muting], speakersOf, same)).toEqual([knew]);
});

describe('what is muted, in words', () => {
  const pack = { id: 'dam', claims: [{ id: 'opened', text: 'Borland opened the dam.' }], parties: [{ id: 'ardania', name: 'Ardania' }] };
  it.each<[string, Muting]>([
    ['Borland opened the dam.', { kind: 'claim', claim: 'dam/opened' }],
    ['Ardania', { kind: 'speaker', speaker: 'dam/ardania' }],
    ['the dam broke', passage('the dam broke')],
    ['dam/closed', { kind: 'claim', claim: 'dam/closed' }],
    ['crane/marr', { kind: 'speaker', speaker: 'crane/marr' }],
  ])('%s', (text, muting) => {
    expect(mutedText(muting, [pack as never])).toBe(text);
  });
});
