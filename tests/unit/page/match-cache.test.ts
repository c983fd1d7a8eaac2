import { describe, expect, test } from 'vitest';
import type { Match } from '../../../src/match/match';
import { MatchCache, type Stretch } from '../../../src/page/match-cache';
import { LOOK_BACK } from '../../../src/text/look-back';
import type { TextBlock } from '../../../src/text/text-block';

const CONTEXT = { title: 'Explosion at the Halden dam' };
const blocksOf = (texts: readonly string[]): TextBlock[] => texts.map((text, id) => ({ id, text }));
const lines = (count: number, word = 'line'): string[] => Array.from({ length: count }, (_, i) => `${word} ${i}`);
const asked = (stretches: readonly Stretch[]): number[][] => stretches.map(({ blocks, from }) => blocks.slice(from).map(({ id }) => id));

/** A match over a whole block, with its source in the block before. */
function matchIn({ id, text }: TextBlock): Match {
  const source = { block: id - 1, start: 0, end: 4, text: 'line' };
  const met = [{ part: 'phrase' as const, span: { block: id, start: 0, end: 4 }, text: 'line', readAs: 'line' }];
  const span = { block: id, start: 0, end: text.length };
  const why = { rule: 'phrase', sentence: span, met, gate: 'title', doubts: [] };
  return {
    ...span,
    claim: 'dam/claim',
    stance: 'claim',
    tier: 'strong',
    score: 1,
    attribution: { source, cue: null },
    otherSpeaker: false,
    why,
  };
}

/** Answers all that is asked: a match in each block. */
function fill(cache: MatchCache, stretches: readonly Stretch[]): void {
  for (const stretch of stretches) cache.add(stretch, stretch.blocks.slice(stretch.from).map(matchIn));
}

/** A cache that has seen these texts. */
function seen(texts: readonly string[]): MatchCache {
  const cache = new MatchCache();
  fill(cache, cache.update(CONTEXT, blocksOf(texts)));
  return cache;
}

describe('what is asked for', () => {
  const texts = lines(40);
  const changed = texts.with(20, 'another line');

  test('is all of a new page, and nothing of one that did not change', () => {
    expect(asked(new MatchCache().update(CONTEXT, blocksOf(texts)))).toEqual([texts.map((_, i) => i)]);
    expect(seen(texts).update(CONTEXT, blocksOf(texts))).toEqual([]);
  });

  test('is a changed block and those that look back at it, with the blocks that they look back at', () => {
    const stretches = seen(texts).update(CONTEXT, blocksOf(changed));
    expect(asked(stretches)).toEqual([Array.from({ length: LOOK_BACK + 1 }, (_, i) => 20 + i)]);
    expect(stretches[0]?.from).toBe(LOOK_BACK);
    expect(stretches[0]?.blocks[0]).toEqual({ id: 20 - LOOK_BACK, text: texts[20 - LOOK_BACK] });
  });

  test('is only what was added at the end', () => {
    expect(asked(seen(texts).update(CONTEXT, blocksOf([...texts, 'one more'])))).toEqual([[40]]);
  });

  test('is a block that became a heading', () => {
    const heading = blocksOf(texts).with(39, { id: 39, text: 'line 39', heading: true });
    expect(asked(seen(texts).update(CONTEXT, heading))).toEqual([[39]]);
  });

  test('is all when the context changed', () => {
    expect(asked(seen(texts).update({ title: 'Weather' }, blocksOf(texts))).flat()).toHaveLength(40);
  });

  test('stays asked for until it is answered', () => {
    const cache = seen(texts);
    const first = cache.update(CONTEXT, blocksOf(changed));
    expect(cache.update(CONTEXT, blocksOf(changed))).toEqual(first);
  });
});

test('matches move along with their blocks, and with what they point to', () => {
  const texts = lines(12);
  const after = blocksOf([...lines(LOOK_BACK + 3, 'new'), ...texts]);
  const cache = seen(texts);
  const stretches = cache.update(CONTEXT, after);
  expect(asked(stretches).flat()).not.toContain(after.length - 1);
  fill(cache, stretches);
  expect(cache.matches()).toEqual(after.map(matchIn));
});

test('an answer replaces what was known of its blocks', () => {
  const cache = seen(['a line', 'more']);
  const stretches = cache.update(CONTEXT, blocksOf(['another', 'more']));
  for (const stretch of stretches) cache.add(stretch, []);
  expect(cache.matches()).toEqual([]);
});
