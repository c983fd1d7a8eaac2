import type { ClaimPack } from '../pack/schema';
import { isTextOnly } from './text-only';

/** What a pack is, without what it holds. */
export interface PackSummary {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  /** ISO 8601, day precision. */
  readonly published: string;
  readonly licence: string | null;
  readonly homepage: string | null;
  readonly maintainers: readonly string[];
  readonly events: number;
  readonly claims: number;
  /** Claims of which there are only their words: shown as related, never marked. */
  readonly textOnly: number;
}

export function packSummary(pack: ClaimPack): PackSummary {
  const { id, title, version, published, licence, homepage } = pack;
  return {
    ...{ id, title, version, published, licence, homepage, maintainers: pack.maintainers.map(({ name }) => name) },
    ...{ events: pack.events.length, claims: pack.claims.length, textOnly: pack.claims.filter(isTextOnly).length },
  };
}
