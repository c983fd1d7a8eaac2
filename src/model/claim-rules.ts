import type { Claim } from '../pack/schema';
import type { Actor } from './actors';
import type { ArticleReading } from './article-reading';
import type { Cast } from './cast';
import { framesOf } from './claim-frames';
import { type Concept, ConceptReader, coreOf } from './concepts';
import type { Dispute } from './disputes';
import type { Utterance } from './utterances';

type Group = Claim['groups'][number];

/** Words between the met words of a group. */
const WITHIN = 20;
/** Groups of one kind. */
const MOST_GROUPS = 30;
/** How telling the ideas of a group must be together, by their number. */
const ASKED: Readonly<Record<number, number>> = { 2: 6, 3: 7 };
/** How telling a thing must be to stand for its claim wherever somebody speaks of it. */
const ALONE = 4;
/** Words by which somebody puts something forward or gives grounds for it, and by which somebody rejects it. */
const SPOKEN_OF = ['SAY', 'META', 'ACCUSE', 'EVIDENCE', 'KNOW'];
const REJECTED = ['DENY', 'FALSE'];

/** Makes the groups of claims from the article's words, each tried on the article itself. */
export class RuleMaker {
  readonly #concepts: ConceptReader;

  constructor(
    readonly reading: ArticleReading,
    readonly cast: Cast,
    readonly idOf: ReadonlyMap<Actor, string>,
  ) {
    this.#concepts = new ConceptReader(reading, cast, idOf);
  }

  /** @param main the claim is about what the article's event is */
  rulesOf(dispute: Dispute, main: boolean): Pick<Claim, 'frames' | 'groups'> {
    const own = new Set(dispute.stands.map(({ utterance }) => utterance.sentence));
    const said = (position: string): Utterance[] =>
      dispute.stands.filter((stand) => stand.position === position).map(({ utterance }) => utterance);
    const asserted = this.#concepts.of(said('asserts'), own);
    const cores = said('asserts').flatMap(({ words }) => {
      const core = coreOf(words, asserted);
      return core ? [core.map(({ terms }) => [...terms])] : [];
    });
    const denied = this.#concepts
      .of(
        said('denies').filter(({ pointer }) => !pointer),
        own,
      )
      .filter((one) => one.kind !== 'party' && !asserted.some((other) => other.key === one.key || other.stems.has(one.key)));
    // Who took a side in the article takes the same one elsewhere, whatever the words.
    const topic = [...asserted, ...denied].filter(({ kind }) => kind !== 'party');
    const saying = this.#sets(this.#concepts.speakersOf(said('asserts'), own), topic, own);
    // "Borland rammed it" is no denial of Borland's.
    const accused = new Set(asserted.map(({ key }) => key));
    const denying = this.#concepts.speakersOf(said('denies'), own).flatMap((denier) => {
      const theirs = topic.filter((one) => one.core && !(accused.has(denier.key) && asserted.includes(one)));
      return this.#sets([denier], theirs, own);
    });
    const alone = this.#alone(
      asserted,
      said('asserts').some((one) => one.negated),
    );
    const groups = [...cores, ...saying, ...this.#sets(asserted, asserted, own), ...alone.said];
    const against = [...alone.rejected, ...denying, ...this.#sets(denied, [...denied, ...asserted], own)];
    const { charge } = dispute;
    const id = charge && this.idOf.get(charge.accused);
    return {
      frames: charge && id ? framesOf(charge, id, main, asserted) : [],
      groups: [
        ...groups.slice(0, MOST_GROUPS).map((all) => group('claim', all)),
        ...against.slice(0, MOST_GROUPS).map((all) => group('denial', all)),
      ],
    };
  }

  /** Pairs and triples of ideas that are telling enough and that no sentence on something else holds together. */
  #sets(first: readonly Concept[], others: readonly Concept[], own: ReadonlySet<number>): string[][][] {
    const found: Concept[][] = [];
    const take = (set: readonly Concept[]): boolean => {
      const telling = set.reduce((sum, { weight }) => sum + weight, 0);
      if (telling < (ASKED[set.length] as number) || set.filter(({ kind }) => kind === 'party').length > 1) return false;
      if (set.some((a, i) => set.slice(i + 1).some((b) => a.key === b.key || a.stems.has(b.key) || b.stems.has(a.key)))) return false;
      if ([...(set[0] as Concept).at].some((at) => !own.has(at) && set.every((one) => one.at.has(at)))) return false;
      found.push([...set]);
      return true;
    };
    first.forEach((a, i) => {
      const rest = others === first ? first.slice(i + 1) : others;
      rest.forEach((b, k) => {
        if (take([a, b])) return;
        for (const c of rest.slice(k + 1))
          if (!found.some((set) => set.length === 2 && set.every((one) => one === a || one === b || one === c))) take([a, b, c]);
      });
    });
    return joined(found);
  }

  /** A thing that the article speaks of in this dispute only, wherever somebody says something of it, or rejects something. */
  #alone(concepts: readonly Concept[], negated: boolean): { readonly said: string[][][]; readonly rejected: string[][][] } {
    const alone = concepts.filter(({ kind, weight }) => (kind === 'noun' || kind === 'party') && weight >= ALONE);
    const others = (one: Concept): string[] => concepts.filter((other) => other !== one).flatMap(({ terms }) => terms);
    return {
      said: alone.map((one) => [[...one.terms], [...SPOKEN_OF, ...others(one)]]),
      rejected: alone.map((one) => [[...one.terms], negated ? REJECTED : [...REJECTED, 'NEG']]),
    };
  }
}

/** Sets that differ in their last idea only become one, with any of those ideas. */
function joined(sets: readonly (readonly Concept[])[]): string[][][] {
  const parts = new Map<string, string[][]>();
  for (const set of sets) {
    const head = set.slice(0, -1);
    const last = (set.at(-1) as Concept).terms;
    const key = head.map((one) => one.key).join(' ');
    const known = parts.get(key);
    if (known) known.at(-1)?.push(...last);
    else parts.set(key, [...head.map(({ terms }) => [...terms]), [...last]]);
  }
  return [...parts.values()].sort((a, b) => a.length - b.length);
}

const group = (stance: Group['stance'], all: readonly (readonly string[])[], within = WITHIN): Group => ({
  stance,
  all: all.map((terms) => [...new Set(terms)].slice(0, 200)),
  none: [],
  within,
});
