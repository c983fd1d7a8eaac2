/** A person or body as a review names it. */
export interface Named {
  readonly name: string;
  readonly kind: 'person' | 'organisation' | 'group';
  readonly role: string | null;
}

/** One reviewer's word on a claim. */
export interface Review {
  readonly reviewer: Named | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly date: string | null;
  /** The reviewer's own words: "half true". */
  readonly rating: string | null;
  /** Where the reviewer rates by number, with both ends of the scale where they are given: "3 on a scale from 1 to 6". */
  readonly grade: string | null;
}

/** A claim with the reviews that its publisher files under it: what every form of ClaimReview comes to. */
export interface ReviewedClaim {
  /** JSON path of the item it was read from. */
  readonly path: string;
  readonly text: string;
  readonly claimant: Named | null;
  readonly date: string | null;
  /** Where it was made, if that is told. */
  readonly appearance: { readonly url: string; readonly title: string | null } | null;
  readonly reviews: readonly Review[];
}
