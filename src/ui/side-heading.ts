import type { Stance } from '../match/match';
import type { DossierStatement } from '../pack/dossier';
import { sideOf } from './statement-order';
import type { TextKey } from './texts';

/** Whether there are statements and none takes the side: then they are not headed as if they did. */
export function isOnlyContext(statements: readonly DossierStatement[]): boolean {
  return statements.length > 0 && statements.every(({ position }) => sideOf(position) === 'context');
}

/** What a side's statements are headed with. */
export function sideHeading(stance: Stance, statements: readonly DossierStatement[]): TextKey {
  if (stance === 'claim') return 'assertedByHeading';
  return isOnlyContext(statements) ? 'setAgainstHeading' : 'deniedByHeading';
}
