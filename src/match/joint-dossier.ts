import type { Dossier } from '../pack/dossier';
import type { ClaimPack } from '../pack/schema';
import { nearDuplicates } from './near-duplicates';

/**
 * Which claims of different packs put the same thing forward: those whose texts nearly agree and hold the same numbers and negations.
 * It does not matter in which order the packs come, and nothing is written anywhere.
 * @returns for each such claim, as `packId/claimId`, all of its group, itself among them, in alphabetical order
 */
export function sameClaims(packs: readonly ClaimPack[]): ReadonlyMap<string, readonly string[]> {
  const claims = packs
    .flatMap((pack) => pack.claims.map(({ id, text }) => ({ pack: pack.id, claim: `${pack.id}/${id}`, text })))
    .sort((a, b) => (a.claim < b.claim ? -1 : 1));
  const same = new Map<string, readonly string[]>();
  for (const group of nearDuplicates(claims.map(({ text }) => text))) {
    const own = group.flatMap((i) => claims[i] ?? []);
    if (new Set(own.map(({ pack }) => pack)).size < 2) continue;
    const refs = own.map(({ claim }) => claim);
    for (const claim of refs) same.set(claim, refs);
  }
  return same;
}

/**
 * What several packs hold on one claim, to be shown together: every statement names its pack.
 * @param dossiers in the order in which their statements are to stand; the first gives the claim's words, and a single one is left as it is
 */
export function jointDossier(dossiers: readonly [Dossier, ...Dossier[]]): Dossier {
  const [first, ...others] = dossiers;
  if (others.length === 0) return first;
  const evidence = dossiers.flatMap((one) => (one.evidence === null ? [] : [`${one.pack.title}: ${one.evidence}`]));
  return {
    ...first,
    denial: dossiers.find(({ denial }) => denial !== null)?.denial ?? null,
    contested: dossiers.some(({ contested }) => contested),
    evidence: evidence.length ? evidence.join(' ') : null,
    event: dossiers.find(({ event }) => event !== null)?.event ?? null,
    pack: { id: first.pack.id, title: [...new Set(dossiers.map(({ pack }) => pack.title))].join('; ') },
    putForwardBy: dossiers.flatMap((one) => one.putForwardBy),
    statements: dossiers.flatMap(({ pack, statements }) =>
      // Ids are unique in one pack only.
      statements.map((one) => ({
        ...one,
        id: `${pack.id}/${one.id}`,
        replyTo: one.replyTo && `${pack.id}/${one.replyTo}`,
        source: { ...one.source, id: `${pack.id}/${one.source.id}` },
        pack: pack.title,
      })),
    ),
  };
}
