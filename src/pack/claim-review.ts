import { exportedPack } from './exported-pack';
import { readFactCheckTools } from './fact-check-tools';
import { isObject } from './field-reader';
import { isHtml, isOfType, ldDocument, ldTexts } from './json-ld';
import { type FeedAbout, packOfReviews, type ReadStep } from './pack-of-reviews';
import type { PackIssue } from './parse';
import { readClaimReview } from './read-claim-review';
import type { ReviewedClaim } from './reviewed-claim';
import { type ClaimPack, PACK_LIMITS } from './schema';

export interface ClaimReviewResult {
  /** Text-only claims, one an item; null when no item could be used. */
  readonly pack: ClaimPack | null;
  /** How many items there were. */
  readonly items: number;
  /** What was left out and why, in the order of the items; a path in a page begins with the number of its script, from 1. */
  readonly issues: readonly PackIssue[];
}

/**
 * Reads ClaimReview markup: a JSON-LD item, list, `@graph` or DataFeed, a page of HTML that holds such, or what Google's Fact Check
 * Tools export. A reviewer's rating becomes a statement of context, quoted under the reviewer's name: what it means for the claim is
 * the reviewer's word and not the pack's. No two items are merged.
 * @param text UTF-16 text, at most `PACK_LIMITS.size` units
 * @param about names the pack where the feed itself does not
 * @param step told how many items have been read so far, and of how many
 * @returns never throws; every pack it returns is valid
 */
export function packFromClaimReviews(text: string, about: FeedAbout, step?: ReadStep): ClaimReviewResult {
  const issues: PackIssue[] = [];
  if (text.length > PACK_LIMITS.size) {
    return { pack: null, items: 0, issues: [{ path: '$', message: `larger than ${PACK_LIMITS.size} characters` }] };
  }
  const html = isHtml(text);
  const claims: ReviewedClaim[] = [];
  let feed: Readonly<Record<string, unknown>> = {};
  let items = 0;
  for (const { json, root } of ldTexts(text)) {
    let value: unknown;
    try {
      value = JSON.parse(json);
    } catch (error) {
      issues.push({ path: root, message: `not JSON: ${(error as Error).message}` });
      continue;
    }
    const whole = html ? null : exportedPack(value, issues);
    if (whole) return { pack: whole, items: whole.claims.length, issues };
    if (isObject(value) && isOfType(value, 'DataFeed')) feed = value;
    const exported = readFactCheckTools(value, issues);
    const document = ldDocument(exported ? null : value, root, (fields) => isOfType(fields, 'ClaimReview'));
    items += exported ? exported.length : document.nodes.length;
    for (const claim of exported ?? document.nodes.map((node) => readClaimReview(node, document, issues))) if (claim) claims.push(claim);
  }
  if (items + issues.length === 0)
    issues.push({ path: '$', message: html ? 'no ClaimReview in the JSON-LD scripts of the page' : 'no ClaimReview found' });
  return { pack: packOfReviews(claims, feed, about, issues, step), items, issues };
}
