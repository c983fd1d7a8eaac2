import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packFromClaimReviews } from '../../src/pack/claim-review';
import { parsePack } from '../../src/pack/parse';

const ABOUT = { title: 'Reviews', today: '2024-05-01' };

/** A field with a value of the right kind, or any. */
const field = (likely: fc.Arbitrary<unknown>) => fc.oneof({ weight: 4, arbitrary: likely }, { weight: 1, arbitrary: fc.jsonValue() });
const name = fc.constantFrom('Ada', 'ada', 'Ada Moreau', '李', 'x'.repeat(300), '‮Ada', '-');
const person = fc.record(
  { '@type': fc.constantFrom('Person', 'Organization'), name: field(name), jobTitle: field(name) },
  { requiredKeys: [] },
);
const address = fc.constantFrom(
  'https://a.example/b/c',
  'https://a.example/%E2',
  'https://u@a.example/',
  'ftp://a',
  `https://a/${'é'.repeat(90)}`,
);
const review = fc.record(
  {
    claimReviewed: field(fc.oneof(name, fc.string({ minLength: 1 }))),
    author: field(person),
    url: field(address),
    datePublished: field(fc.constantFrom('2024-02-29', '2023-02-29', '2024-01-01T10:00Z', '1 May')),
    itemReviewed: field(fc.record({ author: field(person), appearance: field(fc.record({ url: field(address), name: field(name) })) })),
    reviewRating: field(
      fc.record({ alternateName: field(name), ratingValue: field(fc.integer()), bestRating: field(name), worstRating: field(name) }),
    ),
  },
  { requiredKeys: [] },
);

test('any reviews give a valid pack, or none, and never an exception', () => {
  fc.assert(
    fc.property(fc.array(review, { maxLength: 6 }), (reviews) => {
      const feed = JSON.stringify(reviews.map((one) => ({ ...one, '@type': 'ClaimReview' })));
      const { pack, items, issues } = packFromClaimReviews(feed, ABOUT);
      expect(items).toBe(reviews.length);
      if (pack) expect(parsePack(pack)).toEqual({ ok: true, pack });
      const leftOut = new Set(
        issues.filter(({ message }) => message.endsWith('item left out')).map(({ path }) => /^\$\[\d+\]/.exec(path)?.[0]),
      );
      expect((pack?.claims.length ?? 0) + leftOut.size).toBe(items);
    }),
  );
});

test('any text gives a result, never an exception', () => {
  const page = fc.string().map((text) => `<script type="application/ld+json">${text}</script>`);
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        page,
        fc.jsonValue().map((claims) => JSON.stringify({ claims: [claims], pages: claims })),
      ),
      (text) => {
        const { pack, issues } = packFromClaimReviews(text, ABOUT);
        expect(pack === null ? issues.length > 0 : parsePack(pack).ok).toBe(true);
      },
    ),
  );
});
