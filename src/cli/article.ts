import type { PageContext, Span, TextBlock } from '../text/text-block';

/** One input text, cut into blocks for the engine. */
export interface Article {
  /** The input line's `id` as it was given, or the file's path. */
  readonly id: string | number;
  /** What all printed offsets count in, UTF-16 code units. */
  readonly text: string;
  readonly blocks: readonly TextBlock[];
  /** Start of each block in `text`, by the block's id. */
  readonly starts: readonly number[];
  readonly context: PageContext;
}

/** Start and end of a span in the article's text, UTF-16 code units. */
export function placeOf(article: Article, span: Span): [number, number] {
  const start = article.starts[span.block] as number;
  return [start + span.start, start + span.end];
}
