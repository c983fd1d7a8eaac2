import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearDuplicates } from '../../src/match/near-duplicates';
import { readImport } from '../../src/pack/import-text';
import { titledIssues } from '../../src/pack/issue-title';
import { mergeClaims } from '../../src/pack/merge-claims';
import { parsePack } from '../../src/pack/parse';

const ABOUT = { title: 'Reviews', today: '2026-01-01' };
const words = fc.constantFrom(
  'Seals carry letters.',
  'A seal carries letters.',
  'Seals carry 7 letters.',
  'The cake is old.',
  '李',
  '-',
  '',
);
const item = fc.record({
  '@type': fc.constant('ClaimReview'),
  claimReviewed: fc.oneof({ weight: 4, arbitrary: words }, { weight: 1, arbitrary: fc.jsonValue() }),
  inLanguage: fc.constantFrom('en', 'en', 'en', 'es'),
  author: fc.record({ name: fc.constantFrom('Tarn Checks', 'Ada Moreau') }),
});
/** Each form that feeds come in. */
const forms = [
  (items: unknown) => JSON.stringify(items),
  (items: unknown) => JSON.stringify({ '@graph': items }),
  (items: readonly unknown[]) => JSON.stringify({ '@type': 'DataFeed', dataFeedElement: items.map((one) => ({ item: [one] })) }),
  (items: unknown) => `<script type="application/ld+json">${JSON.stringify(items).replaceAll('<', '\\u003c')}</script>`,
];
const feed = fc.record({ items: fc.array(item, { minLength: 1, maxLength: 8 }), form: fc.constantFrom(...forms) });

test('every item of a file is kept as a claim, or told as left out with its place', () => {
  fc.assert(
    fc.property(feed, ({ items, form }) => {
      const text = form(items);
      const result = readImport(text, ABOUT);
      const { first, length } = titledIssues(text, result.issues);
      expect(first.length).toBe(length);
      const leftOut = new Set(
        first.flatMap(({ path, message }) => (message.endsWith('item left out') ? /^.*\[\d+\](?=\.(?!item))/.exec(path) : null) ?? []),
      );
      expect((result.ok ? result.pack.claims.length : 0) + leftOut.size).toBe(items.length);
    }),
  );
});

test('merging any claims that say nearly the same loses no statement, and leaves a valid pack', () => {
  fc.assert(
    fc.property(feed, ({ items, form }) => {
      const result = readImport(form(items), ABOUT);
      if (!result.ok) return;
      const { claims } = result.pack;
      const groups = nearDuplicates(claims.map(({ text }) => text)).map((group) => group.map((i) => claims[i]?.id ?? ''));
      const merged = mergeClaims(result.pack, groups);
      expect(parsePack(merged)).toEqual({ ok: true, pack: merged });
      expect(merged.claims.length).toBe(claims.length - groups.reduce((sum, { length }) => sum + length - 1, 0));
      const gists = (of: typeof claims) => of.flatMap(({ statements }) => statements.map(({ gist }) => gist)).sort();
      expect(gists(merged.claims)).toEqual(gists(claims));
    }),
  );
});
