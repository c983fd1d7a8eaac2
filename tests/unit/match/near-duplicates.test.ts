import { expect, test } from 'vitest';
import { nearDuplicates } from '../../../src/match/near-duplicates';

const SEALS = 'A lighthouse keeper at Tarn trained seals to carry letters to the mainland.';

test.each([
  ['other inflections and articles', 'The lighthouse keeper at Tarn trains seals to carry letters to the mainland', true],
  ['one word more', `${SEALS.slice(0, -1)} secretly.`, true],
  ['a negation', SEALS.replace('trained', 'never trained'), false],
  ['a number', SEALS.replace('seals', '30 seals'), false],
  ['half of the words', 'A lighthouse keeper at Tarn wrote letters to his aunt.', false],
])('%s', (_, other, alike) => {
  expect(nearDuplicates([SEALS, 'It rained.', other])).toEqual(alike ? [[0, 2]] : []);
});

test('groups of more than two, none in two of them', () => {
  const texts = [
    SEALS,
    'The oldest recipe for marble cake dates from 1804.',
    SEALS,
    'The oldest recipe for marble cakes dates from 1804.',
    SEALS,
  ];
  expect(nearDuplicates(texts)).toEqual([
    [0, 2, 4],
    [1, 3],
  ]);
});
