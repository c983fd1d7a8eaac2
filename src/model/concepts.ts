import { type LexiconClass, phrasesOf } from '../lexicon/lexicon';
import { synonymsOf } from '../lexicon/synonyms';
import { stem } from '../text/stem';
import type { Actor } from './actors';
import type { ArticleReading } from './article-reading';
import type { Cast } from './cast';
import { clauseParts } from './clause-parts';
import type { Word } from './tagged-text';
import type { Utterance } from './utterances';
import { classesOf } from './word-classes';
import { contentWords } from './wording';

/** Ideas of a claim that its rules are made of: the most telling ones. */
const MOST_CONCEPTS = 10;
/** Sentences of an ordinary article, so that the same counts tell the same in short and long ones. */
const SENTENCES = 30;
/** What an idea told in passing counts against one of the subject or predicate. */
const IN_PASSING = 0.75;

/** One idea of a claim: a word of the article or somebody in it, with what may stand for it. */
export interface Concept {
  readonly key: string;
  readonly terms: readonly string[];
  /** Stems of the terms of one word. */
  readonly stems: ReadonlySet<string>;
  /** How much it tells that a sentence of this article holds it, in nats: the rarer elsewhere, the more. */
  readonly weight: number;
  readonly kind: 'noun' | 'verb' | 'other' | 'party';
  /** It stands in the subject or predicate of what is said. */
  readonly core: boolean;
  /** Sentences of the article that hold it. */
  readonly at: ReadonlySet<number>;
}

/** Classes of the lexicon that tell one kind of act; the others hold what any claim may say. */
const KINDS_OF_ACT = new Set<LexiconClass>([
  ...(['ATTACK', 'KILL', 'STAGE', 'ABDUCT', 'CONCEAL', 'IGNORE', 'REFUSE', 'ERASE', 'FORGE', 'SELL', 'CLOSE', 'CONTAMINATE'] as const),
  ...(['PERMIT', 'DISMISS_FROM_POST', 'OBSTRUCT', 'DERAIL', 'FRIGHTEN', 'REVENGE', 'SAVE_MONEY', 'DECREASE', 'INCREASE'] as const),
]);

/** The classes of the lexicon whose kind of act a word is. */
export const actsOf = (word: Word): LexiconClass[] => [...classesOf([word])].filter((name) => KINDS_OF_ACT.has(name));

/** Finds the ideas of what people say, and how telling each is within the article. */
export class ConceptReader {
  /** The stems of each sentence, in order, between spaces. */
  readonly #sentences: readonly string[];
  readonly #names = new Set<string>();
  readonly #stems: ReadonlySet<string>;

  constructor(
    readonly reading: ArticleReading,
    readonly cast: Cast,
    readonly idOf: ReadonlyMap<Actor, string>,
  ) {
    this.#sentences = reading.sentences.map(({ words }) => ` ${words.map((word) => word.stem).join(' ')} `);
    this.#stems = new Set(reading.sentences.flatMap(({ words }) => words.map((word) => word.stem)));
    for (const { name, names } of cast.actors)
      for (const one of [name, ...names])
        for (const part of one.split(/[^\p{L}]+/u)) if (/^\p{Lu}/u.test(part)) this.#names.add(stem(part.toLowerCase()));
  }

  /** @param own sentences of the claim that the utterances belong to */
  of(utterances: readonly Utterance[], own: ReadonlySet<number>): Concept[] {
    const found = new Map<string, { word: Word; core: boolean }>();
    for (const { words } of utterances) {
      const parts = clauseParts(words);
      for (const word of contentWords(words)) {
        const part = parts.get(word);
        if (this.#names.has(word.stem) || part === 'aside') continue;
        const known = found.get(word.stem);
        found.set(word.stem, { word: known?.word ?? word, core: known?.core || part === 'core' });
      }
    }
    const words = [...found.values()].map(({ word, core }) => this.#word(word, core, own));
    return [...this.#actors(utterances, own), ...words.sort((a, b) => b.weight - a.weight).slice(0, MOST_CONCEPTS)];
  }

  /** Those who say it. */
  speakersOf(utterances: readonly Utterance[], own: ReadonlySet<number>): Concept[] {
    return this.#people(new Set(utterances.map(({ speaker }) => speaker)), own);
  }

  /** Those whom a claim speaks of; who puts it forward is no part of it. */
  #actors(utterances: readonly Utterance[], own: ReadonlySet<number>): Concept[] {
    const speakers = new Set(utterances.map(({ speaker }) => speaker));
    const named = utterances.flatMap(({ content }) => this.cast.namedIn(content));
    return this.#people(new Set(named.filter((actor) => !speakers.has(actor))), own);
  }

  #people(actors: ReadonlySet<Actor>, own: ReadonlySet<number>): Concept[] {
    return [...actors].flatMap((actor): Concept[] => {
      const id = this.idOf.get(actor);
      const terms = id ? [`@${id}`] : [...actor.names].filter((name) => /^\p{Lu}/u.test(name) && name.length < 100);
      if (terms.length === 0) return [];
      const at = new Set(actor.places.map(({ naming }) => naming.sentence));
      const key = terms[0] as string;
      return [{ key, core: true, terms, stems: new Set([key]), weight: this.#weight(at, own), kind: id ? 'party' : 'noun', at }];
    });
  }

  #word(word: Word, core: boolean, own: ReadonlySet<number>): Concept {
    const { start, end, shape, norm, pos } = word;
    const classes = pos === 'verb' ? actsOf(word) : [];
    const words = [
      shape === 'lower' ? norm : this.reading.text.slice(start, end),
      ...(pos === 'number' ? [] : synonymsOf(word.stem, this.#stems)),
    ];
    const phrases = [...words, ...classes.flatMap(phrasesOf)];
    const at = new Set(this.#sentences.flatMap((_, i) => (phrases.some((term) => this.#holds(i, term)) ? [i] : [])));
    const terms = [...words, ...classes];
    const kind = pos === 'noun' || pos === 'name' ? 'noun' : pos === 'verb' ? 'verb' : 'other';
    const weight = this.#weight(at, own) * (core ? 1 : IN_PASSING) * (kind === 'other' ? 0.7 : 1);
    return { key: word.stem, core, terms, stems: new Set(phrases.filter((term) => !term.includes(' ')).map(stem)), weight, kind, at };
  }

  #holds(sentence: number, term: string): boolean {
    return (this.#sentences[sentence] as string).includes(` ${term.toLowerCase().split(' ').map(stem).join(' ')} `);
  }

  #weight(at: ReadonlySet<number>, own: ReadonlySet<number>): number {
    const outside = [...at].filter((one) => !own.has(one)).length;
    return Math.log(SENTENCES / (outside + 0.5));
  }
}

/** What a statement turns on: its verb with its object, or with its subject when it has none. */
export function coreOf(words: readonly Word[], concepts: readonly Concept[]): [Concept, Concept] | null {
  const verb = words.findIndex(({ pos, stem: one }) => pos === 'verb' && concepts.some(({ key }) => key === one));
  if (verb < 0) return null;
  const things = (from: number, to: number): Concept[] =>
    words.slice(from, to).flatMap(({ stem: one }) => concepts.find(({ key, kind }) => key === one && kind === 'noun') ?? []);
  const act = concepts.find(({ key }) => key === words[verb]?.stem) as Concept;
  const object = things(verb + 1, verb + 8)[0] ?? things(0, verb).at(-1);
  return object && object !== act ? [act, object] : null;
}
