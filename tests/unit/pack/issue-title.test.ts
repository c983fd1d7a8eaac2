import { expect, it } from 'vitest';
import { titledIssues } from '../../../src/pack/issue-title';

const titleOf = (value: unknown, path: string) => titledIssues(JSON.stringify(value), [{ path, message: 'm' }]).first[0]?.title;
const feed = {
  '@type': 'DataFeed',
  name: 'Tarn Checks',
  dataFeedElement: [
    { item: { claimReviewed: 'Seals carry  letters.', author: { name: 'Ada Moreau' } } },
    { item: { headline: 'On seals', url: 'https://checks.example/seals' } },
  ],
};

it.each([
  ['$.dataFeedElement[0].item.author', 'Seals carry letters.'],
  ['$.dataFeedElement[1].item.claimReviewed', 'On seals'],
  ['$.dataFeedElement[7].item', null],
  ['$', null],
  ['script[1]', null],
])('%s is of “%s”', (path, title) => {
  expect(titleOf(feed, path)).toBe(title);
});

it('names the item of a page by the script that it stands in', () => {
  const script = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
  const page = `<html>${script({ claimReviewed: 'The water was low.' })}${script([{ name: 'On rain' }, { claimReviewed: 'It froze.' }])}</html>`;
  const paths = ['script[2][1].author', 'script[2][0].author', 'script[1].author', 'script[12].author', '$'];
  const { first } = titledIssues(
    page,
    paths.map((path) => ({ path, message: 'm' })),
  );
  expect(first.map(({ title }) => title)).toEqual(['It froze.', 'On rain', 'The water was low.', null, null]);
});

it('shortens what is long, between characters', () => {
  const title = titleOf([{ text: `${'a'.repeat(158)}😀 and on` }], '$[0].x');
  expect(title).toBe(`${'a'.repeat(158)}…`);
});

it('tells faults that no title is known of, and how many there are', () => {
  const issues = Array.from({ length: 300 }, (_, i) => ({ path: `script[1][${i}]`, message: 'm' }));
  const { first, length } = titledIssues('<p>', issues);
  expect([first[0], first.length, length]).toEqual([{ ...issues[0], title: null }, 200, 300]);
});
