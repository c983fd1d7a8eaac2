import { expect, test } from 'vitest';
import { createEngine } from '../../../src/match/engine';
import { parsePack } from '../../../src/pack/parse';

/** A feed of checked sentences, without event, parties or rules. */
const feed = parsePack({
  format: 'claimpack/1',
  id: 'feed',
  title: 'Checked claims',
  language: 'en',
  version: '1.0.0',
  published: '2024-03-01',
  sources: [
    { id: 'a', title: 'Did a lighthouse keeper at Tarn train seals to carry letters?' },
    { id: 'b', title: 'Marble cake recipe of 1804' },
  ],
  claims: [
    { id: 'seals', text: 'A lighthouse keeper trained seals to carry letters to the mainland.' },
    { id: 'cake', text: 'The oldest printed recipe for marble cake dates from 1804.' },
  ].map((claim, i) => ({ ...claim, statements: [{ id: 's', position: 'context', gist: 'It was checked.', source: 'ab'[i] }] })),
});
if (!feed.ok) throw new Error(JSON.stringify(feed.issues));
const engine = createEngine([feed.pack]);

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
