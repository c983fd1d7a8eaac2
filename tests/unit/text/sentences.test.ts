import { expect, test } from 'vitest';
import { sentencesOf } from '../../../src/text/sentences';

const rows: [string, string, string[]][] = [
  ['stops', 'It fell. Who saw it? Nobody!', ['It fell.', 'Who saw it?', 'Nobody!']],
  ['titles', 'Mr. Arden met Dr. Voss. They spoke.', ['Mr. Arden met Dr. Voss.', 'They spoke.']],
  ['months', 'It fell on Sept. 12 at noon. It rained.', ['It fell on Sept. 12 at noon.', 'It rained.']],
  ['a numbered item', 'He broke rule No. 4 twice.', ['He broke rule No. 4 twice.']],
  ['the answer no', 'The minister said no. Four others agreed.', ['The minister said no.', 'Four others agreed.']],
  ['U.S. before a name', 'The U.S. Embassy was shut. It opened later.', ['The U.S. Embassy was shut.', 'It opened later.']],
  ['initials', 'J. R. Arden spoke first. Nobody answered.', ['J. R. Arden spoke first.', 'Nobody answered.']],
  ['the pronoun I', 'It was not I. Ask her.', ['It was not I.', 'Ask her.']],
  ['decimals', 'It rose 3.5 metres. It fell again.', ['It rose 3.5 metres.', 'It fell again.']],
  ['a stop inside the quotation', 'He said: “We did not.” Then he left.', ['He said: “We did not.”', 'Then he left.']],
  ['a quoted question that goes on', '“Who did it?” he asked. She left.', ['“Who did it?” he asked.', 'She left.']],
  ['a stop before a bracket', '(It fell at noon.) Nobody saw it.', ['(It fell at noon.)', 'Nobody saw it.']],
  ['line breaks without stops', 'Dam falls\nThe dam fell on Monday', ['Dam falls', 'The dam fell on Monday']],
  ['a line that goes on in the next', 'The dam fell\non Monday. It rained.', ['The dam fell\non Monday.', 'It rained.']],
  ['an ellipsis that goes on', 'We will … see about it. Later.', ['We will … see about it.', 'Later.']],
  ['three dots that go on', 'We will... see about it.', ['We will... see about it.']],
  ['no words', ' … -- !\n', []],
  ['nothing', '', []],
];

test.each(rows)('%s', (_, text, expected) => {
  expect(sentencesOf(text).map((s) => text.slice(s.start, s.end))).toEqual(expected);
});

test('a list of hundreds of words without a stop is read in pieces that leave none out', () => {
  const text = 'dam, '.repeat(400).trim();
  const sentences = sentencesOf(text);
  expect(Math.max(...sentences.map((s) => s.tokens.length))).toBeLessThanOrEqual(250);
  expect(sentences.flatMap((s) => s.tokens).filter((t) => t.norm === 'dam')).toHaveLength(400);
});
