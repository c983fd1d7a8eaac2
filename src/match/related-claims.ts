import type { TextBlock } from '../text/text-block';
import { type Token, tokenize } from '../text/tokenize';
import type { CompiledClaim, CompiledPack } from './claim-index';
import type { Match, MetPart } from './match';
import { relatedWords } from './related-words';
import type { SentenceReading } from './sentence-reading';
import { isTextOnly } from './text-only';
import type { Work } from './work';

/** Robertson's usual constants. */
const K1 = 1.2;
const B = 0.75;
/**
 * Claims that words are taken to be counted in, at least: in a handful of claims every word is rare. The size of the collection
 * that `THRESHOLD` was set on.
 */
const COLLECTION = 14_231;
/**
 * Least nearness of a related claim. Against the 14,231 fact-checked claims of CheckThat! 2021 task 2A, 42,000 sentences of unrelated
 * news reach it less than 0.3 times in a thousand, and fewer claims are reached less often; of that set's tweets on a checked
 * claim one in four reaches it with the right one. `npm run eval` prints these figures.
 */
const THRESHOLD = 13;

/** Units of work to count one claim that holds a word. */
const POSTING_COST = 5;

/** A text-only claim that a sentence shares words with. */
export interface RelatedClaim {
  readonly claim: CompiledClaim;
  /** BM25 of the claim with its titles. */
  readonly score: number;
}

/**
 * Text-only claims: without event, frames and groups there is nothing but their words, of the claim and of the titles of its
 * sources. Good enough to rank claims for a sentence, too little to mark it.
 *
 *   #spans: stem ── [from, to) ──┬── #holders[from … to): the claims that hold it, by number
 *                                └── #weights[from … to): what it counts in each
 *
 * Flat arrays and not a list for each stem: ten thousand claims hold two hundred thousand words.
 */
export class RelatedClaims {
  readonly #claims: CompiledClaim[];
  readonly #spans = new Map<string, readonly [number, number]>();
  readonly #holders: Uint32Array;
  readonly #weights: Float32Array;
  /** What each claim scores for itself. */
  readonly #own: Float32Array;
  /** Of the sentence that is being compared: the claims met, the score of each, and how many words it shares. */
  readonly #met: number[] = [];
  readonly #scores: Float32Array;
  readonly #shared: Uint16Array;

  constructor(packs: readonly CompiledPack[]) {
    const documents = packs.flatMap(documentsOf);
    const { length } = documents;
    this.#claims = documents.map(({ claim }) => claim);
    [this.#own, this.#scores, this.#shared] = [new Float32Array(length), new Float32Array(length), new Uint16Array(length)];
    const held = new Map<string, number>();
    for (const { counts } of documents) for (const stem of counts.keys()) held.set(stem, (held.get(stem) ?? 0) + 1);
    const next = new Map<string, number>();
    let postings = 0;
    for (const [stem, holding] of held) {
      next.set(stem, postings);
      this.#spans.set(stem, [postings, postings + holding]);
      postings += holding;
    }
    [this.#holders, this.#weights] = [new Uint32Array(postings), new Float32Array(postings)];
    const collection = Math.max(length, COLLECTION);
    const meanLength = documents.reduce((sum, { words }) => sum + words, 0) / length;
    documents.forEach(({ counts, words }, claim) => {
      const longer = K1 * (1 - B + (B * words) / meanLength);
      for (const [stem, n] of counts) {
        const holding = held.get(stem) as number;
        const at = next.get(stem) as number;
        const weight = (Math.log(1 + (collection - holding + 0.5) / (holding + 0.5)) * n * (K1 + 1)) / (n + longer);
        next.set(stem, at + 1);
        this.#holders[at] = claim;
        this.#weights[at] = weight;
        this.#own[claim] = (this.#own[claim] as number) + weight;
      }
    });
  }

  get size(): number {
    return this.#claims.length;
  }

  /**
   * The claims that share words with a text, best first, at most `limit`.
   * @param text what the tokens were cut from
   */
  rank(tokens: readonly Token[], text: string, limit: number): RelatedClaim[] {
    this.#compare(tokens, text);
    return this.#met
      .map((claim) => ({ claim: this.#claims[claim] as CompiledClaim, score: this.#scores[claim] as number }))
      .sort((a, b) => b.score - a.score)
      .slice(0, limit);
  }

  /**
   * The nearest claim where it is near enough; null for nearly every sentence. Nearness is the score over the root of what the claim
   * scores for itself, so that one threshold fits long and short claims, and grows with the words in common: several of them say
   * more than a rare one.
   */
  best(tokens: readonly Token[], text: string, work?: Work): CompiledClaim | null {
    return this.#claims[this.#nearest(tokens, text, work)] ?? null;
  }

  /** What a sentence is related to, to be shown beside the page and never marked on it; nothing once the work is used up. */
  matches(reading: SentenceReading, { id, text }: TextBlock, work: Work): Match[] {
    const claim = this.#nearest(reading.tokens, text, work);
    const best = this.#claims[claim];
    if (!best) return [];
    const met = reading.tokens
      .filter((token) => relatedWords([token], text).some((stem) => this.#holds(claim, stem)))
      .map(({ start, end }): MetPart => {
        return { part: 'phrase', span: { block: id, start, end }, text: text.slice(start, end), readAs: 'a word of the claim' };
      });
    const { start, end } = reading.sentence;
    const why = {
      rule: 'words of the claim',
      sentence: { block: id, start, end },
      met,
      gate: 'no event',
      doubts: ['only words are compared'],
    };
    const nobody = { attribution: { source: null, cue: null }, otherSpeaker: false };
    return [{ block: id, start, end, claim: best.ref, stance: 'claim', tier: 'related', score: 0.1, ...nobody, why }];
  }

  /** @returns -1 when none is near enough, or the work is used up */
  #nearest(tokens: readonly Token[], text: string, work?: Work): number {
    if (!this.#compare(tokens, text, work)) return -1;
    let best = -1;
    let nearest = THRESHOLD;
    for (const claim of this.#met) {
      const nearness = (this.#scores[claim] as number) * Math.sqrt((this.#shared[claim] as number) / (this.#own[claim] as number));
      if (nearness < nearest) continue;
      best = claim;
      nearest = nearness;
    }
    return best;
  }

  #holds(claim: number, stem: string): boolean {
    const span = this.#spans.get(stem);
    return span !== undefined && this.#holders.subarray(...span).includes(claim);
  }

  /** @returns false when the work is used up */
  #compare(tokens: readonly Token[], text: string, work?: Work): boolean {
    for (const claim of this.#met) this.#scores[claim] = this.#shared[claim] = 0;
    this.#met.length = 0;
    for (const stem of new Set(relatedWords(tokens, text))) {
      const [from, to] = this.#spans.get(stem) ?? [0, 0];
      if (work && !work.spend(POSTING_COST * (to - from))) return false;
      for (let at = from; at < to; at++) {
        const claim = this.#holders[at] as number;
        if (this.#shared[claim] === 0) this.#met.push(claim);
        (this.#shared[claim] as number)++;
        (this.#scores[claim] as number) += this.#weights[at] as number;
      }
    }
    return true;
  }
}

interface Document {
  readonly claim: CompiledClaim;
  readonly counts: ReadonlyMap<string, number>;
  readonly words: number;
}

function documentsOf({ pack, claims }: CompiledPack): Document[] {
  const titles = new Map(pack.sources.map(({ id, title }) => [id, title]));
  return claims.filter(isTextOnly).map((claim) => {
    const sources = new Set(claim.claim.statements.map(({ source }) => source));
    const text = [claim.claim.text, ...[...sources].map((id) => titles.get(id) ?? '')].join('\n');
    const words = relatedWords(tokenize(text), text);
    const counts = new Map<string, number>();
    for (const stem of words) counts.set(stem, (counts.get(stem) ?? 0) + 1);
    return { claim, counts, words: words.length };
  });
}
