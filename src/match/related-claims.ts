import { type Sentence, sentencesOf } from '../text/sentences';
import type { TextBlock } from '../text/text-block';
import type { Token } from '../text/tokenize';
import type { Match, MetPart } from './match';
import { linesOf, type RelatedIndex } from './related-index';
import { relatedWords } from './related-words';
import { Work } from './work';

/**
 * Least nearness of a related claim. Against the 14,231 fact-checked claims of CheckThat! 2021 task 2A, 42,000 sentences of unrelated
 * news reach it less than 0.3 times in a thousand, and fewer claims are reached less often; of that set's tweets on a checked
 * claim one in four reaches it with the right one. `npm run eval` prints these figures.
 */
const THRESHOLD = 13;

/** Units of work to count one claim that holds a word. */
const POSTING_COST = 5;

/** A text-only claim that a sentence shares words with. */
interface RelatedClaim {
  /** `packId/claimId`. */
  readonly claim: string;
  /** BM25 of the claim with its titles. */
  readonly score: number;
}

/**
 * Text-only claims: without event, frames and groups there is nothing but their words, of the claim and of the titles of its
 * sources. Good enough to rank claims for a sentence, too little to mark it.
 */
export class RelatedClaims {
  readonly #index: RelatedIndex;
  readonly #claims: readonly string[];
  /** The number of each stem. */
  readonly #stems: ReadonlyMap<string, number>;
  /** Of the sentence that is being compared: the claims met, the score of each, and how many words it shares. */
  readonly #met: number[] = [];
  readonly #scores: Float32Array;
  readonly #shared: Uint16Array;

  constructor(index: RelatedIndex) {
    this.#index = index;
    this.#claims = linesOf(index.claims);
    this.#stems = new Map(linesOf(index.stems).map((stem, i) => [stem, i]));
    [this.#scores, this.#shared] = [new Float32Array(this.#claims.length), new Uint16Array(this.#claims.length)];
  }

  /**
   * The claims that share words with a text, best first, at most `limit`.
   * @param text what the tokens were cut from
   */
  rank(tokens: readonly Token[], text: string, limit: number): RelatedClaim[] {
    this.#compare(tokens, text);
    return this.#met
      .map((claim) => ({ claim: this.#claims[claim] as string, score: this.#scores[claim] as number }))
      .sort((a, b) => b.score - a.score)
      .slice(0, limit);
  }

  /**
   * The nearest claim where it is near enough; null for nearly every sentence. Nearness is the score over the root of what the claim
   * scores for itself, so that one threshold fits long and short claims, and grows with the words in common: several of them say
   * more than a rare one.
   */
  best(tokens: readonly Token[], text: string, work?: Work): string | null {
    return this.#claims[this.#nearest(tokens, text, work)] ?? null;
  }

  /** What the sentences of a page are related to, to be shown beside the page and never marked on it; a page of too many is read in part. */
  matches(blocks: readonly TextBlock[]): Match[] {
    const work = new Work();
    const matches: Match[] = [];
    for (const block of this.#claims.length ? blocks : []) {
      for (const sentence of sentencesOf(block.text)) {
        if (work.isSpent) return matches;
        matches.push(...this.#match(sentence, block, work));
      }
    }
    return matches;
  }

  #match({ start, end, tokens }: Sentence, { id, text }: TextBlock, work: Work): Match[] {
    const claim = this.#nearest(tokens, text, work);
    const best = this.#claims[claim];
    if (!best) return [];
    const met = tokens
      .filter((token) => relatedWords([token], text).some((stem) => this.#holds(claim, stem)))
      .map(({ start, end }): MetPart => {
        return { part: 'phrase', span: { block: id, start, end }, text: text.slice(start, end), readAs: 'a word of the claim' };
      });
    const why = {
      rule: 'words of the claim',
      sentence: { block: id, start, end },
      met,
      gate: 'no event',
      doubts: ['only words are compared'],
    };
    const nobody = { attribution: { source: null, cue: null }, otherSpeaker: false };
    return [{ block: id, start, end, claim: best, stance: 'claim', tier: 'related', score: 0.1, ...nobody, why }];
  }

  /** @returns -1 when none is near enough, or the work is used up */
  #nearest(tokens: readonly Token[], text: string, work?: Work): number {
    if (!this.#compare(tokens, text, work)) return -1;
    let best = -1;
    let nearest = THRESHOLD;
    for (const claim of this.#met) {
      const nearness = (this.#scores[claim] as number) * Math.sqrt((this.#shared[claim] as number) / (this.#index.own[claim] as number));
      if (nearness < nearest) continue;
      best = claim;
      nearest = nearness;
    }
    return best;
  }

  #holds(claim: number, stem: string): boolean {
    return this.#index.holders.subarray(...this.#span(stem)).includes(claim);
  }

  #span(stem: string): readonly [from: number, to: number] {
    const number = this.#stems.get(stem);
    return number === undefined ? [0, 0] : [this.#index.starts[number] as number, this.#index.starts[number + 1] as number];
  }

  /** @returns false when the work is used up */
  #compare(tokens: readonly Token[], text: string, work?: Work): boolean {
    const { holders, weights } = this.#index;
    for (const claim of this.#met) this.#scores[claim] = this.#shared[claim] = 0;
    this.#met.length = 0;
    for (const stem of new Set(relatedWords(tokens, text))) {
      const [from, to] = this.#span(stem);
      if (work && !work.spend(POSTING_COST * (to - from))) return false;
      for (let at = from; at < to; at++) {
        const claim = holders[at] as number;
        if (this.#shared[claim] === 0) this.#met.push(claim);
        (this.#shared[claim] as number)++;
        (this.#scores[claim] as number) += weights[at] as number;
      }
    }
    return true;
  }
}
