import type { Dossier } from '../pack/dossier';
import type { ClaimPack } from '../pack/schema';
import type { PageContext, TextBlock } from '../text/text-block';
import type { Match } from './match';

/**
 * Blocks before a changed one that the engine looks back at, for events, speakers and "the claim".
 * Matches of a block depend on it, on these blocks before it and on the page context, on nothing else.
 */
export const LOOK_BACK = 8;

export interface MatchRequest {
  readonly context: PageContext;
  readonly blocks: readonly TextBlock[];
  /** Blocks before this index are context only. Default 0. */
  readonly from?: number;
}

/** Matches pages against packs. Pure and synchronous; holds no state between pages. */
export interface MatchEngine {
  match(request: MatchRequest): Match[];
  /** The dossier of a claim by its `packId/claimId`. */
  dossier(claim: string): Dossier | undefined;
  readonly packCount: number;
  readonly claimCount: number;
}

/** Compiles packs into an engine; takes milliseconds for hand-made packs. */
export function createEngine(packs: readonly ClaimPack[]): MatchEngine {
  throw new Error(`not there yet: ${packs.length}`);
}
