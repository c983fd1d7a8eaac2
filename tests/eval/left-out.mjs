import { keyOf } from './labelled-set.mjs';

/**
 * How often "no denial of this claim was found on this page" would be right. It would be said where the engine finds a contested claim
 * and no denial of it, and the pack holds one; it is right where the labels hold no denial of that claim in the article.
 * @param {ReturnType<typeof import('./labelled-set.mjs').loadSet>} set
 * @param {ReturnType<typeof import('./labelled-set.mjs').place>} placed
 * @param {{ claims: { id: string, contested?: boolean, statements: { position: string }[] }[] }} pack
 * @param {(tier: string) => boolean} counts tiers of claims that are enough to speak
 * @returns {[pairs: number, right: number, share: number | null]} over pairs of article and claim
 */
export function leftOut(set, placed, pack, counts) {
  const articles = set.articles.map(({ id }) => id);
  const denied = pairsOf(set.gold, 'denial');
  const foundDenied = pairsOf(placed.keys(), 'denial');
  const claimed = pairsOf(
    [...placed].filter(([, matches]) => matches.some(({ tier }) => counts(tier))).map(([key]) => key),
    'claim',
  );
  const answered = pack.claims.filter(({ contested = true, statements }) => contested && statements.some(isDenial));
  const said = articles
    .flatMap((article) => answered.map(({ id }) => keyOf(article, id)))
    .filter((pair) => claimed.has(pair) && !foundDenied.has(pair));
  const right = said.filter((pair) => !denied.has(pair)).length;
  return [said.length, right, said.length ? right / said.length : null];
}

const isDenial = ({ position }) => position === 'denies' || position === 'disputes';

/** The article and claim of each key of this stance. */
function pairsOf(keys, stance) {
  return new Set(
    [...keys].map((key) => key.split('\t')).flatMap(([article, , claim, its]) => (its === stance ? [keyOf(article, claim)] : [])),
  );
}
