import { expect, test } from 'vitest';
import { checkPack } from '../../../src/match/check-pack';
import { withExamples } from '../../../src/match/with-examples';
import { draftPack } from '../../../src/model/draft-pack';
import type { ClaimPack } from '../../../src/pack/schema';
import { BORDER_CLASH } from '../model/draft-articles';

const article = { title: null, text: BORDER_CLASH.text, url: null, publisher: null, author: null, date: null };
const pack = draftPack(article) as ClaimPack;

test('a draft’s examples are the passages that its own rules find, each with its stance', () => {
  const drafted = withExamples(pack);
  const [claim] = drafted.claims;
  expect(claim?.examples.claim).toContain(claim?.statements[0]?.selector?.exact);
  expect(drafted.claims.flatMap(({ examples }) => examples.denial).length).toBeGreaterThan(0);
  expect(checkPack(drafted)).toMatchObject({
    failures: [],
    examples: drafted.claims.flatMap(({ examples: e }) => [...e.claim, ...e.denial]).length,
  });
});

test('a passage that no rule finds is no example', () => {
  const ruleless = { ...pack, claims: pack.claims.map((claim) => ({ ...claim, frames: [], groups: [], text: 'Something else.' })) };
  expect(withExamples(ruleless).claims.every(({ examples }) => examples.claim.length + examples.denial.length === 0)).toBe(true);
});
