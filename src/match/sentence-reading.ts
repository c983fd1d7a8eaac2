import type { LexiconClass } from '../lexicon/lexicon';
import { type Segment, segmentsOf } from '../text/clauses';
import type { Sentence } from '../text/sentences';
import type { Token } from '../text/tokenize';
import type { ClaimIndex, CompiledPack, NameKind } from './claim-index';
import { PARTY_PRONOUNS } from './pronoun-words';
import type { Mark } from './term-trie';

/** A party named in a sentence. Token indexes, half open. */
export interface Mention {
  readonly party: string;
  readonly kind: NameKind | 'pronoun';
  readonly from: number;
  readonly to: number;
  /** End of the noun phrase when an actor noun follows: "Ardania's │presidential adviser│". */
  readonly headTo: number;
  /** People or bodies act for the party here ("Borland officials"), or it is named as such. */
  readonly actor: boolean;
  /** The preposition that governs it, if any. */
  readonly preposition: string | null;
  /** A metonym used as a mere place: "over the palace", "in Marr". */
  readonly place: boolean;
  readonly possessive: boolean;
}

const NO_MARKS: readonly Mark[] = [];

/** A sentence with what every pack sees alike: tokens, marks, classes, segments. What few sentences are asked for is read when asked. */
export class SentenceReading {
  readonly tokens: readonly Token[];
  readonly marks: readonly Mark[];
  readonly #index: ClaimIndex;
  #byTerm: Map<number, Mark[]> | undefined;
  #pronouns: number[] | undefined;
  #segments: Segment[] | undefined;
  #segmentOf: Uint16Array | undefined;

  /**
   * @param block the block's id
   * @param blockIndex its place on the page
   * @param number the sentence's place on the page
   */
  constructor(
    readonly sentence: Sentence,
    index: ClaimIndex,
    readonly block = -1,
    readonly blockIndex = -1,
    readonly number = -1,
  ) {
    this.tokens = sentence.tokens;
    this.marks = index.trie.marks(sentence.tokens);
    this.#index = index;
  }

  /** Marks of a term, in order. */
  marksOf(term: number): readonly Mark[] {
    this.#byTerm ??= byTerm(this.marks);
    return this.#byTerm.get(term) ?? NO_MARKS;
  }

  /** Whether one of several terms stands in the sentence. */
  holdsAny(terms: readonly number[]): boolean {
    this.#byTerm ??= byTerm(this.marks);
    for (const term of terms) if (this.#byTerm.has(term)) return true;
    return false;
  }

  /** Marks of a lexicon class, in order. */
  classes(name: LexiconClass): readonly Mark[] {
    return this.marksOf(this.#index.classTerms.get(name) as number);
  }

  /** True when a mark of the class covers the token. */
  is(name: LexiconClass, at: number): boolean {
    for (const mark of this.classes(name)) if (mark.from <= at && at < mark.to) return true;
    return false;
  }

  get segments(): readonly Segment[] {
    this.#segments ??= segmentsOf(this.tokens);
    return this.#segments;
  }

  /** Index of the segment that holds a token. */
  segment(at: number): number {
    if (!this.#segmentOf) {
      this.#segmentOf = new Uint16Array(this.tokens.length);
      for (const [n, segment] of this.segments.entries()) this.#segmentOf.fill(n, segment.from, segment.to);
    }
    return this.#segmentOf[at] ?? 0;
  }

  norm(at: number): string {
    return this.tokens[at]?.norm ?? '';
  }

  /** Token indexes of the pronouns that may stand for a party; "US" is none. */
  get pronouns(): readonly number[] {
    if (!this.#pronouns) {
      this.#pronouns = [];
      let at = 0;
      for (const token of this.tokens) {
        if (PARTY_PRONOUNS.has(token.norm) && token.shape !== 'upper') this.#pronouns.push(at);
        at++;
      }
    }
    return this.#pronouns;
  }

  get isQuestion(): boolean {
    return this.tokens.slice(-3).some((t) => t.norm === '?');
  }
}

function byTerm(marks: readonly Mark[]): Map<number, Mark[]> {
  const lists = new Map<number, Mark[]>();
  for (const mark of marks) {
    const list = lists.get(mark.term);
    if (list) list.push(mark);
    else lists.set(mark.term, [mark]);
  }
  return lists;
}

const PREPOSITIONS = new Set(
  'of by on in at to from with against for over near inside outside between via through into towards toward under about across above around within onto behind beyond'.split(
    ' ',
  ),
);
const PLACE_PREPOSITIONS = new Set(
  'in at near over on inside outside around above across within onto toward towards into to through beyond'.split(' '),
);
const DETERMINERS = new Set('the a an this that these those its their his her our my your some any no both all each every'.split(' '));
const MAX_MODIFIERS = 4;

/** Words that cannot stand inside a noun phrase: they end the search for its head or its start. */
const PHRASE_END = new Set(
  `and but or nor that which who whom whose when while as because after before since if so than then how what why where is was were are be been being has have had do did does will would can could may might shall should must not n't also
   of by on in at to from with against for over near inside outside between via through into towards toward under about across above around within onto behind beyond`.split(
    /\s+/,
  ),
);

/** Reads the mentions of one pack's parties; pronouns are added by the discourse. */
export function mentionsOf(reading: SentenceReading, pack: CompiledPack): Mention[] {
  const named = reading.marks.filter((m) => pack.names.has(m.term));
  if (!named.length) return [];
  const outer = named.filter((m) => !named.some((o) => o !== m && o.from <= m.from && m.to <= o.to && o.to - o.from > m.to - m.from));
  return outer.flatMap((mark) => (pack.names.get(mark.term) ?? []).map(({ party, kind }) => mention(reading, mark, party, kind)));
}

function mention(reading: SentenceReading, mark: Mark, party: string, kind: NameKind): Mention {
  const { tokens } = reading;
  const possessive =
    reading.norm(mark.to) === "'s" ||
    (reading.norm(mark.to) === "'" && reading.norm(mark.to - 1).endsWith('s')) ||
    reading.norm(mark.to) === '’';
  const headTo = actorEnd(reading, possessive ? mark.to + 1 : mark.to);
  let before = mark.from - 1;
  for (let n = 0; n < 2 && before >= 0; n++) {
    const token = tokens[before] as Token;
    const title = token.shape !== 'lower' && token.word && !/day$/.test(token.norm);
    if ((DETERMINERS.has(token.norm) && token.norm !== 'that') || title || /(?:ly|al|ern)$/.test(token.norm)) before--;
    else break;
  }
  const word = reading.norm(before);
  const preposition = PREPOSITIONS.has(word) && !speaksFor(reading, before) ? word : null;
  // "by the Ardanians", "no Ardanian had": people, not an adjective.
  const people = kind === 'demonym' && headTo === mark.to && (/[^s]s$/.test(reading.norm(mark.to - 1)) || isPerson(reading, mark));
  const actor = headTo > mark.to || kind === 'name' || people;
  const place = kind === 'metonym' && !possessive && headTo === mark.to && preposition !== null && PLACE_PREPOSITIONS.has(preposition);
  return { party, kind: people ? 'name' : kind, from: mark.from, to: mark.to, headTo, actor, preposition, place, possessive };
}

/** "none of its people", "agents from Ardania", "the army of Ardania": those in front of the preposition act, and act for the party. */
function speaksFor(reading: SentenceReading, preposition: number): boolean {
  const word = reading.norm(preposition);
  const before = reading.norm(preposition - 1);
  if (word === 'from') return reading.is('ACTOR', preposition - 1);
  return word === 'of' && /^(?:none|some|many|most|all|any|each|several|members?|governments?|army|troops|soldiers|forces)$/.test(before);
}

/** "no Ardanian had", "an Ardanian was": a demonym with an article or a number and no noun behind it. */
function isPerson(reading: SentenceReading, mark: Mark): boolean {
  return (
    /^(?:no|an?|any|one|every)$/.test(reading.norm(mark.from - 1)) &&
    /^(?:has|had|was|is|did|does|could|would|will|ever|in|took)$/.test(reading.norm(mark.to))
  );
}

/** End of an actor noun within a few modifiers after a name or its possessive; else the start itself. */
function actorEnd(reading: SentenceReading, start: number): number {
  const actors = reading.classes('ACTOR');
  if (!actors.length) return reading.norm(start - 1) === "'s" ? start - 1 : start;
  const origin = reading.norm(start - 1) === "'s" ? start - 1 : start;
  let end = origin;
  for (let i = start, steps = 0; i < reading.tokens.length && steps <= MAX_MODIFIERS; i++, steps++) {
    const token = reading.tokens[i] as Token;
    if (!token.word || PHRASE_END.has(token.norm) || DETERMINERS.has(token.norm)) break;
    const actor = actors.find((m) => m.from === i);
    if (actor) {
      end = actor.to;
      i = actor.to - 1;
      continue;
    }
    if (end > origin) break;
    if (reading.is('SAY', i) && /(?:ed|s|id|old)$/.test(token.norm)) break;
  }
  return end;
}

/** Whether a mention stands for its party as somebody who could act: not a mere place, not an adjective of a thing. */
export function canAct(mention: Mention): boolean {
  return !mention.place && !(mention.kind === 'demonym' && mention.headTo === mention.to);
}

/** "X and Y", "neither X nor Y": two mentions joined with nothing of their own between them. */
export function coordinated(reading: SentenceReading, first: Mention, second: Mention): boolean {
  const between = reading.tokens.slice(first.headTo, second.from).map((t) => t.norm);
  return (
    first.headTo < second.from &&
    between.length <= 3 &&
    between.some((w) => w === 'and' || w === 'or' || w === 'nor') &&
    between.every((w) => /^(?:and|or|nor|,|the|both)$/.test(w))
  );
}
