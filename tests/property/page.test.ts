import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import type { Match } from '../../src/match/match';
import { BlockAnchor } from '../../src/page/anchor';
import { MatchCache } from '../../src/page/match-cache';
import { type PaintPiece, paintPieces } from '../../src/page/paint-pieces';
import { BlockReader, readTextBlocks } from '../../src/page/text-blocks';
import { LOOK_BACK } from '../../src/text/look-back';

const NOBODY = { attribution: { source: null, cue: null }, otherSpeaker: false };

/** Any nesting of elements and texts, as a tree that goes into a document by its DOM, so that no parser changes it. */
type Tree = string | { readonly tag: string; readonly children: readonly Tree[] };

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc
    .array(fc.constantFrom('dam', 'Hal', ' ', '\n  ', '\t', '\u00A0', '\u00AD', '\u200B', '\uFEFF', '\u3000', '😀', '\uD83D'), {
      maxLength: 8,
    })
    .map((parts) => parts.join('')),
);

function anyTree(tags: readonly string[]): fc.Arbitrary<Tree> {
  return fc.letrec<{ tree: Tree }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      anyText,
      fc.record({ tag: fc.constantFrom(...tags), children: fc.array(tie('tree'), { maxLength: 5 }) }),
    ),
  })).tree;
}

const INLINE = ['b', 'i', 'a', 'span', 'em', 'sup'];
const inline = fc.array(anyTree(INLINE), { maxLength: 6 });
const anything = fc.array(anyTree([...INLINE, 'p', 'div', 'li', 'h2', 'br', 'hr', 'script', 'code', 'pre', 'textarea']), { maxLength: 6 });

function pageOf(trees: readonly Tree[]): Document {
  const { document } = parseHTML('<html><body><main></main></body></html>');
  const grow = (parent: Element, children: readonly Tree[]): void => {
    for (const child of children) {
      if (typeof child === 'string') parent.append(document.createTextNode(child));
      else {
        const element = document.createElement(child.tag);
        grow(element, child.children);
        parent.append(element);
      }
    }
  };
  grow(document.querySelector('main') as Element, trees);
  return document;
}

/** What is left of a text when all that readers do not see is taken out. */
const ink = (text: string): string => text.replace(/[\s\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g, '');

test('inline elements and texts, nested in any way, make one block that holds all that is to be seen', () => {
  fc.assert(
    fc.property(inline, (trees) => {
      const document = pageOf(trees);
      const blocks = readTextBlocks(document);
      const seen = ink(document.querySelector('main')?.textContent ?? '');
      expect(blocks.length).toBe(seen === '' ? 0 : 1);
      expect(ink(blocks[0]?.text ?? '')).toBe(seen);
    }),
  );
});

test('every span of a block maps back into its text nodes', () => {
  fc.assert(
    fc.property(anything, fc.nat(), fc.nat(), (trees, a, b) => {
      for (const block of readTextBlocks(pageOf(trees))) {
        const [start = 0, end = 0] = [a % (block.text.length + 1), b % (block.text.length + 1)].sort((x, y) => x - y);
        const spans = BlockAnchor.of(block)?.locate(start, end);
        for (const span of spans ?? []) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(span.node.data.length);
        }
        const back = spans?.map((span) => span.node.data.slice(span.start, span.end)).join('');
        expect(back === undefined ? undefined : ink(back)).toBe(ink(block.text.slice(start, end)));
      }
    }),
  );
});

test('blocks are numbered, have text, and neither begin nor end with white space that was collapsed', () => {
  fc.assert(
    fc.property(anything, (trees) => {
      for (const [i, { id, text }] of readTextBlocks(pageOf(trees)).entries()) {
        expect(id).toBe(i);
        expect(text).not.toMatch(/^[ \t\n\f\r]|[ \t\n\f\r]$|[\t\f\r]| {2}|^$/);
      }
    }),
  );
});

test('a page read in steps or up to a limit is the page, or the beginning of it', () => {
  fc.assert(
    fc.property(anything, fc.integer({ min: 1, max: 40 }), (trees, limit) => {
      const document = pageOf(trees);
      const whole = readTextBlocks(document);
      const cut = new BlockReader(document, limit);
      while (!cut.step(0));
      for (const [i, block] of cut.blocks.entries()) expect(whole[i]?.text.startsWith(block.text)).toBe(true);
      if (!cut.truncated) expect(cut.blocks).toEqual(whole);
    }),
  );
});

test('painted pieces cover what the matches cover, in order and once', () => {
  const anyMatch = fc
    .record({
      start: fc.nat(30),
      length: fc.integer({ min: 1, max: 20 }),
      stance: fc.constantFrom<'claim' | 'denial'>('claim', 'denial'),
      tier: fc.constantFrom<'strong' | 'weak'>('strong', 'weak'),
    })
    .map(({ length, ...match }) => ({ ...match, block: 0, end: match.start + length }));
  const units = (spans: readonly Pick<PaintPiece, 'start' | 'end'>[]): number[] =>
    spans.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i));
  fc.assert(
    fc.property(fc.array(anyMatch, { maxLength: 6 }), (matches) => {
      expect(units(paintPieces(matches))).toEqual([...new Set(units(matches))].sort((a, b) => a - b));
    }),
  );
});

test('a page that changes has the matches of a fresh load', () => {
  // A matcher whose answer is all that a block's matches may depend on: the block and those it looks back at.
  const answer = (blocks: readonly { id: number; text: string }[], at: number): Match => {
    const rule = blocks
      .slice(Math.max(0, at - LOOK_BACK), at + 1)
      .map(({ text }) => text)
      .join('|');
    const span = { block: blocks[at]?.id ?? -1, start: 0, end: 1 };
    const why = { rule, sentence: { block: 0, start: 0, end: 0 }, met: [], gate: 'title', doubts: [] };
    return { ...span, claim: 'dam/claim', stance: 'claim', tier: 'strong', score: 1, ...NOBODY, why };
  };
  const anyPage = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 30 });
  fc.assert(
    fc.property(fc.array(anyPage, { minLength: 1, maxLength: 4 }), (versions) => {
      const cache = new MatchCache();
      for (const texts of versions) {
        const page = texts.map((text, id) => ({ id, text }));
        for (const stretch of cache.update({}, page)) {
          cache.add(stretch, stretch.blocks.map((_, i) => answer(stretch.blocks, i)).slice(stretch.from));
        }
        expect(cache.matches()).toEqual(page.map((_, i) => answer(page, i)));
      }
    }),
  );
});
