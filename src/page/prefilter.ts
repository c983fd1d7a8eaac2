import type { Clue } from '../match/clues';

/** UTF-16 units above which a text is not searched through in one go but passes: reading it goes by steps. */
const LONGEST = 2_000_000;
/** Time after which a text passes unsearched, ms: that of reading some thousand text nodes. Texts of news take one or two. */
const PATIENCE = 30;
/**
 * Units of text between two looks at the clock, and of patterns sought together. Words made to begin alike, on a page made of their
 * beginnings, then hold it up for a second at the most; smaller slices make every page slower.
 */
const SLICE = 8_192;
const PATTERNS = 16_000;
/** Units of text in which any key that begins where another is met has its end. */
const KEY = 80;
/** Units that a slice repeats of the one before: a phrase, without what stands between its words. */
const OVERLAP = 256;
/** Letters that the engine compares without their accents or in other shapes, and what readers do not see inside a word. */
const FOLDABLE =
  /[\u00AD\u00C0-\u024F\u1E00-\u1EFF\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFB00-\uFB06\uFEFF-\uFFEF]|[\u0300-\u036F]/g;

/**
 * Tells which pages cannot hold a claim, by a plain search through their text. Most pages of the web end here, unread: the browser
 * hands out a page's text at once far sooner than node by node.
 */
export class Prefilter {
  readonly #clues: readonly Clue[];
  readonly #keys: readonly RegExp[];

  constructor(clues: readonly Clue[]) {
    this.#clues = clues;
    this.#keys = keysOf(clues.filter(({ window }) => !window));
  }

  /**
   * @param text all of the page's text, with title and address; words may run together, but not be split
   * @param date tells the page's ISO 8601 date, and is asked only where it matters
   * @returns false when no claim can be found there
   */
  passes(text: string, date: () => string | undefined): boolean {
    if (text.length > LONGEST) return true;
    const plain = folded(text);
    const end = performance.now() + PATIENCE;
    const undated = this.#clues.filter(({ window }) => !window);
    if (shows(plain, undated, this.#keys, end)) return true;
    if (undated.length === this.#clues.length) return false;
    const day = date()?.slice(0, 10);
    const ofTheDay = this.#clues.filter(({ window }) => window && day && window[0] <= day && day <= window[1]);
    return shows(plain, ofTheDay, keysOf(ofTheDay), end);
  }
}

/** @param keys of these clues */
function shows(text: string, clues: readonly Clue[], keys: readonly RegExp[], end: number): boolean {
  // Both engines search lower case by far sooner than either case.
  const near = wordsFrom(text.toLowerCase(), keys, end);
  if (near === undefined) return true;
  return clues.some(({ key, parts }) => new RegExp(key).test(near) && parts.every((part) => holds(text, new RegExp(part), end)));
}

function keysOf(clues: readonly Clue[]): readonly RegExp[] {
  return joined(clues.flatMap(({ key }) => key || []));
}

/** Alternatives of few expressions, so that none takes long. */
function joined(patterns: readonly string[]): RegExp[] {
  const sources: string[] = [];
  for (const pattern of patterns) {
    const last = sources.at(-1);
    if (last !== undefined && last.length + pattern.length < PATTERNS) sources[sources.length - 1] = `${last}|${pattern}`;
    else sources.push(pattern);
  }
  return sources.map((source) => new RegExp(source, 'g'));
}

/** Whether a text holds a pattern, or looking on would take longer than until `end`. */
function holds(text: string, pattern: RegExp, end: number): boolean {
  for (const slice of slicesOf(text)) if (pattern.test(slice) || performance.now() > end) return true;
  return false;
}

/** What stands at each place where any pattern is met, a line each; undefined when looking on would take longer than until `end`. */
function wordsFrom(text: string, patterns: readonly RegExp[], end: number): string | undefined {
  let words = '';
  for (const pattern of patterns) {
    for (const slice of slicesOf(text)) {
      // Not `matchAll`, which makes the expression anew for each slice.
      for (let met = pattern.exec(slice); met; met = pattern.exec(slice)) words += `${slice.slice(met.index, met.index + KEY)}\n`;
      if (performance.now() > end) return undefined;
    }
  }
  return words;
}

function* slicesOf(text: string): Generator<string> {
  for (let from = 0; from < text.length; ) {
    const to = from + SLICE;
    yield text.slice(from, to);
    let next = to < text.length ? to : text.length + OVERLAP;
    // Back to the word before: whatever stands between two words belongs to the phrase.
    while (next < text.length && next > from + SLICE / 2 && !/[a-zA-Z0-9]/.test(text.charAt(next - 1))) next--;
    from = next - OVERLAP;
  }
}

/** Folds letter by letter: few letters of English text need it. */
function folded(text: string): string {
  return text.replace(FOLDABLE, (letter) => letter.normalize('NFKD').replace(/[\p{M}\p{Cf}]+/gu, ''));
}
