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

/** Says in other words what a statement says; a quotation stays as it is. */
export function setGist(draft: Draft, claimId: string, statementId: string, gist: string): Draft {
  return changeStatement(draft, claimId, statementId, (one) => ({ ...one, gist }));
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
    const changed = { ...claim, statements: claim.statements.map((one) => (one === before ? after : one)) };
    // Another statement of the same speaker, or of whoever speaks for that party, keeps it where it was.
    const gone = before.party && !voicesOf(changed, SIDES[before.position], draft.pack).has(before.party) ? before.party : null;
    return { ...changed, ...sidesAfter(changed, gone, before, after), groups: groupsAfter(changed, gone, before, after) };
  });
  return { ...draft, pack: { ...draft.pack, claims } };
}

/** Who makes a claim's statements of one side, and whom they speak for. */
function voicesOf({ statements }: Claim, side: 'for' | 'against' | null, { parties }: ClaimPack): Set<string> {
  const speakers = statements.flatMap(({ position, party }) => (SIDES[position] === side && party ? [party] : []));
  return new Set(speakers.flatMap((id) => [id, parties.find((party) => party.id === id)?.speaksFor ?? id]));
}

/** Who puts a claim forward and who rejects it after one of its statements has changed. */
function sidesAfter(claim: Claim, gone: string | null, before: Statement, after: Statement): Pick<Claim, 'for' | 'against'> {
  const sideOf = (side: 'for' | 'against'): string[] => {
    const left = SIDES[before.position] === side ? claim[side].filter((id) => id !== gone) : claim[side];
    const come = SIDES[after.position] === side && after.party ? [after.party] : [];
    return [...new Set([...left, ...come])];
  };
  return { for: sideOf('for'), against: sideOf('against') };
}

/** Groups that find a claim by who takes a side go with the statement: to its speaker of now, and to the side that it is on now. */
function groupsAfter({ groups }: Claim, gone: string | null, before: Statement, after: Statement): Claim['groups'] {
  if (gone === null) return groups;
  const stance = stanceOf(after);
  return groups.flatMap((group) => {
    if (group.stance !== stanceOf(before) || !group.all.some((part) => part.includes(`@${gone}`))) return group;
    const all = group.all.map((part) => part.flatMap((term) => (term === `@${gone}` ? (after.party ? `@${after.party}` : []) : term)));
    return stance && all.every((part) => part.length > 0) ? { ...group, stance, all } : [];
  });
}

function stanceOf({ position }: Statement): 'claim' | 'denial' | null {
  const side = SIDES[position];
  return side && (side === 'for' ? 'claim' : 'denial');
}
