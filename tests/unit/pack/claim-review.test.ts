import { describe, expect, it } from 'vitest';
import { packFromClaimReviews } from '../../../src/pack/claim-review';
import { dossierOf } from '../../../src/pack/dossier';
import { parsePack } from '../../../src/pack/parse';

const ABOUT = { title: 'Reviews', today: '2024-05-01' };

const review = (parts: object = {}) => ({
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  url: 'https://checks.example/2024/seals-carry-letters/',
  name: 'Do seals carry letters?',
  claimReviewed: 'Seals carry letters to the mainland.',
  datePublished: '2024-03-02',
  author: { '@type': 'Organization', name: 'Tarn Checks' },
  itemReviewed: { '@type': 'Claim', author: { '@type': 'Person', name: 'Ada Moreau', jobTitle: 'keeper' }, datePublished: '2024-02-28' },
  reviewRating: { '@type': 'Rating', alternateName: 'mostly so', ratingValue: 4, bestRating: 5, worstRating: 1 },
  ...parts,
});

const read = (value: unknown) => packFromClaimReviews(typeof value === 'string' ? value : JSON.stringify(value), ABOUT);
const texts = (value: unknown) => read(value).pack?.claims.map(({ text }) => text) ?? [];

describe('one review', () => {
  const { pack, issues } = read(review());
  const [claim] = pack?.claims ?? [];
  const dossier = pack && claim && dossierOf(pack, claim.id);

  it('becomes a claim of its words alone, put forward by who made it', () => {
    expect(issues).toEqual([]);
    expect(claim).toMatchObject({ text: 'Seals carry letters to the mainland.', for: ['ada-moreau'], event: null, frames: [], groups: [] });
    expect(dossier?.statements[0]).toMatchObject({ position: 'asserts', speaker: 'Ada Moreau', role: 'keeper', date: '2024-02-28' });
  });

  it('has its rating quoted under the reviewer’s name, on neither side', () => {
    expect(dossier?.statements[1]).toMatchObject({
      ...{ position: 'context', speaker: 'Tarn Checks', verb: 'rated', quote: 'mostly so', date: '2024-03-02' },
      gist: 'How Tarn Checks rates the claim: 4 on a scale from 1 to 5.',
      source: { title: 'Do seals carry letters?', publisher: 'Tarn Checks', url: 'https://checks.example/2024/seals-carry-letters/' },
    });
    expect(claim?.against).toEqual([]);
  });

  it('keeps its id when the feed changes around it', () => {
    const other = review({ url: 'https://checks.example/cake', claimReviewed: 'Cake is old.' });
    expect(read([other, review()]).pack?.claims[1]?.id).toBe(claim?.id);
  });
});

describe('every form of it is read', () => {
  const words = 'Seals carry letters to the mainland.';
  it.each<[string, unknown]>([
    ['an item', review()],
    ['a list', [review()]],
    ['a graph', { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebPage' }, review()] }],
    ['a feed', { '@type': 'DataFeed', dataFeedElement: [{ '@type': 'DataFeedItem', item: [review()] }] }],
    ['a page about it', { '@type': 'WebPage', mainEntity: review() }],
    ['types by their address', review({ '@type': ['http://schema.org/ClaimReview', 'Review'] })],
    ['a page', `<!doctype html><script>if (a < b) {}</script><script type="application/ld+json">${JSON.stringify(review())}</script>`],
    ['entities of HTML', review({ claimReviewed: ['Seals&nbsp;carry letters to the main&#108;and.'] })],
    ['signs that cannot be seen', review({ claimReviewed: '\u202eSeals carry\tletters to the\u0007mainland. ' })],
    ['a search of the Fact Check Tools', { claims: [{ text: words, claimReview: [{ publisher: { site: 'checks.example' } }] }] }],
    ['pages of the Fact Check Tools', { pages: [{ pageUrl: 'https://checks.example/1', claimReviewMarkups: [{ claimReviewed: words }] }] }],
  ])('%s', (_, value) => {
    expect(texts(value)).toEqual([words]);
  });

  it('with authors that are named elsewhere', () => {
    const node = { '@type': 'Organization', '@id': '#desk', name: 'Tarn Checks' };
    const { pack } = read({ '@graph': [review({ author: { '@id': '#desk' } }), node] });
    expect(pack?.parties.map(({ name }) => name)).toContain('Tarn Checks');
  });

  it('with the place where the claim was made as the source of who made it', () => {
    const itemReviewed = { author: { name: 'Ada Moreau' }, appearance: [{ url: 'https://courier.example/1', name: 'Letters by seal' }] };
    const { pack } = read(review({ itemReviewed }));
    const source = pack?.claims[0]?.statements[0]?.source;
    expect(pack?.sources.find(({ id }) => id === source)).toMatchObject({ url: 'https://courier.example/1', title: 'Letters by seal' });
  });

  it('with all reviews that an export lists under one claim', () => {
    const reviews = ['One', 'Two'].map((name) => ({ publisher: { name }, textualRating: `so says ${name}`, languageCode: 'en' }));
    const { pack } = read({ claims: [{ text: 'Seals sing.', claimant: 'Ada Moreau', claimReview: reviews }] });
    expect(pack?.claims[0]?.statements.map(({ quote }) => quote)).toEqual([null, 'so says One', 'so says Two']);
  });
});

it('names each item that it leaves out, and keeps the others', () => {
  const items = [
    review({ claimReviewed: undefined }),
    review(),
    review({ claimReviewed: 'Les phoques chantent.', inLanguage: 'fr-FR' }),
    review({ claimReviewed: 'x'.repeat(2_001) }),
  ];
  const { pack, issues } = read({ '@type': 'DataFeed', dataFeedElement: items.map((item) => ({ item })) });
  expect(pack?.claims).toHaveLength(1);
  expect(issues.map(({ path, message }) => [path, /left out$/.test(message)])).toEqual([
    ['$.dataFeedElement[0].item.claimReviewed', true],
    ['$.dataFeedElement[2].item.inLanguage', true],
    ['$.dataFeedElement[3].item.claimReviewed', true],
  ]);
});

it('leaves out a date or link that cannot be used, names it and keeps the item', () => {
  const { pack, issues } = read(review({ datePublished: '2024-02-31', url: 'javascript:alert(1)' }));
  expect(pack?.sources[0]).toMatchObject({ date: null, url: null });
  expect(issues.map(({ path }) => path).sort()).toEqual(['$.datePublished', '$.url']);
});

it('merges nothing: an item that stands twice gives two claims', () => {
  const { pack } = read([review(), review()]);
  expect(new Set(pack?.claims.map(({ id }) => id)).size).toBe(2);
  expect(parsePack(pack).ok).toBe(true);
});

it.each([
  ['no JSON', '{"a"', /not JSON/],
  ['no review', '{"@type":"Article"}', /no ClaimReview found/],
  ['no review in a page', '<p>Nothing</p>', /no ClaimReview in the JSON-LD scripts/],
])('says what is wrong with %s', (_, text, message) => {
  expect(read(text)).toMatchObject({ pack: null, issues: [{ message: expect.stringMatching(message) }] });
});
