/** Whether a page holds ClaimReview markup, by the look of it: what it says is read by whoever takes it in. */
export function holdsReviews({ scripts }: Document): boolean {
  return [...scripts].some(({ type, textContent }) => /^application\/ld\+json/i.test(type) && textContent?.includes('ClaimReview'));
}
