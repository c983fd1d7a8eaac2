import { FieldReader, isObject, listOf } from './field-reader';
import type { PackIssue } from './parse';
import { claimText, isEnglish, NAME_LENGTH, named, RATING_LENGTH, rating } from './read-claim-review';
import type { ReviewedClaim } from './reviewed-claim';

/**
 * Reads what Google's Fact Check Tools API gives: `claims` of `claims:search`, each with the reviews of several publishers, and
 * `pages` of a publisher's own markup (https://developers.google.com/fact-check/tools/api/reference/rest).
 * @returns null when the value is neither
 */
export function readFactCheckTools(value: unknown, issues: PackIssue[]): ReviewedClaim[] | null {
  const read = (list: unknown, path: string, one: (item: FieldReader) => ReviewedClaim[]): ReviewedClaim[] =>
    listOf(list).flatMap((item, i) => {
      if (isObject(item)) return one(new FieldReader(`${path}[${i}]`, item, issues));
      issues.push({ path: `${path}[${i}]`, message: 'not an object: item left out' });
      return [];
    });
  if (!isObject(value)) return null;
  if (Array.isArray(value.claims)) return read(value.claims, '$.claims', searched);
  if (!Array.isArray(value.pages)) return null;
  return read(value.pages, '$.pages', (page) =>
    read(page.fields.claimReviewMarkups, `${page.path}.claimReviewMarkups`, (item) => marked(page, item)),
  );
}

function searched(item: FieldReader): ReviewedClaim[] {
  const text = claimText(item, 'text');
  if (text === null) return [];
  const reviews = listOf(item.fields.claimReview).flatMap((fields, i) => {
    const review = isObject(fields) ? new FieldReader(`${item.path}.claimReview[${i}]`, fields, item.issues) : null;
    if (!review || !isEnglish(review, 'languageCode')) return [];
    const publisher = review.inner('publisher');
    const name = publisher?.text('name', NAME_LENGTH) ?? publisher?.text('site', NAME_LENGTH);
    return {
      reviewer: name ? { name, kind: 'organisation' as const, role: null } : null,
      title: review.text('title', NAME_LENGTH),
      url: review.address('url'),
      date: review.date('reviewDate'),
      rating: review.text('textualRating', RATING_LENGTH),
      grade: null,
    };
  });
  if (reviews.length === 0) {
    item.note('claimReview', 'no review in English: item left out');
    return [];
  }
  return [{ path: item.path, text, claimant: named(null, item.fields.claimant), date: item.date('claimDate'), appearance: null, reviews }];
}

function marked(page: FieldReader, item: FieldReader): ReviewedClaim[] {
  const text = claimText(item, 'claimReviewed');
  if (text === null) return [];
  const author = item.inner('claimAuthor');
  const reviewer = page.inner('claimReviewAuthor')?.text('name', NAME_LENGTH) ?? null;
  const url = item.address('claimFirstAppearance') ?? item.address('claimAppearances');
  return [
    {
      path: item.path,
      text,
      claimant: named(author, null),
      date: item.date('claimDate'),
      appearance: url === null ? null : { url, title: null },
      reviews: [
        {
          reviewer: reviewer === null ? null : { name: reviewer, kind: 'organisation', role: null },
          title: null,
          url: item.address('url') ?? page.address('pageUrl'),
          date: page.date('publishDate'),
          ...rating(item.inner('rating')),
        },
      ],
    },
  ];
}
