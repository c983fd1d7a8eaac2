import { type Attribution, attributions } from './attributions';
import type { Span } from './span';
import { taggedSentences, type Word } from './tagged-text';

/** A sentence of the article with its words tagged. Offsets are UTF-16 code units of the text. */
export interface ReadSentence extends Span {
  readonly words: readonly Word[];
  /** Number of its paragraph. */
  readonly paragraph: number;
}

/** An article's text as everything in this room reads it. */
export interface ArticleReading {
  readonly text: string;
  readonly sentences: readonly ReadSentence[];
  readonly said: readonly Attribution[];
}

/** Controls, and signs that turn the direction of text: no pack may hold them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** A text in which a space stands for what no pack may hold, so that offsets stay. */
export const withoutControls = (text: string): string => text.replace(CONTROLS, ' ');

/** Reads a text once: sentences, words, and who said what. */
export function readArticle(original: string): ArticleReading {
  const text = withoutControls(original);
  let paragraph = 0;
  let before = 0;
  const sentences = taggedSentences(text).map((words): ReadSentence => {
    const start = words[0]?.start ?? 0;
    const end = words.at(-1)?.end ?? start;
    if (before > 0 && text.slice(before, start).includes('\n')) paragraph++;
    before = end;
    return { start, end, words, paragraph };
  });
  return { text, sentences, said: attributions(text) };
}

/** The number of the sentence that holds an offset; the last one that begins before it. */
export function sentenceAt(sentences: readonly ReadSentence[], offset: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle] as ReadSentence).start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
