import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attributions } from '../../src/model/attributions';
import { quotationsOf, withEvenMarks } from '../../src/model/quotations';

/** Pieces that meet each other in news, in any order, with much that is nothing. */
const newsLike = fc
  .array(
    fc.oneof(
      fc.constantFrom('“', '”', '"', "'", '‘', '’', "''", ',', '.', '?', ':', ';', '—', '(', ')', '\n', '\n\n', ' '),
      fc.constantFrom(
        'Marr',
        'the minister',
        'she',
        'who',
        'said',
        'told reporters',
        'according to',
        'denied',
        'accused',
        'adding',
        'that',
      ),
      fc.constantFrom('the bridge fell', 'it', 'was called', 'claim', "Ardania's", 'on Monday', 'and', 'but', 'to', 'We never did'),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    ),
    { maxLength: 30 },
  )
  .map((pieces) => pieces.join(' '));

test('every span lies inside the text and holds something', () => {
  fc.assert(
    fc.property(fc.oneof(newsLike, fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
      for (const { content, source, cue } of attributions(text)) {
        for (const span of [content, source, cue]) {
          if (!span) continue;
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(span.start, span.end)).toMatch(/\S/);
        }
      }
    }),
  );
});

test('quotations follow each other, and even marks leave every offset where it was', () => {
  fc.assert(
    fc.property(newsLike, (text) => {
      const quotations = quotationsOf(text);
      let at = 0;
      for (const { from, to, start, end } of quotations) {
        expect([at, from, start, end, to]).toEqual([at, from, start, end, to].toSorted((a, b) => a - b));
        at = to;
      }
      const even = withEvenMarks(text, quotations);
      expect(even.length).toBe(text.length);
      for (const { start, end } of quotations) expect(even.slice(start, end)).toBe(text.slice(start, end));
    }),
  );
});
