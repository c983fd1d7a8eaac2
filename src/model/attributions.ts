import type { Span } from './span';

/** Who said what, as the text itself words it. */
export interface Attribution {
  /** What is said; of direct speech what stands between the quotation marks. */
  readonly content: Span;
  /** The noun phrase that names who says it; null when the text names nobody. */
  readonly source: Span | null;
  /** The reporting word; null when a quotation stands without one. */
  readonly cue: Span | null;
  /** The content is somebody's very words. */
  readonly direct: boolean;
}

const REPORT =
  /(?<source>(?:\p{Lu}[\p{L}.’'-]*|the \p{Ll}+)(?: \p{Lu}[\p{L}.’'-]*)*|he|she|they|it) (?<cue>said|says|added|told [^,.]{1,40}|denied|insisted|claimed)(?: that)? (?<content>[^.!?\n“”"]{8,})/gu;

/** Who said what in an article's text, in the order of the contents. */
export function attributions(text: string): Attribution[] {
  return [...text.matchAll(REPORT)].map((match) => {
    const { source = '', cue = '', content = '' } = match.groups ?? {};
    const end = match.index + match[0].length;
    const cueAt = match.index + source.length + 1;
    return {
      content: { start: end - content.length, end },
      source: { start: match.index, end: match.index + source.length },
      cue: { start: cueAt, end: cueAt + cue.length },
      direct: false,
    };
  });
}
