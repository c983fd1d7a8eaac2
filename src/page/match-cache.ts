import type { Match } from '../match/match';
import { LOOK_BACK } from '../text/look-back';
import type { PageContext, Span, TextBlock } from '../text/text-block';

const NONE: readonly Match[] = [];

/** A stretch of blocks to be matched; those before `from` are context only. */
export interface Stretch {
  readonly blocks: readonly TextBlock[];
  readonly from: number;
}

/**
 * Knows the matches of every block whose surroundings have been seen before, wherever they stand now. Matches of a block depend on
 * it and the `LOOK_BACK` blocks before it, so that much text is the key, each distinct text by a number:
 *
 *     texts   "A"→0 "B"→1 "C"→2      blocks A B C B      keys  0 · 0,1 · 0,1,2 · 0,1,2,1
 *
 * A changed page thus asks only about what changed and the few blocks after it, and gets what a fresh load would get.
 * Holds answers for the latest page text only. Keys are made when a page is read again, which most pages never are.
 */
export class MatchCache {
  #context = '';
  #blocks: readonly TextBlock[] = [];
  /** By block id; none for a block that is not answered yet. */
  #answers: (readonly Match[] | undefined)[] = [];

  /**
   * Takes the page's present text.
   * @returns what has to be matched before `matches` is complete; stretches that nearly touch are one
   */
  update(context: PageContext, blocks: readonly TextBlock[]): Stretch[] {
    const surroundings = JSON.stringify(context);
    const carried = surroundings === this.#context ? this.#carry(blocks) : [];
    this.#context = surroundings;
    this.#blocks = blocks;
    this.#answers = carried;
    return stretches(blocks, carried);
  }

  /** Files the answer for a stretch of the latest update. */
  add({ blocks, from }: Stretch, matches: readonly Match[]): void {
    for (let i = from; i < blocks.length; i++) this.#answers[blocks[i]?.id ?? -1] = NONE;
    for (const match of matches) {
      const there = this.#answers[match.block];
      if (there) this.#answers[match.block] = [...there, match].sort((a, b) => a.start - b.start || b.end - a.end);
    }
  }

  /** Matches of the latest text, in reading order, with its block ids. */
  matches(): Match[] {
    return this.#answers.filter((answer) => answer?.length).flatMap((answer) => answer ?? NONE);
  }

  /** The answers that also hold for a new text, by its block ids. */
  #carry(blocks: readonly TextBlock[]): (readonly Match[] | undefined)[] {
    if (this.#blocks.length === 0) return [];
    const numbers = new Map<string, number>();
    const old = new Map(windowKeys(this.#blocks, numbers).map((key, id) => [key, id]));
    return windowKeys(blocks, numbers).map((key, id) => {
      const before = old.get(key);
      return before === undefined ? undefined : this.#answers[before]?.map((match) => moved(match, id - before));
    });
  }
}

function windowKeys(blocks: readonly TextBlock[], numbers: Map<string, number>): string[] {
  const ids = blocks.map(({ text, heading }) => {
    const name = (heading ? 'h' : 't') + text;
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    return number;
  });
  return ids.map((_, i) => ids.slice(Math.max(0, i - LOOK_BACK), i + 1).join());
}

function stretches(blocks: readonly TextBlock[], answers: readonly unknown[]): Stretch[] {
  const runs: { first: number; last: number }[] = [];
  for (let i = 0; i < blocks.length; i++) {
    if (answers[i]) continue;
    const run = runs.at(-1);
    if (run && i - run.last <= LOOK_BACK) run.last = i;
    else runs.push({ first: i, last: i });
  }
  return runs.map(({ first, last }) => {
    const start = Math.max(0, first - LOOK_BACK);
    const plain = blocks.slice(start, last + 1).map(({ id, text, heading }) => (heading ? { id, text, heading } : { id, text }));
    return { blocks: plain, from: first - start };
  });
}

/** A match whose block and all blocks that it points to now have ids higher by `by`. */
function moved(match: Match, by: number): Match {
  if (by === 0) return match;
  const shift = <T extends Span>(span: T): T => ({ ...span, block: span.block + by });
  const { source, cue } = match.attribution;
  return {
    ...shift(match),
    attribution: { source: source && shift(source), cue: cue && shift(cue) },
    why: {
      ...match.why,
      sentence: shift(match.why.sentence),
      met: match.why.met.map((part) => ({ ...part, span: shift(part.span) })),
    },
  };
}
