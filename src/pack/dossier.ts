import { lineageOf } from './lineage';
import type { Claim, ClaimPack, Event, Party, Position, Source } from './schema';

/** A statement with its speaker and source spelled out: what a card shows, nothing to look up. */
export interface DossierStatement {
  readonly id: string;
  readonly position: Position;
  /** Null: the source names nobody. */
  readonly speaker: string | null;
  readonly role: string | null;
  /** Name of the party spoken for. */
  readonly speaksFor: string | null;
  /** True when the speaker is known by context only. */
  readonly speakerInferred: boolean;
  readonly date: string | null;
  readonly dateInferred: boolean;
  readonly when: string | null;
  readonly verb: string | null;
  readonly gist: string;
  readonly quote: string | null;
  readonly replyTo: string | null;
  readonly source: Source;
  /** Title of the pack that holds it, where the dossier is made of several packs. */
  readonly pack?: string;
}

/** All that a pack holds on one claim, ready to be shown. */
export interface Dossier {
  /** `packId/claimId`. */
  readonly claim: string;
  readonly text: string;
  readonly denial: string | null;
  readonly contested: boolean;
  readonly evidence: string | null;
  readonly event: { readonly name: string; readonly from: string | null; readonly to: string | null } | null;
  readonly pack: { readonly id: string; readonly title: string };
  /** Parties that put the claim forward, each as `packId/partyId`; whoever speaks for another is counted as that one. */
  readonly putForwardBy: readonly { readonly party: string; readonly name: string }[];
  /** In the pack's order, which is the sources' own. */
  readonly statements: readonly DossierStatement[];
}

/**
 * The dossier of one claim.
 * @param pack a parsed pack: its references are known to resolve
 * @returns undefined when the pack has no claim of this id
 */
export function dossierOf(pack: ClaimPack, claimId: string): Dossier | undefined {
  const { claims, events, parties, sources } = indexOf(pack);
  const claim = claims.get(claimId);
  if (!claim) return undefined;
  const event = events.get(claim.event ?? '');
  const party = (id: string | null): Party | undefined => parties.get(id ?? '');
  return {
    claim: `${pack.id}/${claim.id}`,
    text: claim.text,
    denial: claim.denial,
    contested: claim.contested,
    evidence: claim.evidence,
    event: event ? { name: event.name, from: event.from, to: event.to } : null,
    pack: { id: pack.id, title: pack.title },
    putForwardBy: putForwardBy(pack, claim, parties),
    statements: claim.statements.map((s) => {
      const speaker = party(s.party ?? s.inferredParty);
      return {
        id: s.id,
        position: s.position,
        speaker: speaker?.name ?? null,
        role: speaker?.role ?? null,
        speaksFor: party(speaker?.speaksFor ?? null)?.name ?? null,
        speakerInferred: s.party === null && s.inferredParty !== null,
        date: s.date,
        dateInferred: s.dateInferred,
        when: s.when,
        verb: s.verb,
        gist: s.gist,
        quote: s.quote,
        replyTo: s.replyTo,
        source: sources.get(s.source) as Source,
      };
    }),
  };
}

interface PackIndex {
  readonly claims: ReadonlyMap<string, Claim>;
  readonly events: ReadonlyMap<string, Event>;
  readonly parties: ReadonlyMap<string, Party>;
  readonly sources: ReadonlyMap<string, Source>;
}

/** By id: going through 50,000 sources for each of 200 statements takes seconds on a page with many claims. */
const indexes = new WeakMap<ClaimPack, PackIndex>();

function indexOf(pack: ClaimPack): PackIndex {
  const byId = <T extends { readonly id: string }>(items: readonly T[]) => new Map(items.map((item) => [item.id, item]));
  const { claims, events, parties, sources } = pack;
  const index = indexes.get(pack) ?? { claims: byId(claims), events: byId(events), parties: byId(parties), sources: byId(sources) };
  indexes.set(pack, index);
  return index;
}

function putForwardBy(pack: ClaimPack, claim: Claim, parties: PackIndex['parties']): Dossier['putForwardBy'] {
  const asserted = claim.statements.filter(({ position }) => position === 'asserts' || position === 'supports');
  const voices = [...claim.for, ...asserted.flatMap(({ party }) => party ?? [])];
  const principals = new Set(voices.map((id) => lineageOf(id, parties).at(-1) ?? id));
  return [...principals].map((id) => ({ party: `${pack.id}/${id}`, name: parties.get(id)?.name ?? id }));
}
