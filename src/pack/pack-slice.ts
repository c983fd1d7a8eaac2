import { lineageOf } from './lineage';
import type { Claim, ClaimPack } from './schema';

/**
 * Some text-only claims of a pack, with all that their dossiers need and no more.
 * @param pack a parsed pack: its references are known to resolve
 * @returns a whole pack under the same id
 */
export function packSlice(pack: ClaimPack, claims: readonly Claim[]): ClaimPack {
  const parties = new Map(pack.parties.map((party) => [party.id, party]));
  const statements = claims.flatMap((claim) => claim.statements);
  const named = [
    ...claims.flatMap((claim) => [...claim.for, ...claim.against]),
    ...statements.flatMap(({ party, inferredParty }) => [party ?? [], inferredParty ?? []].flat()),
  ];
  const wanted = new Set(named.flatMap((id) => lineageOf(id, parties)));
  const sources = new Set(statements.map(({ source }) => source));
  return {
    ...pack,
    sources: pack.sources.filter(({ id }) => sources.has(id)),
    parties: pack.parties.filter(({ id }) => wanted.has(id)),
    events: [],
    claims: [...claims],
  };
}
