import { stateCalled } from '../lexicon/gazetteer';
import { PERSON_NOUNS, STATE_BODIES, UNNAMED_GROUPS } from '../lexicon/roles';
import type { Event } from '../pack/schema';
import type { Actor } from './actors';
import type { Article } from './article';
import type { ArticleReading } from './article-reading';
import type { Dispute } from './disputes';
import type { Word } from './tagged-text';
import { contentWords } from './wording';

/** Days before and after the article's own date in which other pages on the event are expected. */
const WINDOW = 30;
/** Words of what happened; more of them open the gate of pages about something near. */
const MOST_WORDS = 14;
const DAY = 86_400_000;

/** The event that the article is about: what its words keep coming back to, and where, or to whom. Null when it names nothing. */
export function eventOf(
  article: Article,
  { sentences, text }: ArticleReading,
  disputes: readonly Dispute[],
  actors: readonly Actor[],
): Event | null {
  const names = anchorNames(actors, sentences);
  const what = central(sentences, disputes, actors);
  if (names.length === 0 || what.length === 0) return null;
  const name = (article.title?.trim() || text.slice(sentences[0]?.start ?? 0, sentences[0]?.end ?? 0))
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 200);
  const day = (shift: number): string | null => {
    if (!article.date) return null;
    return new Date(Date.parse(article.date) + shift * DAY).toISOString().slice(0, 10);
  };
  return { id: 'event', name, from: day(-WINDOW), to: day(WINDOW), place: null, anchors: [[...what, ...AFFAIR], names] };
}

/** What news calls any dispute: "the Marr affair". */
const AFFAIR = ['affair', 'scandal', 'row', 'saga', 'controversy', 'case', 'dispute'];

/** Nouns that pages about anything hold. */
const VAGUE = new Set(
  'amount half matter metre kilometre mile record site office rule case country house home street door area district life woman man people town city village law member work job sign paper sum plan meeting nothing anything something everything nobody anyone someone generation prospect prime statement answer year spring summer autumn winter morning'.split(
    ' ',
  ),
);
const GENERAL = [PERSON_NOUNS, STATE_BODIES, UNNAMED_GROUPS, VAGUE];
const isGeneral = (norm: string): boolean => GENERAL.some((set) => set.has(norm) || set.has(norm.replace(/s$/, '')));

/** Nouns in the order of how much of the article turns on them. */
function central(sentences: ArticleReading['sentences'], disputes: readonly Dispute[], actors: readonly Actor[]): string[] {
  // "the company" is a name of somebody, not what happened.
  const called = new Set(actors.flatMap(({ nouns }) => [...nouns.keys()]));
  const score = new Map<string, { word: string; n: number }>();
  const count = (words: readonly Word[], weight: number): void => {
    const seen = new Set<string>();
    for (const { stem, norm, pos, shape } of contentWords(words)) {
      if (seen.has(stem) || pos !== 'noun' || shape !== 'lower' || isGeneral(norm) || called.has(stem)) continue;
      seen.add(stem);
      const entry = score.get(stem) ?? { word: norm, n: 0 };
      entry.n += weight;
      score.set(stem, entry);
    }
  };
  for (const [i, { words }] of sentences.entries()) count(words, i < 2 ? 2 : 1);
  for (const { stands } of disputes) for (const { utterance, position } of stands) if (position === 'asserts') count(utterance.words, 0.5);
  return [...score.values()]
    .filter(({ n }) => n >= 2)
    .sort((a, b) => b.n - a.n)
    .slice(0, MOST_WORDS)
    .map(({ word }) => word);
}

/** Names that the article turns on: those of its opening and those that come again. States only when there is nothing else. */
function anchorNames(actors: readonly Actor[], sentences: ArticleReading['sentences']): string[] {
  const opening = sentences[Math.min(1, sentences.length - 1)]?.end ?? 0;
  const named = actors.filter(({ names }) => names.size > 0);
  const principal = named.filter(({ places, names, kind }) => {
    const real = places.filter(({ naming }) => names.has(naming.name));
    return real.length >= COMES_AGAIN || kind === 'unknown' || (real[0] && real[0].at < opening);
  });
  const own = principal.filter(({ kind, name }) => kind !== 'state' && !stateCalled(name));
  const listed = (own.length > 0 ? own : principal.length > 0 ? principal : named).flatMap(({ name, names, kind, metonyms }) => [
    name,
    ...names,
    ...(kind === 'state' ? metonyms : []),
  ]);
  return [...new Set(listed)].filter((one) => /^\p{Lu}/u.test(one) && one.length <= 120).slice(0, 60);
}

/** Times that a name stands in an article that turns on it. */
const COMES_AGAIN = 3;
