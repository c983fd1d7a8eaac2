import type { ClaimPack } from '../pack/schema';

/** What a claim is found by, in a pack or compiled. */
interface Findable {
  readonly event?: unknown;
  readonly frames: readonly unknown[];
  readonly groups: readonly unknown[];
}

/** True for a claim of which there are only its words: enough to say that a sentence is related to it, too little to mark one. */
export function isTextOnly({ event, frames, groups }: Findable): boolean {
  return !event && frames.length === 0 && groups.length === 0;
}

/** @returns the pack without its text-only claims; null when nothing is left */
export function withoutTextOnly(pack: ClaimPack): ClaimPack | null {
  const claims = pack.claims.filter((claim) => !isTextOnly(claim));
  if (claims.length === pack.claims.length) return pack;
  return claims.length ? { ...pack, claims } : null;
}
