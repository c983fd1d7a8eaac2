import type { Match } from '../match/match';
import { LOOK_BACK } from '../text/look-back';
import type { PageContext, Span, TextBlock } from '../text/text-block';

/** A stretch of blocks to be matched; those before `from` are context only. */
export interface Stretch {
  readonly blocks: readonly TextBlock[];
  readonly from: number;
}

/** The answer to an earlier question, with the id that its block had then. */
interface Answer {
  readonly block: number;
  readonly matches: readonly Match[];
}

/**
 * Knows the matches of every block whose surroundings have been seen before, wherever they stand now. Matches of a block depend on
 * it and the `LOOK_BACK` blocks before it, so that much text is the key, each distinct text by a number:
 *
 *     texts   "A"→0 "B"→1 "C"→2      blocks A B C B      keys  0 · 0,1 · 0,1,2 · 0,1,2,1
 *
 * A changed page thus asks only about what changed and the few blocks after it, and gets what a fresh load would get.
 * Holds answers for the latest page text only.
 */
export class MatchCache {
  #context = '';
  #answers = new Map<string, Answer>();
  #keys: readonly string[] = [];
  #blocks: readonly TextBlock[] = [];

  /**
   * Takes the page's present text.
   * @returns what has to be matched before `matches` is complete; stretches that nearly touch are one
   */
  update(context: PageContext, blocks: readonly TextBlock[]): Stretch[] {
    const surroundings = JSON.stringify(context);
    const old = surroundings === this.#context ? this.#answers : new Map<string, Answer>();
    this.#context = surroundings;
    this.#blocks = blocks;
    this.#keys = windowKeys(blocks);
    this.#answers = new Map();
    const open: number[] = [];
    for (const [i, key] of this.#keys.entries()) {
      const answer = old.get(key);
      if (answer) this.#answers.set(key, answer);
      else open.push(i);
    }
    return stretches(blocks, open);
  }

  /** Files the answer for a stretch of the latest update. */
  add({ blocks, from }: Stretch, matches: readonly Match[]): void {
    for (const { id } of blocks.slice(from)) {
      const key = this.#keys[id];
      if (key !== undefined) this.#answers.set(key, { block: id, matches: matches.filter(({ block }) => block === id) });
    }
  }

  /** Matches of the latest text, in reading order, with its block ids. */
  matches(): Match[] {
    return this.#blocks.flatMap(({ id }) => {
      const answer = this.#answers.get(this.#keys[id] ?? '');
      return (answer?.matches ?? [])
        .map((match) => moved(match, id - (answer?.block ?? id)))
        .sort((a, b) => a.start - b.start || b.end - a.end);
    });
  }
}

function windowKeys(blocks: readonly TextBlock[]): string[] {
  const numbers = new Map<string, number>();
  const ids = blocks.map(({ text, heading }) => {
    const name = (heading ? 'h' : 't') + text;
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    return number;
  });
  return ids.map((_, i) => ids.slice(Math.max(0, i - LOOK_BACK), i + 1).join());
}

function stretches(blocks: readonly TextBlock[], open: readonly number[]): Stretch[] {
  const runs: { first: number; last: number }[] = [];
  for (const i of open) {
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
    why: { ...match.why, met: match.why.met.map((part) => ({ ...part, span: shift(part.span) })) },
  };
}
