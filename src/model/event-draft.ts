import { stateCalled } from '../lexicon/gazetteer';
import type { Event } from '../pack/schema';
import type { Actor } from './actors';
import type { Article } from './article';
import type { ArticleReading } from './article-reading';
import type { Dispute } from './disputes';
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
  const names = anchorNames(actors, disputes);
  const what = central(sentences, disputes, names);
  if (names.length === 0 || what.length === 0) return null;
  const name = (article.title ?? text.slice(sentences[0]?.start ?? 0, sentences[0]?.end ?? 0)).replace(/\s+/g, ' ').trim().slice(0, 200);
  const day = (shift: number): string | null => {
    if (!article.date) return null;
    return new Date(Date.parse(article.date) + shift * DAY).toISOString().slice(0, 10);
  };
  return { id: 'event', name, from: day(-WINDOW), to: day(WINDOW), place: null, anchors: [what, names] };
}

/** Content words in the order of how much of the article turns on them. */
function central(sentences: ArticleReading['sentences'], disputes: readonly Dispute[], names: readonly string[]): string[] {
  const inNames = new Set(names.flatMap((name) => name.toLowerCase().split(/[^\p{L}]+/u)));
  const score = new Map<string, { word: string; n: number }>();
  const count = (words: Parameters<typeof contentWords>[0], weight: number): void => {
    const seen = new Set<string>();
    for (const { stem, norm, pos, shape } of contentWords(words)) {
      if (seen.has(stem) || pos === 'number' || pos === 'name' || pos === 'adjective' || shape !== 'lower' || inNames.has(norm)) continue;
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

/** Proper names that hardly any other event shares: places and bodies before people, states only when there is nothing else. */
function anchorNames(actors: readonly Actor[], disputes: readonly Dispute[]): string[] {
  const named = actors.filter(({ places, names }) => places.length > 0 && names.size > 0);
  const own = named.filter(({ kind, name }) => kind !== 'state' && !stateCalled(name));
  const listed = (list: readonly Actor[]): string[] =>
    [
      ...new Set(list.flatMap(({ name, names, kind }) => [name, ...[...names].filter((one) => kind === 'person' || one.length > 3)])),
    ].filter((one) => /^\p{Lu}/u.test(one) && one.length <= 120);
  const speakers = new Set(disputes.flatMap(({ stands }) => stands.map(({ utterance }) => utterance.speaker)));
  const picked = own.filter((actor) => actor.kind !== 'person' || speakers.has(actor) || actor.places.length > 1);
  return listed(picked.length > 0 ? picked : named).slice(0, 100);
}
