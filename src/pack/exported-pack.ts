import { claimReviewFeed, PACK_TERM } from './claim-review-feed';
import { isObject } from './field-reader';
import { type PackIssue, parsePack } from './parse';
import type { ClaimPack } from './schema';
import { sortedJson } from './sorted-json';

/**
 * The pack that a feed was made from, if the feed still says the same: whoever changes one and not the other means the ClaimReview, which is
 * what everybody else reads.
 * @returns null, and the reason among `issues`, when the feed has to be read item by item
 */
export function exportedPack(value: unknown, issues: PackIssue[]): ClaimPack | null {
  if (!isObject(value) || value[PACK_TERM] === undefined) return null;
  const result = parsePack(value[PACK_TERM]);
  const path = `$["${PACK_TERM}"]`;
  if (!result.ok) issues.push({ path, message: `not a valid pack, left out: ${result.issues[0]?.path} ${result.issues[0]?.message}` });
  else if (sortedJson(claimReviewFeed(result.pack)) === sortedJson(value)) return result.pack;
  else issues.push({ path, message: 'the feed was changed since it was made from this pack, which is left out' });
  return null;
}
