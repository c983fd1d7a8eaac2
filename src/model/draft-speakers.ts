import type { Claim, ClaimPack, Party, Position } from '../pack/schema';
import type { Draft } from './draft';
import { freshId } from './fresh-id';

type Statement = Claim['statements'][number];

/** Who said something, in the reader's words. */
export interface Speaker {
  readonly name: string;
  readonly role: string | null;
  /** Name of the party spoken for. */
  readonly speaksFor: string | null;
}

const SIDES: Readonly<Record<Position, 'for' | 'against' | null>> = {
  asserts: 'for',
  supports: 'for',
  denies: 'against',
  disputes: 'against',
  context: null,
};

/**
 * Says who really made a statement. A name that the pack knows is that party, whose role and principal are then as given; any other
 * becomes a new party.
 * @param speaker null: the source names nobody
 */
export function setSpeaker(draft: Draft, claimId: string, statementId: string, speaker: Speaker | null): Draft {
  const principal = withParty(draft, speaker?.speaksFor ?? null, 'organisation');
  const named = withParty(principal.draft, speaker?.name ?? null);
  const parties = named.draft.pack.parties.map((party): Party => {
    if (!speaker || party.id !== named.party) return party;
    return { ...party, role: speaker.role, speaksFor: principal.party === party.id ? null : principal.party };
  });
  const changed = { ...named.draft, pack: { ...named.draft.pack, parties } };
  return changeStatement(changed, claimId, statementId, (one) => ({ ...one, party: named.party, inferredParty: null }));
}

/** Says how a statement stands to its claim. */
export function setPosition(draft: Draft, claimId: string, statementId: string, position: Position): Draft {
  return changeStatement(draft, claimId, statementId, (one) => ({ ...one, position }));
}

/** Finds a party by name or alias, whatever its case, or adds it. */
export function withParty(
  draft: Draft,
  name: string | null,
  kind: Party['kind'] = 'person',
): { readonly draft: Draft; readonly party: string | null } {
  if (name === null) return { draft, party: null };
  const wanted = name.toLowerCase();
  const { parties } = draft.pack;
  const known =
    parties.find((party) => party.name.toLowerCase() === wanted) ??
    parties.find(({ aliases }) => aliases.some((alias) => alias.toLowerCase() === wanted));
  if (known) return { draft, party: known.id };
  const id = freshId(name, [...parties, ...draft.pack.events]);
  const party: Party = { id, name, kind, role: null, speaksFor: null, aliases: [], metonyms: [], from: null, to: null };
  return { draft: { ...draft, pack: { ...draft.pack, parties: [...parties, party] } }, party: id };
}

function changeStatement(draft: Draft, claimId: string, statementId: string, change: (statement: Statement) => Statement): Draft {
  const claims = draft.pack.claims.map((claim) => {
    const before = claim.statements.find(({ id }) => id === statementId);
    if (claim.id !== claimId || !before) return claim;
    const after = change(before);
    const statements = claim.statements.map((one) => (one === before ? after : one));
    return { ...claim, ...sidesAfter({ ...claim, statements }, before, after, draft.pack), statements };
  });
  return { ...draft, pack: { ...draft.pack, claims } };
}

/**
 * Who puts a claim forward and who rejects it after one of its statements has changed: its speaker of before stands there no longer
 * unless another statement, or whoever speaks for that party, keeps it; its speaker of now does.
 */
function sidesAfter(claim: Claim, before: Statement, after: Statement, { parties }: ClaimPack): Pick<Claim, 'for' | 'against'> {
  const voiced = (side: 'for' | 'against'): Set<string> => {
    const speakers = claim.statements.flatMap(({ position, party }) => (SIDES[position] === side && party ? [party] : []));
    return new Set(speakers.flatMap((id) => [id, parties.find((party) => party.id === id)?.speaksFor ?? id]));
  };
  const sideOf = (side: 'for' | 'against'): string[] => {
    const gone = SIDES[before.position] === side && before.party && !voiced(side).has(before.party) ? before.party : null;
    const come = SIDES[after.position] === side && after.party ? [after.party] : [];
    return [...new Set([...claim[side].filter((id) => id !== gone), ...come])];
  };
  return { for: sideOf('for'), against: sideOf('against') };
}
