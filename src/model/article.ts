/** A news article as the reader has it before them. What is not known is null. */
export interface Article {
  readonly title: string | null;
  /** Paragraphs apart by line ends. */
  readonly text: string;
  /** http or https. */
  readonly url: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  /** YYYY-MM-DD. */
  readonly date: string | null;
}
