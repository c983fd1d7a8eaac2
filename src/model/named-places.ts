import type { Actor } from './actors';
import { type ArticleReading, sentenceAt } from './article-reading';
import type { Span } from './span';

/** Where the actors of an article are named, and who of them is near. Offsets are UTF-16 units of the article's text. */
export class NamedPlaces {
  /** @param actors grows while an article is read */
  constructor(
    readonly reading: ArticleReading,
    readonly actors: readonly Actor[],
  ) {}

  /** The actors named inside a span, in order. */
  named({ start, end }: Span): Actor[] {
    const found: [number, Actor][] = [];
    for (const actor of this.actors) for (const { at } of actor.places) if (start <= at && at < end) found.push([at, actor]);
    return found.sort((a, b) => a[0] - b[0]).map(([, actor]) => actor);
  }

  /** Those named inside a span who may be its subject: not in a genitive, not behind "according to". */
  subjects({ start, end }: Span): Actor[] {
    const { text } = this.reading;
    const free = (actor: Actor): boolean =>
      actor.places.some(({ at, naming }) => start <= at && at < end && !naming.genitive && !/according to $/i.test(text.slice(start, at)));
    return this.named({ start, end }).filter(free);
  }

  /** The last actor of a kind named before an offset that a test takes; nearest first. */
  before(at: number, takes: (actor: Actor) => boolean): Actor | null {
    let best: Actor | null = null;
    let bestAt = -1;
    for (const actor of this.actors) {
      if (!takes(actor)) continue;
      for (const place of actor.places) {
        if (place.at < at && place.at > bestAt) {
          best = actor;
          bestAt = place.at;
        }
      }
    }
    return best;
  }

  /** Whom a pronoun means: the first named in its own sentence before it, else in the sentence before, else the last one before. */
  subject(at: number, takes: (actor: Actor) => boolean): Actor | null {
    const { sentences } = this.reading;
    const own = sentenceAt(sentences, at);
    for (const sentence of [own, own - 1]) {
      const { start, end } = sentences[sentence] ?? { start: 0, end: 0 };
      const first = this.subjects({ start, end: Math.min(end, at) }).find((one) => takes(one));
      if (first) return first;
    }
    return this.before(at, takes);
  }

  /** The person whom the sentence before speaks of and not lets speak: "Her lawyer" after a charge is the lawyer of the accused. */
  spokenOf(at: number, not: Actor | null): Actor | null {
    const { sentences, said } = this.reading;
    const before = sentences[sentenceAt(sentences, at) - 1];
    if (!before) return null;
    const speaks = (offset: number): boolean => said.some(({ source }) => source && source.start <= offset && offset < source.end);
    const spoken = this.named(before).filter((one) => one !== not && one.kind === 'person');
    return (
      spoken.findLast(({ places }) => places.some((place) => place.at >= before.start && place.at < before.end && !speaks(place.at))) ??
      null
    );
  }

  /** Who is spoken of so far most often, where "the sailor's lawyer" is the lawyer of one whom nothing else calls a sailor. */
  foremost(at: number, not: Actor | null): Actor | null {
    const often = (one: Actor): number => one.places.filter((place) => place.at < at).length;
    const people = this.actors.filter((one) => one !== not && one.kind === 'person' && often(one) > 0);
    return people.sort((a, b) => often(b) - often(a))[0] ?? null;
  }

  /** "the mayor" of "the mayor, Ada Marr,": the one whom the words introduce. */
  introducedBy({ start, end }: Span): Actor | null {
    const introduces = ({ naming }: Actor['places'][number]): boolean =>
      !!naming.role && naming.role.start >= start && naming.role.end === end && naming.start >= end;
    return this.actors.find(({ places }) => places.some(introduces)) ?? null;
  }

  /** The actor whose name is the head of a source, not one in a genitive or behind a preposition. */
  headOf({ start, end }: Span): Actor | null {
    const { text } = this.reading;
    const found: { at: number; actor: Actor }[] = [];
    // "Borland" of "Borland spokesman Jon Marr" is part of what introduces another.
    const roles = this.actors.flatMap(({ places }) =>
      places.flatMap(({ at, naming }) => (naming.role && at >= start && at < end ? [naming.role] : [])),
    );
    for (const actor of this.actors) {
      for (const { naming, at } of actor.places) {
        if (at < start || at >= end || naming.genitive || roles.some((role) => role.start <= at && at < role.end)) continue;
        const before = text.slice(start, naming.role && naming.role.start >= start && naming.role.end <= at ? naming.role.start : at);
        const behind =
          /^[ ]\p{Ll}/u.test(text.slice(naming.end, Math.min(end, naming.end + 2))) &&
          !/^ (?:on|at|in|of|for|later|and|has|had)\b/.test(text.slice(naming.end, end));
        if (behind || /\b(?:of|for|from|at|in|by|with)\s[^,]*$/.test(before)) continue;
        found.push({ at, actor });
      }
    }
    return found.sort((a, b) => a.at - b.at)[0]?.actor ?? null;
  }
}
