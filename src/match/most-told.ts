import type { CompiledClaim } from './claim-index';
import type { Hit } from './hit';

/**
 * Of claims of one event that groups find by the same words, only those that most of the words tell: "their own guns hit the post" is
 * no hit of a claim that asks for guns and the post where another asks for "their own", too. A claim against nobody, that tells of an
 * aim or a number, stands beside any other: "tried to kill the envoy" tells it, whoever is said to have tried.
 */
export function mostTold(hits: readonly Hit[]): Hit[] {
  const told = new Map<CompiledClaim, Set<number>>();
  for (const { claim, parts } of hits) {
    const words = told.get(claim) ?? new Set<number>();
    for (const { from, to } of parts) for (let at = from; at < to; at++) words.add(at);
    told.set(claim, words);
  }
  return hits.filter(({ claim, rule }) => {
    const own = told.get(claim) as Set<number>;
    const isMore = ([other, words]: [CompiledClaim, Set<number>]): boolean =>
      other.event === claim.event && words.size > own.size && [...own].every((at) => words.has(at));
    return !rule.startsWith('group') || claim.claim.against.length === 0 || ![...told].some(isMore);
  });
}
