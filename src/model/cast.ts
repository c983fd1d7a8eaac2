import { stateCalled } from '../lexicon/gazetteer';
import {
  BODY_NOUNS,
  DOCUMENT_NOUNS,
  ENTERPRISE_NOUNS,
  INDEPENDENT,
  isPersonNoun,
  STATE_BODIES,
  STATE_OFFICES,
  UNNAMED_GROUPS,
} from '../lexicon/roles';
import { stem } from '../text/stem';
import { type Actor, actorsOf, headsOf, unnamed } from './actors';
import { type ArticleReading, sentenceAt } from './article-reading';
import { NamedPlaces } from './named-places';
import type { Span } from './span';
import { genderOfName } from './tagged-text';

/** Everybody who acts and speaks in an article. */
export class Cast {
  readonly actors: Actor[];
  readonly #reading: ArticleReading;
  readonly #places: NamedPlaces;

  constructor(reading: ArticleReading) {
    this.#reading = reading;
    this.actors = actorsOf(reading);
    this.#places = new NamedPlaces(reading, this.actors);
    for (const actor of this.actors) if (actor.kind === 'unknown') this.#nameKind(actor);
    for (const { source } of reading.said) if (source) this.#body(source);
    // In the order of the text: "its director" is a director of what was named before.
    for (const actor of [...this.actors].sort((a, b) => firstPlace(a) - firstPlace(b))) this.#introduce(actor);
  }

  /** The capital that "Marr, the Ardanian capital" names; what speaks is an organisation or a person. */
  #nameKind(actor: Actor): void {
    const { text, said } = this.#reading;
    for (const { naming } of actor.places) {
      const capital = /^, the (?:\S+ )?capital\b/.exec(text.slice(naming.end, naming.end + 60));
      const state =
        capital && this.#places.named({ start: naming.end, end: naming.end + capital[0].length }).find(({ kind }) => kind === 'state');
      if (state) {
        state.metonyms.add(actor.name);
        return;
      }
    }
    const speaks = said.some(
      ({ source }) => source && actor.places.some(({ naming }) => naming.start === source.start && naming.end === source.end),
    );
    if (speaks) actor.kind = isPersonName(actor) ? 'person' : 'organisation';
  }

  /** A body that no proper name of its own makes: "Ardania's rowing federation". */
  #body(source: Span): void {
    const phrase = plainSource(this.#reading.text.slice(source.start, source.end));
    const head = headsOf(phrase)[0] ?? '';
    if (!BODY_NOUNS.has(head) || this.#places.headOf(source) || !/\s/.test(phrase) || UNNAMED_GROUPS.has(head)) return;
    const state = this.#places.named(source).find(({ kind }) => kind === 'state');
    const body = this.#group(phrase, state && STATE_BODIES.has(head) ? state : null);
    body.kind = 'organisation';
    body.nouns.set(stem(head), head);
    this.#mentioned(body, source);
  }

  #introduce(actor: Actor): void {
    if (actor.kind !== 'person' || [...INDEPENDENT].some((noun) => actor.nouns.has(stem(noun)))) return;
    const { text, sentences } = this.#reading;
    for (const { naming } of actor.places) {
      const clause =
        /^,? who (?:\w+ ){0,2}?(?:speaks for|commands|heads|leads|runs|represents|coaches|chairs|manages|directs|coached)\b[^,.;]*/.exec(
          text.slice(naming.end, naming.end + 120),
        );
      const spans = [naming.role, clause && { start: naming.end, end: naming.end + clause[0].length }].filter((span) => !!span);
      for (const span of spans) {
        const owner = this.#owner(span, actor);
        if (owner && owner !== actor && !speaksFor(owner, actor)) actor.speaksFor ??= owner;
      }
      if (actor.speaksFor) return;
    }
    const first = actor.places[0]?.naming;
    if (!first || ![...actor.nouns.keys()].some((noun) => STATE_OFFICES.has(noun))) return;
    const { start, end } = sentences[first.sentence] ?? first;
    const states = new Set(this.#places.named({ start, end }).filter(({ kind }) => kind === 'state'));
    const here = [...states].filter((state) => state.places.some(({ at }) => at > start && at < end && !this.#isQuoted(at)));
    actor.speaksFor = here.length === 1 ? (here[0] as Actor) : null;
  }

  #isQuoted(at: number): boolean {
    return this.#reading.said.some(({ content, direct }) => direct && content.start <= at && at < content.end);
  }

  /** Whose spokesman, director or lawyer the words of a role make somebody. */
  #owner({ start, end }: Span, actor: Actor): Actor | null {
    const { text } = this.#reading;
    const words = text.slice(start, end);
    const owns = (one: Actor): boolean => one.places.some(({ at, naming }) => at >= start && at < end && naming.genitive);
    const named = this.#places.named({ start, end }).filter((one) => one !== actor && (one.kind !== 'unknown' || owns(one)));
    const state = words
      .split(/\s+/)
      .map((word) => stateCalled(word.replace(/['’]s$/, '')))
      .find((name) => name);
    const known = state && this.actors.find(({ name }) => name === state);
    if (known) return known;
    const body = named.find(({ kind }) => kind === 'organisation' || kind === 'state') ?? named[0];
    if (body) return body;
    if (/^(?:its|their|our)\b/i.test(words)) return this.#lastBody(start, actor);
    if (/^(?:his|her)\b/i.test(words))
      return this.#places.spokenOf(start, actor) ?? this.lastPerson(start, actor, /^his/i.test(words) ? 'man' : 'woman');
    const noun =
      /(?:^|\b(?:of|for|the|who \w+|a|an) )(?:the )?([\p{L}-]+(?: [\p{L}-]+)?)['’]s?(?= )/iu.exec(words)?.[1] ??
      /\b(?:of|for) (?:the |some )?([\p{L}\d -]+)$/u.exec(words)?.[1];
    if (!noun) return null;
    return this.called(noun, start, actor) ?? (isPersonNoun(headsOf(noun)[0] ?? '') ? this.#places.foremost(start, actor) : null);
  }

  /** Who is meant inside a span: by name, or by a common noun such as "the company". */
  namedIn(span: Span): Actor[] {
    const { text } = this.#reading;
    const phrases = text.slice(span.start, span.end).matchAll(/\b(?:the|its|their|his|her)\s+(\p{Ll}+)(?:\s+(\p{Ll}+))?/giu);
    const nouns = [...phrases].flatMap(([, ...heads]) => {
      const called = (noun: string | undefined) => this.actors.find((one) => noun && one.kind !== 'person' && one.nouns.has(stem(noun)));
      return called(heads[1]) ?? called(heads[0]) ?? [];
    });
    return [...new Set([...this.#places.named(span), ...nouns])];
  }

  #lastBody(at: number, not: Actor | null): Actor | null {
    return this.#places.subject(at, (one) => one !== not && (one.kind === 'organisation' || one.kind === 'state'));
  }

  /** The person last spoken of before an offset. */
  lastPerson(at: number, not: Actor | null, gender: Actor['gender'] = null): Actor | null {
    const may = (one: Actor): boolean => one !== not && one.kind === 'person' && !(gender && one.gender && one.gender !== gender);
    return this.#places.subject(at, may);
  }

  /** Who goes by a common noun: "the company", "the director". */
  called(noun: string, at: number, not: Actor | null): Actor | null {
    const head = headsOf(noun)[0] ?? '';
    const key = stem(head);
    const own =
      this.#places.before(at, (one) => one !== not && one.nouns.has(key)) ??
      this.actors.find((one) => one !== not && one.kind !== 'person' && one.nouns.has(key));
    if (own) return own;
    // "the ministry" is none of the companies named before.
    if (BODY_NOUNS.has(head) && !STATE_BODIES.has(head)) {
      const enterprise = ENTERPRISE_NOUNS.has(head);
      // A noun of no body's own goes to one that the text gives no noun: "the utility" to "Sellin Water".
      const body =
        this.#places.before(at, (one) => one !== not && one.kind === 'organisation' && (enterprise || one.nouns.size === 0)) ??
        this.actors.find((one) => one !== not && one.kind === 'organisation' && one.nouns.size === 0);
      if (body && (enterprise || body.nouns.size === 0)) {
        body.nouns.set(key, head);
        return body;
      }
      return null;
    }
    return null;
  }

  /**
   * Who the words of a source mean; null when they are nobody who could say anything.
   * @param not who it cannot be by a pronoun: nobody rejects what he has just said
   */
  speaker(source: Span, not: Actor | null): Actor | null {
    const { text } = this.#reading;
    const words = text.slice(source.start, source.end).trim();
    const plain = plainSource(words);
    const named = this.#places.headOf(source) ?? this.#places.introducedBy(source);
    if (named) return this.#mentioned(named, source);
    const pronoun = /^(?:(he|him)|she|her)$/i.exec(words);
    if (pronoun) return this.#found(this.lastPerson(source.start, not, pronoun[1] ? 'man' : 'woman'), source);
    if (/^(?:it|they|them)$/i.test(words)) return this.#found(this.#lastBody(source.start, not), source);
    const head = headsOf(plain)[0] ?? '';
    const single = /[^s]s$/.test(head) ? head.slice(0, -1) : head;
    const owner = this.#places.named(source)[0] ?? null;
    if (UNNAMED_GROUPS.has(head))
      return this.#mentioned(this.#group(plain, owner?.kind === 'state' && !/ of /.test(plain) ? owner : null), source);
    if (DOCUMENT_NOUNS.has(head)) return this.#mentioned(this.#group(plain), source);
    if (!isPersonNoun(single) && !BODY_NOUNS.has(single)) return null;
    if (owner) {
      const voice = this.actors.find((one) => one.kind === 'person' && one.nouns.has(stem(head)) && sideOf(one) === sideOf(owner));
      return this.#mentioned(voice ?? this.#group(plain, STATE_BODIES.has(head) || isPersonNoun(single) ? owner : null), source);
    }
    const definite = !/^an?\s/i.test(words) && single === head;
    const known = definite ? this.called(plain, source.start, not) : null;
    const spoken = definite && !known && isPersonNoun(head) ? this.lastPerson(source.start, not) : null;
    return this.#mentioned(known ?? spoken ?? this.#group(plain), source);
  }

  #found(actor: Actor | null, source: Span): Actor | null {
    return actor && this.#mentioned(actor, source);
  }

  /** Where what is said begins when it seems to begin with the speaker's name: "According to the mayor, Ada Marr, …". */
  nameEnd(source: Span, content: number): number {
    const place = this.#places.introducedBy(source)?.places.find(({ at }) => at === content);
    return place ? place.naming.end + 1 : content;
  }

  #group(name: string, state: Actor | null = null): Actor {
    const head = headsOf(name)[0] ?? '';
    const isVoice = (one: Actor): boolean =>
      !!state && SPOKES.test(head) && one.speaksFor === state && SPOKES.test(headsOf(one.name)[0] ?? '');
    const known = this.actors.find((one) => (one.kind !== 'person' && one.name.toLowerCase() === name.toLowerCase()) || isVoice(one));
    if (known) return known;
    const group = unnamed(name, isPersonNoun(head) ? 'person' : state ? 'organisation' : 'group', state);
    if (BODY_NOUNS.has(head) || isPersonNoun(head)) group.nouns.set(stem(head), head);
    this.actors.push(group);
    return group;
  }

  /** Notes that an actor is spoken of here, so that a pronoun behind can mean it. */
  #mentioned(actor: Actor, source: Span): Actor {
    if (actor.kind === 'unknown') actor.kind = 'organisation';
    if (!actor.places.some(({ at }) => at >= source.start && at < source.end)) {
      const naming = {
        ...source,
        name: actor.name,
        role: null,
        addressed: false,
        genitive: false,
        inPlace: false,
        next: '',
        sentence: sentenceAt(this.#reading.sentences, source.start),
      };
      actor.places.push({ naming, at: source.start });
    }
    return actor;
  }
}

/** Whoever speaks for one is one voice: "Marr's spokesman", "the spokesperson of Mayor Marr". */
const SPOKES = /^spokes(?:man|woman|person)$/;

/** "Peter Marr", where the first name is one of those that the tagger knows, or the text calls him "Marr", too. */
function isPersonName({ name, names }: Actor): boolean {
  const [, last, ...rest] = name.split(' ');
  return last !== undefined && rest.length === 0 && (names.has(last) || genderOfName(name) !== null);
}

/** A source without its article and without what only tells when: "The ministry at first", "Marr on Monday". */
const plainSource = (words: string): string =>
  words.replace(/^(?:the|an?|some|many|several|most|other)\s+/i, '').replace(/\s+(?:at first|on \p{Lu}\p{L}+|later|also|then|now)$/u, '');

const firstPlace = (actor: Actor): number => actor.places[0]?.at ?? 0;

/** Whether an actor speaks for another, be it through others. */
function speaksFor(actor: Actor, other: Actor): boolean {
  for (let at: Actor | null = actor, steps = 0; at && steps < 8; at = at.speaksFor, steps++) if (at === other) return true;
  return false;
}

/** The one whose position an actor voices in the end. */
export function sideOf(actor: Actor): Actor {
  let side = actor;
  for (let steps = 0; side.speaksFor && steps < 8; steps++) side = side.speaksFor;
  return side;
}

/** Whether two actors voice one position in the end. */
export const sameSide = (a: Actor, b: Actor): boolean => a === b || sideOf(a) === sideOf(b);
