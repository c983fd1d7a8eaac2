import type { Claim, ClaimPack } from '../pack/schema';
import { checkPack } from './check-pack';
import type { Stance } from './match';

/** Positions whose passage states the claim, or its denial; "context" states neither. */
const STANCE: Partial<Record<Claim['statements'][number]['position'], Stance>> = {
  asserts: 'claim',
  supports: 'claim',
  denies: 'denial',
  disputes: 'denial',
};

/**
 * A drafted pack with examples: of the passages that its statements quote those that its own rules find, so that a later change of
 * the rules which loses one fails the pack's check. "Borland denied it" alone is found by nobody and is no example.
 */
export function withExamples(pack: ClaimPack): ClaimPack {
  const proposed: ClaimPack = { ...pack, claims: pack.claims.map((claim) => ({ ...claim, examples: passagesOf(claim) })) };
  const failed = new Set(checkPack(proposed).failures.map(({ path }) => path));
  const claims = proposed.claims.map((claim, c) => {
    const found = (stance: Stance): string[] =>
      claim.examples[stance].filter((_, i) => !failed.has(`$.claims[${c}].examples.${stance}[${i}]`));
    return { ...claim, examples: { claim: found('claim'), denial: found('denial') } };
  });
  return { ...pack, claims };
}

function passagesOf({ statements }: Claim): Claim['examples'] {
  const of = (stance: Stance): string[] => [
    ...new Set(statements.flatMap(({ position, selector }) => (STANCE[position] === stance && selector ? [selector.exact] : []))),
  ];
  return { claim: of('claim'), denial: of('denial') };
}
