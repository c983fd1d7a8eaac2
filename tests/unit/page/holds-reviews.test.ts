// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { holdsReviews } from '../../../src/page/holds-reviews';

it.each<[string, string, boolean]>([
  ['an item', '<script type="application/ld+json">{"@type":"ClaimReview"}</script>', true],
  [
    'one of several, in a graph',
    '<script type="application/ld+json">{}</script><script type="Application/LD+JSON">{"@graph":[{"@type":["ClaimReview"]}]}</script>',
    true,
  ],
  ['other markup', '<script type="application/ld+json">{"@type":"NewsArticle"}</script>', false],
  ['the word in its text and code', '<p>ClaimReview</p><script type="text/plain">ClaimReview</script>', false],
])('a page with %s', (_, html, expected) => {
  document.body.innerHTML = html;
  expect(holdsReviews(document)).toBe(expected);
});
