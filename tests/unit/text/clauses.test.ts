import { expect, test } from 'vitest';
import { segmentsOf } from '../../../src/text/clauses';
import { tokenize } from '../../../src/text/tokenize';

const rows: [string, string, string[]][] = [
  ['one clause', 'Borland blew up the dam', ['start: Borland blew up the dam']],
  ['commas', 'On Monday, the dam fell', ['start: On Monday', 'comma: , the dam fell']],
  ['comma and "and"', 'The dam fell, and nobody saw it', ['start: The dam fell', 'and: , and nobody saw it']],
  ['"and" alone opens nothing', 'Ardania and Borland met', ['start: Ardania and Borland met']],
  ['"but" without a comma', 'It fell but nobody saw it', ['start: It fell', 'but: but nobody saw it']],
  ['relative clauses', 'Borland which denied it left', ['start: Borland', 'relative: which denied it left']],
  ['a question word at the start', 'Who did it', ['start: Who did it']],
  ['subordinate clauses', 'It left because the dam fell', ['start: It left', 'subordinate: because the dam fell']],
  ['"after" as a preposition', 'It left after the talks', ['start: It left after the talks']],
  ['comma and "after"', 'It left, after the dam fell', ['start: It left', 'subordinate: , after the dam fell']],
  ['semicolon and colon', 'It fell; he said: no', ['start: It fell', 'semicolon: ; he said', 'colon: : no']],
  ['spaced hyphen as a dash', 'It fell - nobody saw it', ['start: It fell', 'dash: - nobody saw it']],
  ['a hyphen inside a word', 'A false-flag act', ['start: A false-flag act']],
  ['brackets', 'It fell (at noon) there', ['start: It fell', 'paren: (at noon', 'paren: ) there']],
  ['no tokens', '', []],
];

test.each(rows)('%s', (_, text, expected) => {
  const tokens = tokenize(text);
  const shown = segmentsOf(tokens).map((s) => `${s.opener}: ${text.slice(tokens[s.from]?.start, tokens[s.to - 1]?.end)}`);
  expect(shown).toEqual(expected);
});
