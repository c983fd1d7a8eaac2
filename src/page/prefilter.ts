import type { Clue } from '../match/clues';

/** UTF-16 units above which a text is not searched through in one go but passes: reading it goes by steps. */
const LONGEST = 2_000_000;
/** Matches no text. */
const NEVER = '(?!)';
/** Letters that the engine compares without their accents or in other shapes, and what readers do not see inside a word. */
const FOLDABLE = /[\u00AD\u00C0-\u024F\u1E00-\u1EFF\u200B\u2060\uFB00-\uFB06\uFEFF-\uFFEF]|[\u0300-\u036F]/g;

/**
 * Tells which pages cannot hold a claim, by a plain search through their text. Most pages of the web end here, unread: the browser
 * hands out a page's text at once far sooner than node by node.
 */
export class Prefilter {
  readonly #clues: readonly Clue[];
  readonly #dated: readonly Clue[];
  /** Finds the rarest part of any clue that asks for no date. */
  readonly #any: RegExp;

  constructor(clues: readonly Clue[]) {
    this.#clues = clues.filter(({ window }) => !window);
    this.#dated = clues.filter(({ window }) => window);
    this.#any = new RegExp(this.#clues.length ? this.#clues.map(({ parts }) => parts[0] ?? '').join('|') : NEVER);
  }

  /**
   * @param text all of the page's text, with title and address; words may run together, but not be split
   * @param date tells the page's ISO 8601 date, and is asked only where it matters
   * @returns false when no claim can be found there
   */
  passes(text: string, date: () => string | undefined): boolean {
    if (text.length > LONGEST) return true;
    const plain = folded(text);
    const shown = ({ parts }: Clue): boolean => parts.every((part) => new RegExp(part).test(plain));
    if (this.#any.test(plain) && this.#clues.some(shown)) return true;
    const day = this.#dated.length ? date()?.slice(0, 10) : undefined;
    return day !== undefined && this.#dated.some((clue) => isWithin(clue, day) && shown(clue));
  }
}

function isWithin({ window }: Clue, day: string): boolean {
  return !!window && window[0] <= day && day <= window[1];
}

/** Folds letter by letter: few letters of English text need it. */
function folded(text: string): string {
  return text.replace(FOLDABLE, (letter) => letter.normalize('NFKD').replace(/[\p{M}\p{Cf}]+/gu, ''));
}
