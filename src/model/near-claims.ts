import type { Claim } from '../pack/schema';
import { tokenize } from '../text/tokenize';

/** Claims shown at most for a passage, and the share of the passage's rarer words that one must hold to be shown. */
const SHOWN = 3;
const SHARE_NEEDED = 0.2;

/** The claims that a passage may belong to, the nearest first: those that share most of its words, rare words counting more. */
export function nearClaims(passage: string, claims: readonly Claim[]): Claim[] {
  const stemsOfClaims = claims.map(({ text, statements }) =>
    stemsOf([text, ...statements.map(({ gist, quote }) => `${gist} ${quote ?? ''}`)]),
  );
  const weightOf = (stem: string): number =>
    Math.log((claims.length + 1) / (stemsOfClaims.filter((stems) => stems.has(stem)).length + 0.5));
  const weights = [...stemsOf([passage])].map((stem) => [stem, weightOf(stem)] as const);
  const all = weights.reduce((sum, [, weight]) => sum + weight, 0);
  return claims
    .map((claim, i) => ({ claim, shared: weights.reduce((sum, [stem, weight]) => sum + (stemsOfClaims[i]?.has(stem) ? weight : 0), 0) }))
    .filter(({ shared }) => shared >= SHARE_NEEDED * all && shared > 0)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, SHOWN)
    .map(({ claim }) => claim);
}

function stemsOf(texts: readonly string[]): Set<string> {
  return new Set(texts.flatMap((text) => tokenize(text).flatMap(({ word, stem }) => (word ? stem : []))));
}
