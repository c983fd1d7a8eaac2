import type { Stance } from '../match/match';
import type { Dossier, DossierStatement } from '../pack/dossier';
import type { Position } from '../pack/schema';

/** Where a statement stands towards the claim: for it, against it, or beside it. */
export type Side = Stance | 'context';

/** Each side's positions, the plainest first. */
const POSITIONS: Readonly<Record<Stance, readonly Position[]>> = {
  claim: ['asserts', 'supports'],
  denial: ['denies', 'disputes'],
};

export function sideOf(position: Position): Side {
  if (POSITIONS.claim.includes(position)) return 'claim';
  return POSITIONS.denial.includes(position) ? 'denial' : 'context';
}

/** Statements of one side, the most direct first. */
export function sideStatements(dossier: Dossier, side: Side): DossierStatement[] {
  return inTimeOrder(dossier.statements.filter((s) => sideOf(s.position) === side)).sort(
    (a, b) => directness(a) - directness(b) || rank(a.position) - rank(b.position),
  );
}

/**
 * What stands against a passage of the given stance, the most direct first: whoever denies or disputes a claim, then
 * the context that the sources set against it; for a denial, whoever asserts or supports the claim.
 */
export function otherSide(dossier: Dossier, stance: Stance): DossierStatement[] {
  if (stance === 'denial') return sideStatements(dossier, 'claim');
  return [...sideStatements(dossier, 'denial'), ...sideStatements(dossier, 'context')];
}

/** The first statement of each pack: where two hold the same claim, neither's nearest answer stands behind the other's. */
export function firstOfEachPack(statements: readonly DossierStatement[]): DossierStatement[] {
  return statements.filter(({ pack }, i) => statements.findIndex((other) => other.pack === pack) === i);
}

/** By date; undated ones last, in the pack's order. */
export function inTimeOrder(statements: readonly DossierStatement[]): DossierStatement[] {
  return [...statements].sort((a, b) => {
    if (a.date === b.date) return 0;
    if (a.date === null) return 1;
    if (b.date === null) return -1;
    return a.date < b.date ? -1 : 1;
  });
}

/** 0 a reply to this very claim, 1 a named speaker's own words, 2 a named speaker, 3 anybody else. */
function directness(statement: DossierStatement): number {
  if (statement.replyTo !== null) return 0;
  if (statement.speaker === null || statement.speakerInferred) return 3;
  return statement.quote === null ? 2 : 1;
}

function rank(position: Position): number {
  const side = sideOf(position);
  return side === 'context' ? 0 : POSITIONS[side].indexOf(position);
}
