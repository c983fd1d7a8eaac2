import type { ClaimPack } from './schema';
import { sortedJson } from './sorted-json';

/**
 * A pack as what takes the place of the one kept: that one where both say the same, else under the version after it, 0.2.0 after 0.1.0.
 * @param kept null when none is kept
 */
export function succeeding(pack: ClaimPack, kept: ClaimPack | null): ClaimPack {
  if (!kept) return pack;
  const said = (one: ClaimPack): string => sortedJson({ ...one, version: null, published: null });
  if (said(pack) === said(kept)) return kept;
  const [major, minor] = kept.version.split('.').map(Number);
  return { ...pack, version: `${major}.${(minor ?? 0) + 1}.0` };
}
