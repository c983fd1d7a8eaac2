import { describe, expect, it } from 'vitest';
import { readImport } from '../../../src/pack/import-text';
import { aPack } from '../platform/a-pack';

const ABOUT = { title: 'Reviews', today: '2026-01-01' };
const review = (claimReviewed: unknown) => ({ '@type': 'ClaimReview', claimReviewed, author: { name: 'Tarn Checks' } });
const two = [review('Seals carry letters.'), review('The cake is old.')];
const texts = (text: string) => {
  const result = readImport(text, ABOUT);
  return result.ok && { form: result.form, texts: result.pack.claims.map((claim) => claim.text) };
};

describe('a text is read by what it holds', () => {
  const claims = ['Seals carry letters.', 'The cake is old.'];
  it.each([
    ['an item', JSON.stringify(two[0]), claims.slice(0, 1)],
    ['a list', JSON.stringify(two), claims],
    ['a graph', JSON.stringify({ '@graph': two }), claims],
    ['a feed', JSON.stringify({ '@type': 'DataFeed', dataFeedElement: two.map((item) => ({ item })) }), claims],
    ['a page', `<p>News</p><script type="application/ld+json">${JSON.stringify(two)}</script>`, claims],
    [
      'Fact Check Tools',
      JSON.stringify({ claims: claims.map((text) => ({ text, claimReview: [{ publisher: { name: 'Tarn' } }] })) }),
      claims,
    ],
  ])('%s', (_, text, expected) => {
    expect(texts(text)).toEqual({ form: 'claimreview', texts: expected });
  });

  it('a pack', () => {
    expect(texts(JSON.stringify(aPack('harbour')))).toEqual({ form: 'pack', texts: ['The ferry sank.'] });
  });
});

describe('what gives no claims says why', () => {
  it.each([
    ['empty', ' \n', '$'],
    ['size', '['.repeat(64_000_001), '$'],
    ['kind', 'PK\u0003\u0004', '$'],
    ['claims', '<p>No claims</p>', '$'],
    ['claims', '{"a": 1}', '$'],
    ['pack', '{"format": "claimpack/1"}', '$.id'],
    ['pack', '{"format": "claimpack/1", "id"', '$'],
    ['feed', '[{"@type": "ClaimReview"', '$'],
    ['feed', JSON.stringify([review('-'), review([])]), '$[1].claimReviewed'],
  ])('%s', (fault, text, path) => {
    const result = readImport(text, ABOUT);
    expect(result).toMatchObject({ ok: false, fault });
    expect(result.issues.map((issue) => issue.path)).toContain(path);
  });
});

it('tells how far it is', () => {
  const steps: number[][] = [];
  readImport(JSON.stringify(two), ABOUT, (...step) => steps.push(step));
  expect(steps).toEqual([
    [0, 2],
    [1, 2],
  ]);
});
