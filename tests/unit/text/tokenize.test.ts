import { describe, expect, test } from 'vitest';
import { markQuotations, tokenize } from '../../../src/text/tokenize';

describe('cutting and folding', () => {
  const rows: [string, string, string[]][] = [
    ["n't is a token", "It didn't fall", ['it', 'did', "n't", 'fall']],
    ["n't with a typographic apostrophe", 'It wasn’t us', ['it', 'was', "n't", 'us']],
    ["can't and won't", "can't won't", ['ca', "n't", 'wo', "n't"]],
    ["'s is a token", 'Borland’s army', ['borland', "'s", 'army']],
    ['other clitics', "they've we're I'd", ['they', "'ve", 'we', "'re", 'i', "'d"]],
    ['an apostrophe inside a name', "O'Dell came at ten o'clock", ["o'dell", 'came', 'at', 'ten', "o'clock"]],
    ['dots of an abbreviation', 'the U.S. army', ['the', 'us', 'army']],
    ['numbers', 'from 1,200 to 3.5 at 10:30', ['from', '1,200', 'to', '3.5', 'at', '10:30']],
    ['hyphens separate', 'false-flag', ['false', '-', 'flag']],
    ['accents', 'Élysée café', ['elysee', 'cafe']],
    ['other scripts', 'Война 42', ['воина', '42']],
    ['an emoji is one token', 'so 😀!', ['so', '😀', '!']],
  ];

  test.each(rows)('%s', (_, text, norms) => {
    expect(tokenize(text).map((t) => t.norm)).toEqual(norms);
  });
});

describe('shape', () => {
  const rows: [string, string][] = [
    ['us', 'lower'],
    ['Us', 'capital'],
    ['US', 'upper'],
    ['U.S.', 'upper'],
    ['I', 'capital'],
    ['12', 'other'],
    ['—', 'other'],
  ];

  test.each(rows)('%s is %s', (text, shape) => {
    expect(tokenize(text).map((t) => t.shape)).toEqual([shape]);
  });
});

describe('words', () => {
  const rows: [string, boolean][] = [
    ['dam', true],
    ['12', true],
    ['—', false],
    ['“', false],
    ['😀', false],
  ];

  test.each(rows)('%s: %s', (text, word) => {
    expect(tokenize(text).map((t) => t.word)).toEqual([word]);
  });
});

describe('quotations', () => {
  const rows: [string, string, [number, string][]][] = [
    [
      'are numbered in order',
      'He said “not us” and “never”.',
      [
        [1, 'not us'],
        [2, 'never'],
      ],
    ],
    ['straight marks', 'He said "not us" twice.', [[1, 'not us']]],
    ['guillemets', 'He said «not us» twice.', [[1, 'not us']]],
    ['single marks keep an apostrophe inside', 'He said ‘the dam’s gone’ twice.', [[1, "the dam 's gone"]]],
    ['the outermost marks count', 'He said “she said ‘no’ to me” twice.', [[1, "she said ‘ no ' to me"]]],
    ['one that is never closed ends with its line', 'He said “not us\nIt rained.', [[1, 'not us']]],
    ['inches are no quotation', 'A 3" pipe burst.', []],
    ['none', 'It rained.', []],
  ];

  test.each(rows)('%s', (_, text, expected) => {
    const tokens = tokenize(text);
    const count = markQuotations(tokens, text);
    const quoted = (n: number): string => tokens.flatMap((t) => (t.quote === n ? [t.norm] : [])).join(' ');
    expect(Array.from({ length: count }, (_, i) => [i + 1, quoted(i + 1)])).toEqual(expected);
  });
});
