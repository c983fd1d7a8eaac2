import { expect, test } from 'vitest';
import { createEngine } from '../../../src/match/engine';
import { feedPack } from './feed-pack';

const engine = createEngine([feedPack()]);

const rows: [string, string, string[]][] = [
  ['most words of a claim', 'The keeper of the lighthouse trained three seals to carry letters across.', ['feed/seals related']],
  ['words of its source’s title too', 'At Tarn a keeper trained seals for letters, the lighthouse museum says.', ['feed/seals related']],
  ['some words in common', 'The lighthouse keeper wrote letters.', []],
  ['nothing in common', 'The council met on Monday.', []],
];

test.each(rows)('a sentence with %s', (_, text, expected) => {
  const matches = engine.match({ context: {}, blocks: [{ id: 7, text: `It rained. ${text}` }] });
  expect(matches.map(({ claim, tier }) => `${claim} ${tier}`)).toEqual(expected);
  for (const { block, start, end, why } of matches) {
    expect([block, start, end]).toEqual([7, 11, 11 + text.length]);
    expect(why.met.map((part) => part.text)).toContain('seals');
  }
});
