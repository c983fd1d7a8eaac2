import { stateCalled } from '../lexicon/gazetteer';
import type { Event } from '../pack/schema';
import type { Actor } from './actors';
import type { Article } from './article';
import type { ArticleReading } from './article-reading';
import { happening } from './happening';

/** Days before and after the article's own date in which other pages on the event are expected. */
const WINDOW = 30;
const DAY = 86_400_000;

/** The event that the article is about: what its words keep coming back to, and where, or to whom. Null when it names nothing. */
export function eventOf(article: Article, { sentences, text }: ArticleReading, actors: readonly Actor[]): Event | null {
  const names = anchorNames(actors, sentences);
  const what = happening(sentences, actors);
  if (names.length === 0 || what.length === 0) return null;
  const name = (article.title?.trim() || text.slice(sentences[0]?.start ?? 0, sentences[0]?.end ?? 0))
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 200);
  const inNames = new Set(names.flatMap((one) => one.toLowerCase().split(' ')));
  const day = (shift: number): string | null => {
    if (!article.date) return null;
    return new Date(Date.parse(article.date) + shift * DAY).toISOString().slice(0, 10);
  };
  return {
    id: 'event',
    name,
    from: day(-WINDOW),
    to: day(WINDOW),
    place: null,
    anchors: [[...what, ...AFFAIR.filter((word) => !inNames.has(word))], names],
  };
}

/** What news calls any dispute: "the Marr affair". */
const AFFAIR = ['affair', 'scandal', 'row', 'saga', 'controversy'];

/** Names that the article turns on: those of its opening, and of things those that come again. States only when there is nothing else. */
function anchorNames(actors: readonly Actor[], sentences: ArticleReading['sentences']): string[] {
  const opening = sentences[Math.min(OPENING, sentences.length) - 1]?.end ?? 0;
  const named = actors.filter(({ names }) => names.size > 0);
  const principal = named.filter(({ places, names, kind }) => {
    const real = places.filter(({ naming }) => names.has(naming.name));
    return (kind === 'unknown' && real.length > 1) || (real[0] && real[0].at < opening);
  });
  const own = principal.filter(({ kind, name }) => kind !== 'state' && !stateCalled(name));
  const listed = (own.length > 0 ? own : principal.length > 0 ? principal : named).flatMap(({ name, names, kind, metonyms }) => [
    name,
    ...names,
    ...(kind === 'state' ? metonyms : []),
  ]);
  return [...new Set(listed)].filter(isTelling).slice(0, 60);
}

/** Sentences that tell what an article is about. Who comes in later, be it often, comes into other stories, too: an expert, a watchdog. */
const OPENING = 5;

/** Neither "WASHINGTON (AP)" nor "Americans": datelines, agencies, initials and a people stand in stories about anything. */
function isTelling(name: string): boolean {
  const people = !!stateCalled(name.replace(/s$/, ''));
  return /^\p{Lu}/u.test(name) && name.length <= 120 && !people && !/^\p{Lu}{1,2}$/u.test(name) && !/^\p{Lu}{6,}$/u.test(name);
}
