import type { Dossier } from '../pack/dossier';

/** True when one source holds for all statements: it is then told once, not after each. */
export function hasOneSource({ statements }: Dossier): boolean {
  return statements.every((s) => s.source.id === statements[0]?.source.id);
}
