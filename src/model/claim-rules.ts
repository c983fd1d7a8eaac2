import { synonymsOf } from '../lexicon/synonyms';
import type { Claim } from '../pack/schema';
import { stem } from '../text/stem';
import type { Actor } from './actors';
import type { ArticleReading } from './article-reading';
import type { Cast } from './cast';
import type { Dispute } from './disputes';
import type { Word } from './tagged-text';
import type { Utterance } from './utterances';
import { contentWords } from './wording';

type Group = Claim['groups'][number];

/** Words of a claim that its rules are made of: the most telling ones. */
const MOST_CONCEPTS = 8;
/** Words between the met words of a group. */
const WITHIN = 16;
/** Groups of one kind. */
const MOST_GROUPS = 24;

/** One idea of a claim: a word of the article or somebody in it, with what may stand for it. */
interface Concept {
  readonly key: string;
  readonly terms: readonly string[];
  /** First stems of the terms. */
  readonly stems: ReadonlySet<string>;
  readonly weight: number;
  readonly kind: 'noun' | 'verb' | 'other' | 'party';
  /** Sentences of the article that hold it. */
  readonly at: ReadonlySet<number>;
}

/** Makes the groups of claims from the article's words, each tried on the article itself. */
export class RuleMaker {
  readonly #sentences: readonly ReadonlySet<string>[];
  readonly #frequency = new Map<string, number>();
  /** Sentences in which something is said of a claim. */
  readonly #contested: ReadonlySet<number>;

  constructor(
    readonly reading: ArticleReading,
    readonly disputes: readonly Dispute[],
    readonly cast: Cast,
    readonly idOf: ReadonlyMap<Actor, string>,
  ) {
    this.#sentences = reading.sentences.map(({ words }) => new Set(words.map((word) => word.stem)));
    for (const set of this.#sentences) for (const one of set) this.#frequency.set(one, (this.#frequency.get(one) ?? 0) + 1);
    this.#contested = new Set(disputes.flatMap(({ stands }) => stands.map(({ utterance }) => utterance.sentence)));
  }

  groupsOf(dispute: Dispute): Group[] {
    const own = new Set(dispute.stands.map(({ utterance }) => utterance.sentence));
    const said = (position: string): Utterance[] =>
      dispute.stands.filter((stand) => stand.position === position).map(({ utterance }) => utterance);
    const asserted = this.#concepts(said('asserts'));
    const core = said('asserts').flatMap(({ words }) => this.#core(words, asserted));
    const groups = [...core, ...this.#pairs(asserted, own)].map(([a, b]) => group('claim', [a.terms, b.terms]));
    const denied = this.#concepts(said('denies').filter(({ pointer }) => !pointer)).filter(
      (one) => one.kind !== 'party' && !asserted.some((other) => other.stems.has(one.key)) && [...one.at].every((i) => own.has(i)),
    );
    const against = this.#pairs(denied, own).map(([a, b]) => group('denial', [a.terms, b.terms]));
    return [...groups.slice(0, MOST_GROUPS), ...against.slice(0, MOST_GROUPS)];
  }

  #concepts(utterances: readonly Utterance[]): Concept[] {
    const found = new Map<string, { word: Word; n: number }>();
    for (const { words } of utterances) {
      for (const word of contentWords(words)) {
        const entry = found.get(word.stem);
        found.set(word.stem, { word: entry?.word ?? word, n: (entry?.n ?? 0) + 1 });
      }
    }
    const names = new Set<string>();
    for (const { name, names: other } of this.cast.actors) {
      for (const one of [name, ...other])
        if (/^\p{Lu}/u.test(one))
          for (const part of one.split(/[^\p{L}]+/u)) if (/^\p{Lu}/u.test(part)) names.add(stem(part.toLowerCase()));
    }
    const speakers = new Set(utterances.map(({ speaker }) => speaker));
    const concepts: Concept[] = [];
    for (const actor of new Set(utterances.flatMap(({ content }) => this.cast.namedIn(content)))) {
      if (speakers.has(actor)) continue;
      const id = this.idOf.get(actor);
      const terms = id ? [`@${id}`] : [...actor.names].filter((name) => /^\p{Lu}/u.test(name) && name.length < 100);
      if (terms.length === 0) continue;
      const at = new Set(actor.places.map(({ naming }) => naming.sentence));
      const key = terms[0] as string;
      concepts.push({ key, terms, stems: new Set([key]), weight: this.#rarity(at.size) * 0.8, kind: id ? 'party' : 'noun', at });
    }
    const words = [...found.values()].filter(({ word }) => !names.has(word.stem)).map(({ word, n }) => this.#concept(word, n));
    return [...concepts, ...words.sort((a, b) => b.weight - a.weight).slice(0, MOST_CONCEPTS)];
  }

  /** What a statement turns on: its verb with its object, or with its subject when it has none. */
  #core(words: readonly Word[], concepts: readonly Concept[]): [Concept, Concept][] {
    const verb = words.findIndex(({ pos, stem: one }) => pos === 'verb' && concepts.some(({ key }) => key === one));
    if (verb < 0) return [];
    const conceptAt = (from: number, to: number, last: boolean): Concept | undefined => {
      const found = words
        .slice(from, to)
        .flatMap(({ stem: one }) => concepts.find(({ key, kind }) => key === one && kind === 'noun') ?? []);
      return last ? found.at(-1) : found[0];
    };
    const act = concepts.find(({ key }) => key === words[verb]?.stem) as Concept;
    const object = conceptAt(verb + 1, verb + 8, false) ?? conceptAt(0, verb, true);
    return object && object !== act ? [[act, object]] : [];
  }

  #concept(word: Word, n: number): Concept {
    const { start, end, shape, norm, pos } = word;
    const written = shape === 'lower' ? norm : this.reading.text.slice(start, end);
    const terms = [written, ...synonymsOf(word.stem)];
    const stems = new Set(terms.map((term) => stem(term.toLowerCase().split(' ')[0] as string)));
    const at = new Set(this.#sentences.flatMap((set, i) => ([...stems].some((one) => set.has(one)) ? [i] : [])));
    const kind = pos === 'noun' || pos === 'name' ? 'noun' : pos === 'verb' ? 'verb' : 'other';
    const weight =
      this.#rarity(this.#frequency.get(word.stem) ?? 1) * (kind === 'noun' ? 1.1 : kind === 'verb' ? 1 : 0.7) + (n > 1 ? 1 : 0);
    return { key: word.stem, terms, stems, weight, kind, at };
  }

  #rarity(sentences: number): number {
    return Math.log(1 + this.#sentences.length / Math.max(1, sentences));
  }

  /** Pairs of ideas that no sentence on another claim holds together. */
  #pairs(concepts: readonly Concept[], own: ReadonlySet<number>): [Concept, Concept][] {
    const pairs: [Concept, Concept][] = [];
    concepts.forEach((a, i) => {
      for (const b of concepts.slice(i + 1)) {
        if (a.stems.has(b.key) || b.stems.has(a.key) || (a.kind === 'party' && b.kind === 'party')) continue;
        const elsewhere = [...a.at].some((at) => b.at.has(at) && !own.has(at) && this.#contested.has(at));
        if (!elsewhere) pairs.push([a, b]);
      }
    });
    return pairs
      .filter(([a, b]) => a.kind !== 'other' || b.kind !== 'other')
      .sort((a, b) => b[0].weight + b[1].weight - a[0].weight - a[1].weight);
  }
}

const group = (stance: Group['stance'], all: readonly (readonly string[])[], within = WITHIN): Group => ({
  stance,
  all: all.map((terms) => [...new Set(terms)].slice(0, 200)),
  none: [],
  within,
});
