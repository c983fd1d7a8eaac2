import type { CompiledClaim } from './claim-index';
import type { DenialCue } from './denial-cues';
import type { TokenRange } from './gate';
import type { MetPart, Stance } from './match';

/** Words that met one part of a claim. */
export interface HitPart extends TokenRange {
  readonly part: MetPart['part'];
  readonly readAs: string;
}

/** Some words of a sentence that state one claim, before stance and attribution. Token indexes, half open. */
export interface Hit {
  readonly claim: CompiledClaim;
  readonly rule: string;
  /** The stance the words have if nothing negates or denies them. */
  readonly stance: 'claim' | 'denial';
  readonly from: number;
  readonly to: number;
  /** The party that accuses, where the words name it. */
  readonly by: string | null;
  readonly parts: readonly HitPart[];
  readonly doubts: readonly string[];
  /** A negation inside the words has been counted already. */
  readonly polarityKnown: boolean;
  /** The words point back ("denied it") and do not say what the claim says. */
  readonly referred: boolean;
}

/** A hit with its stance settled, and the denial that settled it. */
export interface SettledHit extends Hit {
  readonly settled: Stance;
  readonly denial: DenialCue | null;
  /** The negation that was counted. */
  readonly negation: TokenRange | null;
}

/** The part that a negation or denial must reach: the predicate, not the names around it. */
export function predicateOf(hit: Hit): TokenRange {
  return hit.parts.find((p) => p.part === 'act' || p.part === 'cue') ?? hit.parts.find((p) => p.part === 'phrase') ?? hit;
}
