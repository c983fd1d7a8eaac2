/** A stretch of the text: half open, UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
