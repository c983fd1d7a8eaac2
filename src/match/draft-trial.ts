import type { ClaimPack } from '../pack/schema';
import { checkPack } from './check-pack';
import { type TrialHit, tryOnSentences } from './trial';
import { withExamples } from './with-examples';

/** What a draft's trial before use has found. */
export interface DraftTrial {
  /** What the draft comes to: without the claims that are barred, with the examples that it finds; null when no claim is left. */
  readonly pack: ClaimPack | null;
  /** Ids of claims that would be marked in too many unrelated sentences, or in a counter-example of their own. */
  readonly barred: readonly string[];
  /** Unrelated sentences that a claim would be marked in. */
  readonly falseHits: readonly TrialHit[];
  /** Counter-examples that a claim is found in all the same. */
  readonly firing: readonly TrialHit[];
}

/** False hits after which a claim is too loosely told to be marked: one may be chance. */
const FALSE_HITS = 1;

/** Tries a draft on unrelated sentences and on its own counter-examples. The pack that it comes to passes its own check. */
export function tryDraft(pack: ClaimPack, unrelated: readonly string[]): DraftTrial {
  const falseHits = tryOnSentences(pack, unrelated);
  const hitsOf = (id: string): number => falseHits.filter(({ claim }) => claim === id).length;
  const barred = pack.claims.flatMap(({ id }) => (hitsOf(id) > FALSE_HITS ? id : []));
  const firing: TrialHit[] = [];
  // A claim that goes may have kept another from being found, so the rest is checked again until it holds.
  for (;;) {
    const claims = pack.claims.filter(({ id }) => !barred.includes(id));
    const rest = claims.length ? withExamples({ ...pack, claims }) : null;
    const fired = rest ? checkPack(rest).failures.filter(({ counter }) => counter) : [];
    if (fired.length === 0) return { pack: rest, barred, falseHits, firing };
    barred.push(...fired.map(({ claim }) => claim));
    firing.push(...fired.map(({ claim, sentence }) => ({ claim, sentence })));
  }
}
