/**
 * One block of visible text, as the page or the command line hands it to the engine.
 * All offsets into a block, here and in matches, are UTF-16 code units of `text`.
 */
export interface TextBlock {
  /** Unique on its page; blocks are listed in reading order. */
  readonly id: number;
  readonly text: string;
  /** True for h1–h6: a heading opens a new section of the page. */
  readonly heading?: boolean;
}

/** What surrounds the text: read for the gate, never matched and never marked. */
export interface PageContext {
  readonly title?: string;
  readonly url?: string;
  /** ISO 8601 date of publication. */
  readonly date?: string;
  /** The first sentences of the page, see `ledeOf`. */
  readonly lede?: string;
}

/** A stretch of a block's text: half open, UTF-16 code units. */
export interface Span {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}
