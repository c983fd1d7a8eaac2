import type { PackChanges, StatementRef } from '../pack/compare-packs';
import { plural, t } from './texts';

/** What a newer version brought, in a line: "3 new counter-statements, 1 counter-statement withdrawn". */
export function changesText({ claims, statements, rules }: PackChanges): string {
  const count = (refs: readonly StatementRef[], counter: boolean) => refs.filter((ref) => ref.counter === counter).length;
  const parts = [
    ['newClaims', claims.added.length],
    ['goneClaims', claims.withdrawn.length],
    ['newCounterStatements', count(statements.added, true)],
    ['goneCounterStatements', count(statements.withdrawn, true)],
    ['newStatements', count(statements.added, false)],
    ['goneStatements', count(statements.withdrawn, false)],
    ['changedStatements', statements.changed.length],
    ['changedClaims', new Set([...claims.changed, ...rules]).size],
  ] as const;
  return parts.flatMap(([key, n]) => (n ? plural(key, n) : [])).join(', ') || t('nothingChanged');
}
