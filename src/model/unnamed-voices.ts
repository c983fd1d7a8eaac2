import type { ArticleReading } from './article-reading';
import type { Cast } from './cast';
import { quotationsOf } from './quotations';
import type { Utterance } from './utterances';
import { classesOf } from './word-classes';

/**
 * What a quotation says whose speaker the article leaves out, where it leaves no doubt for whom it is said: "Borland has nothing to do with
 * it. We know no more than you do." Only denials of a part in something, by somebody who speaks of himself and his own.
 */
export function unnamedVoices({ text, sentences, said }: ArticleReading, cast: Cast): Utterance[] {
  const alone = quotationsOf(text).filter(({ from, to, start, end }) => {
    const attributed = said.some(({ content }) => content.start < to && from < content.end);
    const paragraph = /(?:^|\n)\s*$/.test(text.slice(0, from)) && /^\s*(?:\n|$)/.test(text.slice(to));
    return !attributed && paragraph && /\b(?:we|our|us|I|my)\b/i.test(text.slice(start, end));
  });
  return alone.flatMap(({ start, end }) =>
    sentences.flatMap(({ words: all, paragraph }, sentence): Utterance[] => {
      const words = all.filter((word) => word.start >= start && word.end <= end);
      const first = words[0];
      const last = words.at(-1);
      const classes = classesOf(words);
      if (!first || !last || !classes.has('INVOLVED') || !classes.has('NEG')) return [];
      const content = { start: first.start, end: last.end };
      const speaker = cast.namedIn(content).find(({ kind }) => kind === 'state' || kind === 'organisation');
      if (!speaker) return [];
      const shape = { act: 'asserts', cue: null, direct: true, pointer: null, negated: true, states: true, inferred: true } as const;
      return [{ speaker, content, words, sentence, paragraph, ...shape }];
    }),
  );
}
