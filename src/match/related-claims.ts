import { sentencesOf } from '../text/sentences';
import type { TextBlock } from '../text/text-block';
import type { Token } from '../text/tokenize';
import type { CompiledClaim, CompiledPack } from './claim-index';
import type { Match, MetPart } from './match';
import { contentStems } from './paraphrases';
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
 * Least score of a related claim. Against the 14,231 fact-checked claims of CheckThat! 2021 task 2A, 42,000 sentences of unrelated
 * news reach it less than 0.3 times in a thousand, and fewer claims are reached less often; of that set's tweets on a checked
 * claim one in seven reaches it with the right one. `npm run eval` prints these figures.
 */
const THRESHOLD = 5.75;

/** Units of work to count one claim that holds a word. */
const POSTING_COST = 5;

/** A text-only claim that a sentence shares words with. */
export interface RelatedClaim {
  readonly claim: CompiledClaim;
  /** BM25 over the root of what the claim scores for itself, so that one threshold fits long and short claims. */
  readonly score: number;
}

interface Posting {
  readonly claim: number;
  readonly weight: number;
}

/**
 * Text-only claims: without event, frames and groups there is nothing but their words, of the claim and of the titles of its
 * sources. Good enough to rank claims for a sentence, too little to mark it.
 */
export class RelatedClaims {
  readonly #claims: CompiledClaim[];
  /** The root of what each claim scores for itself. */
  readonly #norms: number[] = [];
  readonly #postings = new Map<string, Posting[]>();

  constructor(packs: readonly CompiledPack[]) {
    const documents = packs.flatMap(({ pack, claims }) => {
      const titles = new Map(pack.sources.map(({ id, title }) => [id, title]));
      return claims.filter(isTextOnly).map((claim) => {
        const sources = new Set(claim.claim.statements.map(({ source }) => source));
        const text = [claim.claim.text, ...[...sources].map((id) => titles.get(id) ?? '')].join('\n');
        return { claim, stems: contentStems(sentencesOf(text).flatMap(({ tokens }) => tokens)) };
      });
    });
    this.#claims = documents.map(({ claim }) => claim);
    const meanLength = documents.reduce((sum, { stems }) => sum + stems.length, 0) / documents.length;
    const holders = new Map<string, number>();
    for (const { stems } of documents) for (const stem of new Set(stems)) holders.set(stem, (holders.get(stem) ?? 0) + 1);
    const collection = Math.max(documents.length, COLLECTION);
    documents.forEach(({ stems }, claim) => {
      const length = K1 * (1 - B + (B * stems.length) / meanLength);
      const counts = new Map<string, number>();
      for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
      const weights = [...counts].map(([stem, n]): [string, number] => {
        const holding = holders.get(stem) ?? 0;
        return [stem, (Math.log(1 + (collection - holding + 0.5) / (holding + 0.5)) * n * (K1 + 1)) / (n + length)];
      });
      this.#norms.push(Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight, 0)));
      for (const [stem, weight] of weights) {
        const posting = { claim, weight };
        const list = this.#postings.get(stem);
        if (list) list.push(posting);
        else this.#postings.set(stem, [posting]);
      }
    });
  }

  get size(): number {
    return this.#claims.length;
  }

  /** The claims that share words with a sentence, best first, at most `limit`. */
  rank(tokens: readonly Token[], limit: number): RelatedClaim[] {
    return [...this.#scores(tokens)]
      .sort(([, a], [, b]) => b - a)
      .slice(0, limit)
      .map(([claim, score]) => ({ claim: this.#claims[claim] as CompiledClaim, score }));
  }

  /** The first claim of the ranking where it is near enough; null for nearly every sentence. */
  best(tokens: readonly Token[], work?: Work): RelatedClaim | null {
    let first = -1;
    let most = 0;
    for (const [claim, score] of this.#claims.length ? this.#scores(tokens, work) : []) {
      if (score <= most) continue;
      first = claim;
      most = score;
    }
    const score = most / (this.#norms[first] ?? 1);
    const claim = this.#claims[first];
    return claim && score >= THRESHOLD ? { claim, score } : null;
  }

  /** What a sentence is related to, to be shown beside the page and never marked on it; nothing once the work is used up. */
  matches(reading: SentenceReading, { id, text }: TextBlock, work: Work): Match[] {
    const best = this.best(reading.tokens, work);
    if (!best) return [];
    const met = reading.tokens
      .filter(({ stem }) => this.#postings.get(stem)?.some(({ claim }) => this.#claims[claim] === best.claim))
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
    return [{ block: id, start, end, claim: best.claim.ref, stance: 'claim', tier: 'related', score: 0.1, ...nobody, why }];
  }

  #scores(tokens: readonly Token[], work?: Work): Map<number, number> {
    const scores = new Map<number, number>();
    for (const stem of new Set(contentStems(tokens))) {
      const postings = this.#postings.get(stem) ?? [];
      if (work && !work.spend(POSTING_COST * postings.length)) return new Map();
      for (const { claim, weight } of postings) scores.set(claim, (scores.get(claim) ?? 0) + weight);
    }
    return scores;
  }
}
