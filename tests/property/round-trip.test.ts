import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packFromClaimReviews } from '../../src/pack/claim-review';
import { claimReviewFeed } from '../../src/pack/claim-review-feed';
import { parsePackText } from '../../src/pack/parse';
import type { ClaimPack } from '../../src/pack/schema';
import { anyPack } from './any-pack';

const ABOUT = { title: 'Reviews', today: '2024-05-01' };
/** `ROUND_TRIPS=1000` for a longer run. */
const runs = { numRuns: Number(process.env.ROUND_TRIPS ?? 60) };

/** Without the copy of the pack: what any other reader of ClaimReview sees. */
const plain = (pack: ClaimPack) => JSON.stringify({ ...claimReviewFeed(pack), 'claimpack:pack': undefined });

test('a pack comes back whole from its file and from its ClaimReview', () => {
  fc.assert(
    fc.property(anyPack, (pack) => {
      expect(parsePackText(JSON.stringify(pack))).toEqual({ ok: true, pack });
      expect(packFromClaimReviews(JSON.stringify(claimReviewFeed(pack)), ABOUT)).toEqual({ pack, items: pack.claims.length, issues: [] });
    }),
    runs,
  );
});

test('a feed that was changed after it was made counts as it reads, not as the pack in it', () => {
  fc.assert(
    fc.property(anyPack, (pack) => {
      const feed = { ...claimReviewFeed(pack), dataFeedElement: [{ '@type': 'ClaimReview', claimReviewed: 'Seals sing.' }] };
      const result = packFromClaimReviews(JSON.stringify(feed), ABOUT);
      expect(result.pack?.claims.map(({ text }) => text)).toEqual(['Seals sing.']);
      expect(result.issues.map(({ path }) => path)).toContain('$["claimpack:pack"]');
    }),
    runs,
  );
});

test('ClaimReview comes back from the pack that it was read into', () => {
  const word = fc.constantFrom('Ada Moreau', 'Tarn Checks', 'half so', 'Do seals sing?', 'Seals sing.', 'Letters go by seal.');
  const day = fc.constantFrom('2024-02-29', '2023-01-01');
  const agent = fc.record({ '@type': fc.constantFrom('Person', 'Organization'), name: word }, { requiredKeys: ['@type', 'name'] });
  const review = fc.record(
    {
      ...{ '@type': fc.constant('ClaimReview'), claimReviewed: word, inLanguage: fc.constant('en'), author: agent },
      ...{ name: word, url: fc.webUrl({ validSchemes: ['https'] }), datePublished: day },
      itemReviewed: fc.record({ '@type': fc.constant('Claim'), author: agent, datePublished: day }),
      reviewRating: fc.record({ '@type': fc.constant('Rating'), alternateName: word }),
    },
    { requiredKeys: ['@type', 'claimReviewed', 'inLanguage', 'author'] },
  );
  fc.assert(
    fc.property(fc.array(review, { minLength: 1, maxLength: 4 }), (reviews) => {
      const first = packFromClaimReviews(JSON.stringify(reviews), ABOUT).pack as ClaimPack;
      const again = packFromClaimReviews(plain(first), ABOUT).pack as ClaimPack;
      const told = ({ claims, sources, parties }: ClaimPack) => ({ claims, sources, parties: parties.map(({ name }) => name) });
      expect(told(again)).toEqual(told(first));
    }),
    runs,
  );
});
