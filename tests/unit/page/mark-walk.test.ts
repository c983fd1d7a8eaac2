import { describe, expect, test } from 'vitest';
import type { Mark } from '../../../src/page/mark';
import { markBeside, marksOver } from '../../../src/page/mark-walk';

/** A mark of a passage, `top` CSS px from the viewport's top. */
const mark = (block: number, start: number, end: number, top: number): Mark =>
  ({ match: { block, start, end }, range: { getBoundingClientRect: () => ({ top }) } }) as unknown as Mark;

const above = mark(0, 0, 10, -200);
const seen = mark(1, 0, 10, 50);
const same = mark(1, 0, 10, 50);
const below = mark(2, 5, 20, 900);
const marks = [above, seen, same, below];

describe('the mark beside', () => {
  test.each([
    ['the first in view, going on', 'next', null, seen],
    ['the last above the view, going back', 'previous', null, above],
    ['the next passage, past other claims of the same', 'next', same, below],
    ['the passage before', 'previous', below, seen],
    ['the first after the last', 'next', below, above],
    ['the last before the first', 'previous', above, below],
  ] as const)('is %s', (_, direction, from, expected) => {
    expect(markBeside(marks, direction, from)).toBe(expected);
  });

  test('is none on a page without marks', () => {
    expect(markBeside([], 'next', null)).toBeUndefined();
  });
});

test('a card lists all marks that share text with its own', () => {
  const within = mark(2, 8, 12, 900);
  const touching = mark(2, 20, 30, 900);
  expect(marksOver([...marks, within, touching], below)).toEqual([below, within]);
});
