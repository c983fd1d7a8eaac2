import fc from 'fast-check';
import { expect, test } from 'vitest';
import { segmentsOf } from '../../src/text/clauses';
import { languageOf } from '../../src/text/language';
import { sentencesOf } from '../../src/text/sentences';
import { stem } from '../../src/text/stem';
import { markQuotations, tokenize } from '../../src/text/tokenize';

/** Any UTF-16, lone surrogates too, and text made of what the rules look at. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((units) => String.fromCharCode(...units)),
  fc
    .array(
      fc.constantFrom('Mr', 'U.S.', 'No', '4', '1,200', 'dam', "didn't", '’s', '.', '?', '…', '“', '”', '"', '\n', ' ', '-', '(', ')', ','),
      {
        maxLength: 40,
      },
    )
    .map((parts) => parts.join('')),
);

test('tokens stand in order, do not overlap and leave out no letter or digit', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let end = 0;
      for (const token of tokenize(text)) {
        expect(token.start).toBeGreaterThanOrEqual(end);
        expect(token.end).toBeGreaterThan(token.start);
        expect(text.slice(end, token.start)).not.toMatch(/[\p{L}\p{N}]/u);
        end = token.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
      expect(text.slice(end)).not.toMatch(/[\p{L}\p{N}]/u);
    }),
  );
});

test('a token is the text between its offsets', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,8}$/)), fc.constantFrom(' ', '\n', '\u00a0 ', ' 😀 '), (words, gap) => {
      const text = words.join(gap);
      const tokens = tokenize(text).filter((t) => t.word);
      expect(tokens.map((t) => text.slice(t.start, t.end))).toEqual(words);
    }),
  );
});

test('sentences do not overlap and hold every word once', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const sentences = sentencesOf(text);
      const words = tokenize(text).filter((t) => t.word);
      expect(sentences.flatMap((s) => s.tokens.filter((t) => t.word).map((t) => t.start))).toEqual(words.map((t) => t.start));
      let end = 0;
      for (const sentence of sentences) {
        expect(sentence.start).toBeGreaterThanOrEqual(end);
        expect(sentence.tokens[0]?.start).toBe(sentence.start);
        expect(sentence.tokens.at(-1)?.end).toBe(sentence.end);
        end = sentence.end;
      }
    }),
  );
});

test('clause segments part a sentence without gaps', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const tokens = tokenize(text);
      const segments = segmentsOf(tokens);
      expect(segments.map((s) => s.from)).toEqual([0, ...segments.map((s) => s.to)].slice(0, segments.length));
      expect(segments.at(-1)?.to ?? 0).toBe(tokens.length);
    }),
  );
});

test('quotations are numbered without gaps, at most as many as are counted', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const tokens = tokenize(text);
      const count = markQuotations(tokens, text);
      for (const token of tokens) {
        expect(token.quote).toBeGreaterThanOrEqual(0);
        expect(token.quote).toBeLessThanOrEqual(count);
      }
    }),
  );
});

test('no text makes the stemmer or the language test throw', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(stem(text)).toBeTypeOf('string');
      languageOf(text);
    }),
  );
});
