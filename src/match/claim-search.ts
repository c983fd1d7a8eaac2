import type { Claim, ClaimPack } from '../pack/schema';
import { tokenize } from '../text/tokenize';
import { RelatedClaims } from './related-claims';
import { relatedIndex } from './related-index';

/** A claim, and the pack that it is in. */
export interface PackedClaim {
  readonly pack: ClaimPack;
  readonly claim: Claim;
}

/**
 * Search by words over all claims of some packs, modelled or not: of a claim, its denial, its statements and their speakers, and of the
 * titles of its sources.
 */
export class ClaimSearch {
  readonly #related: RelatedClaims;
  readonly #claims: ReadonlyMap<string, PackedClaim>;

  constructor(packs: readonly ClaimPack[]) {
    this.#claims = new Map(packs.flatMap((pack) => pack.claims.map((claim) => [`${pack.id}/${claim.id}`, { pack, claim }] as const)));
    this.#related = new RelatedClaims(relatedIndex(packs.map(inWords)));
  }

  /** All claims, in the order of their packs. */
  get all(): PackedClaim[] {
    return [...this.#claims.values()];
  }

  /** @param ref `packId/claimId` */
  claim(ref: string): PackedClaim | undefined {
    return this.#claims.get(ref);
  }

  /** The claims that share words with a text, best first. */
  find(text: string): PackedClaim[] {
    return this.#related.rank(tokenize(text), text, this.#claims.size).flatMap(({ claim }) => this.#claims.get(claim) ?? []);
  }
}

/** A pack of whose claims there is nothing but their words: frames and groups say nothing to a search. */
function inWords(pack: ClaimPack): ClaimPack {
  const parties = new Map(pack.parties.map(({ id, name, role }) => [id, `${name} ${role ?? ''}`]));
  const claims = pack.claims.map((claim) => {
    const said = claim.statements.flatMap(({ gist, quote, party, inferredParty }) => [
      gist,
      quote ?? '',
      parties.get(party ?? inferredParty ?? '') ?? '',
    ]);
    const text = [...new Set([claim.text, claim.denial ?? '', ...said])].join('\n');
    return { ...claim, text, event: null, frames: [], groups: [], for: [], against: [] };
  });
  return { ...pack, parties: [], events: [], claims };
}
