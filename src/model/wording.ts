import { SPEECH } from '../lexicon/speech';
import { stem } from '../text/stem';
import { isCalendar } from './noun-phrases';
import type { Word } from './tagged-text';

const LIGHT = new Set(
  `be have do get make take give go come put say tell ask know think see find use call want let keep become begin seem look mean try need show happen own
   more most less least very much many few other another such same thing way time day week month year hour minute people person man woman one two first last new old good
   still already also even just only again once ever never not no yes all both each every some any none here there now then so too as than well far long
   two three next since until before after during while when where who which what how why whether because that this these those it its their his her our my your
   set out full anything something everything nothing anyone everyone nobody small big large great high low long short early late whole real same able about around off up down over leave turn run hold bring move stand start stop end open
   wave mean need matter use member office group kind sort form end home head hand side reporter news conference statement interview question answer fact case part number lot place part side point`
    .split(/\s+/)
    .map(stem),
);
const stemsOf = (phrases: string): ReadonlySet<string> =>
  new Set(
    phrases
      .split('|')
      .map((phrase) => phrase.trim())
      .filter((phrase) => !phrase.includes(' '))
      .map(stem),
  );
const REPORTING = stemsOf(`${SPEECH.SAY}|${SPEECH.DENY}|${SPEECH.ACCUSE}|${SPEECH.META}`);
/** Nouns that name what was said; "the list", "a count" are things, though one can list and count. */
const REPORTED = stemsOf(`${SPEECH.DENY}|${SPEECH.ACCUSE}|${SPEECH.META}`);
const isOfReporting = ({ pos, stem: one }: Word): boolean => (pos === 'noun' ? REPORTED : REPORTING).has(one);
const OPEN = new Set<Word['pos']>(['noun', 'name', 'verb', 'adjective', 'number', 'other']);

/** The words that say what a stretch is about: no function words, no dates, no words of reporting, nothing that any sentence holds. */
export function contentWords(words: readonly Word[]): Word[] {
  return words.filter(
    (word) =>
      OPEN.has(word.pos) &&
      !word.genitive &&
      !LIGHT.has(word.stem) &&
      !isOfReporting(word) &&
      !isCalendar(word) &&
      word.norm.length > 1 &&
      !word.norm.startsWith("'"),
  );
}

export const contentStems = (words: readonly Word[]): Set<string> => new Set(contentWords(words).map((word) => word.stem));

/** How telling each stem of an article is: its inverse sentence frequency. */
export function weightsOf(sentences: readonly { readonly words: readonly Word[] }[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const { words } of sentences) for (const one of contentStems(words)) found.set(one, (found.get(one) ?? 0) + 1);
  return new Map([...found].map(([one, n]) => [one, Math.log(1 + sentences.length / n)]));
}

/** The share of the smaller set's weight that two sets of stems have in common, 0 to 1. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>, weights: ReadonlyMap<string, number>): number {
  const sum = (set: Iterable<string>): number => [...set].reduce((total, one) => total + (weights.get(one) ?? 1), 0);
  const smaller = Math.min(sum(a), sum(b));
  return smaller === 0 ? 0 : sum([...a].filter((one) => b.has(one))) / smaller;
}
