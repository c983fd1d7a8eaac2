import { synonymsOf } from '../lexicon/synonyms';
import type { Claim } from '../pack/schema';
import { stem } from '../text/stem';
import type { ArticleReading } from './article-reading';
import type { Dispute } from './disputes';
import type { Word } from './tagged-text';
import type { Utterance } from './utterances';
import { contentWords } from './wording';

type Group = Claim['groups'][number];

/** Words of a claim that its rules are made of: the most telling ones. */
const MOST_CONCEPTS = 7;
/** Words between the met words of a group. */
const WITHIN = 16;
/** Groups of one stance. */
const MOST_GROUPS = 14;

/** One idea of a claim: a word of the article with what may stand for it. */
interface Concept {
  readonly key: string;
  readonly terms: readonly string[];
  readonly stems: ReadonlySet<string>;
  readonly weight: number;
}

/** Makes the groups of claims from the article's words, each tried on the article itself. */
export class RuleMaker {
  readonly #stems: readonly ReadonlySet<string>[];
  readonly #frequency = new Map<string, number>();

  constructor(
    readonly reading: ArticleReading,
    readonly disputes: readonly Dispute[],
  ) {
    this.#stems = reading.sentences.map(({ words }) => new Set(words.map((word) => word.stem)));
    for (const set of this.#stems) for (const one of set) this.#frequency.set(one, (this.#frequency.get(one) ?? 0) + 1);
  }

  groupsOf(dispute: Dispute): Group[] {
    const own = new Set(dispute.stands.map(({ utterance }) => utterance.sentence));
    const said = (position: (p: string) => boolean): Utterance[] =>
      dispute.stands.filter((stand) => position(stand.position)).map(({ utterance }) => utterance);
    const asserted = this.#concepts(said((p) => p === 'asserts'));
    const groups = this.#pairs(asserted, asserted, own).map(
      ([a, b]): Group => ({ stance: 'claim', all: [[...a.terms], [...b.terms]], none: [], within: WITHIN }),
    );
    const denied = this.#concepts(said((p) => p === 'denies').filter(({ pointer }) => !pointer)).filter(
      ({ key }) => !asserted.some((one) => one.stems.has(key)),
    );
    const against = this.#pairs(denied, [...denied, ...asserted], own).map(
      ([a, b]): Group => ({ stance: 'denial', all: [[...a.terms], [...b.terms]], none: [], within: WITHIN }),
    );
    return [...groups.slice(0, MOST_GROUPS), ...against.slice(0, MOST_GROUPS)];
  }

  #concepts(utterances: readonly Utterance[]): Concept[] {
    const byStem = new Map<string, Word>();
    for (const { words } of utterances) for (const word of contentWords(words)) if (!byStem.has(word.stem)) byStem.set(word.stem, word);
    return [...byStem.values()]
      .map((word): Concept => {
        const terms = [this.#written(word), ...synonymsOf(word.stem)];
        return {
          key: word.stem,
          terms,
          stems: new Set(terms.map((term) => stem(term.toLowerCase().split(' ')[0] as string))),
          weight: this.#weight(word),
        };
      })
      .sort((a, b) => b.weight - a.weight)
      .slice(0, MOST_CONCEPTS);
  }

  #written({ start, end, shape, norm }: Word): string {
    return shape === 'lower' ? norm : this.reading.text.slice(start, end);
  }

  #weight({ stem: one, pos }: Word): number {
    const rare = Math.log(1 + this.#stems.length / (this.#frequency.get(one) ?? 1));
    return rare * (pos === 'noun' ? 1.2 : pos === 'verb' || pos === 'name' ? 1 : 0.8);
  }

  /** Pairs of ideas that no sentence of the article holds together but the claim's own. */
  #pairs(first: readonly Concept[], second: readonly Concept[], own: ReadonlySet<number>): [Concept, Concept][] {
    const pairs: [Concept, Concept][] = [];
    const done = new Set<string>();
    for (const a of first) {
      for (const b of second) {
        const key = [a.key, b.key].sort().join(' ');
        if (a === b || done.has(key) || a.stems.has(b.key) || b.stems.has(a.key)) continue;
        done.add(key);
        if (!this.#holdsElsewhere(a, b, own)) pairs.push([a, b]);
      }
    }
    return pairs.sort((a, b) => b[0].weight + b[1].weight - a[0].weight - a[1].weight);
  }

  #holdsElsewhere(a: Concept, b: Concept, own: ReadonlySet<number>): boolean {
    return this.#stems.some((set, i) => !own.has(i) && holds(set, a) && holds(set, b));
  }
}

function holds(stems: ReadonlySet<string>, { stems: any }: Concept): boolean {
  for (const one of any) if (stems.has(one)) return true;
  return false;
}
