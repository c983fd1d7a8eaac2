import { sentencesOf } from '../text/sentences';
import type { Token } from '../text/tokenize';
import type { CompiledClaim } from './claim-index';
import type { Hit } from './hit';
import type { Stance } from './match';
import { evidenceOf, type PackSentence } from './pack-sentence';

/** Share of a paraphrase's weight that a sentence must hold: two of three rare words are not enough, all but one are. */
const COVERAGE = 0.65;
/** Fewer different content words than this say nothing in particular. */
const LEAST_WORDS = 4;
/** A longer sentence holds any words by chance. */
const LONGEST = 45;

const FUNCTION_WORDS = new Set(
  'the a an of to in on at by for with from and or but that which who it its this these as is was were be been has have had do did does not no its their his her he she they we i into over under about after before than'.split(
    ' ',
  ),
);

/** Units of work for a stem of a paraphrase, and stems that a sentence costs beside. */
const STEM_COST = 3;
const COMPARISON_COST = 20;

interface Paraphrase {
  readonly stance: Stance;
  readonly stems: ReadonlySet<string>;
}

/** Paraphrases of one pack's claims as weighted bags of stems: how a claim without frames and groups is still found, as a weak match. */
export class Paraphrases {
  readonly #of = new Map<CompiledClaim, Paraphrase[]>();
  readonly #weight = new Map<string, number>();

  constructor(claims: readonly CompiledClaim[]) {
    const found = new Map<string, number>();
    for (const claim of claims) {
      if (claim.frames.length || claim.groups.length) continue;
      const list: Paraphrase[] = [];
      const add = (text: string, stance: Stance): void => {
        const stems = new Set(contentStems(sentencesOf(text).flatMap((s) => s.tokens)));
        if (stems.size >= LEAST_WORDS) list.push({ stance, stems });
      };
      for (const text of [claim.claim.text, ...claim.claim.paraphrases.claim]) add(text, 'claim');
      for (const text of claim.claim.paraphrases.denial) add(text, 'denial');
      this.#of.set(claim, list);
      for (const stem of new Set(list.flatMap((p) => [...p.stems]))) found.set(stem, (found.get(stem) ?? 0) + 1);
    }
    // Inverse claim frequency: words that most claims of the pack share tell none of them from the others.
    for (const [stem, n] of found) this.#weight.set(stem, Math.log(1 + claims.length / n));
  }

  /** Units of work to compare a sentence with a claim's paraphrases. */
  cost(claim: CompiledClaim): number {
    const list = this.#of.get(claim);
    return list ? STEM_COST * list.reduce((sum, { stems }) => sum + stems.size, COMPARISON_COST) : 0;
  }

  /** The best paraphrase of a claim that the sentence covers; null when none, or when the event is not spoken of. */
  hit(sentence: PackSentence, claim: CompiledClaim): Hit | null {
    const list = this.#of.get(claim);
    const { reading } = sentence;
    if (!list?.length || !claim.event || reading.tokens.length > LONGEST || evidenceOf(sentence, claim.event).level === 'none') return null;
    const own = new Set(contentStems(reading.tokens));
    let best: { paraphrase: Paraphrase; share: number } | null = null;
    for (const paraphrase of list) {
      let met = 0;
      let whole = 0;
      for (const stem of paraphrase.stems) {
        const weight = this.#weight.get(stem) ?? 0;
        whole += weight;
        if (own.has(stem)) met += weight;
      }
      const share = met / whole;
      if (share >= COVERAGE && share > (best?.share ?? 0)) best = { paraphrase, share };
    }
    if (!best) return null;
    const stems = best.paraphrase.stems;
    const parts = reading.tokens.flatMap((token, at) =>
      stems.has(token.stem) ? [{ part: 'phrase' as const, from: at, to: at + 1, readAs: 'a word of a paraphrase' }] : [],
    );
    return {
      claim,
      rule: 'paraphrase',
      stance: best.paraphrase.stance,
      from: parts[0]?.from ?? 0,
      to: parts.at(-1)?.to ?? 0,
      by: null,
      parts,
      doubts: ['only the words of a paraphrase were met'],
      referred: false,
      polarityKnown: best.paraphrase.stance === 'denial',
    };
  }
}

/** The stems of all words but those that every sentence has, in order. */
export function contentStems(tokens: readonly Token[]): string[] {
  return tokens.filter((t) => t.word && !FUNCTION_WORDS.has(t.norm) && t.norm !== "'s").map((t) => t.stem);
}
