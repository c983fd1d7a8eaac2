import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundled } from '../bench/bundled.mjs';
import { createBm25Search } from './bm25-search.mjs';
import { parseLines, run } from './rejoinder.mjs';
import { withFile } from './scratch-file.mjs';

/** Unrelated sentences in a thousand that may be taken to be related to some claim. */
const FALSE_RATE = 0.3;

const [{ RelatedClaims }, { relatedIndex }, { sentencesOf }, { tokenize }] = await bundled([
  'src/match/related-claims.ts',
  'src/match/related-index.ts',
  'src/text/sentences.ts',
  'src/text/tokenize.ts',
]);

const tsv = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t'));

/** A folder of claims, texts of others on them, and which are on which. */
function retrievalSet(dir) {
  const relevant = new Map();
  for (const [query, , id] of tsv(join(dir, 'qrels.dev.tsv'))) relevant.set(query, (relevant.get(query) ?? new Set()).add(id));
  const claims = tsv(join(dir, 'claims.tsv')).map(([id, text, title]) => ({ id, text, title }));
  return { dir, claims, queries: tsv(join(dir, 'queries.dev.tsv')), relevant };
}

const bm25Of = (claims) => createBm25Search(claims.map(({ id, text, title }) => ({ id, text: `${text} ${title}` })));
const relatedOf = (claims) => new RelatedClaims(relatedIndex([packOf(claims)]));

/**
 * Ranks the claims, a sentence and a title each, for every text, by the data folder's scorer.
 * @param {string} dir holds claims.tsv, queries.dev.tsv, qrels.dev.tsv and score.mjs
 */
export function measureRanking(dir) {
  const { claims, queries } = retrievalSet(dir);
  const related = relatedOf(claims);
  const bm25 = bm25Of(claims);
  const map = (rank) => {
    const lines = queries.flatMap(([query, text]) => rank(text).map(({ id, score }, i) => [query, 'Q0', id, i + 1, score, 'x'].join('\t')));
    return withFile(lines.join('\n'), (file) => JSON.parse(run([join(dir, 'score.mjs'), join(dir, 'qrels.dev.tsv'), file]))['MAP@5']);
  };
  return {
    claims: claims.length,
    queries: queries.length,
    map: map((text) => related.rank(tokenize(text), text, 5).map(({ claim, score }) => ({ id: idOf(claim), score }))),
    baselineMap: map((text) => bm25.rank(text, 5)),
  };
}

/**
 * How many texts are found to be related to the very claim that they are on, and how often that is said where it is not so: of
 * unrelated news, and of the same texts when the claims that any of them is on are taken out. BM25 has the lowest threshold that
 * keeps unrelated news under the rate that is allowed.
 * @param {string} background path of the unrelated news
 */
export function measureRelated(dir, background) {
  const set = retrievalSet(dir);
  const on = new Set([...set.relevant.values()].flatMap((ids) => [...ids]));
  const others = set.claims.filter(({ id }) => !on.has(id));
  const sentences = parseLines(readFileSync(background, 'utf8')).flatMap(({ text }) =>
    sentencesOf(text).map(({ start, end }) => text.slice(start, end)),
  );
  const bm25 = bm25Of(set.claims);
  const threshold = sentences.map((text) => bm25.nearest(text).nearness).sort((a, b) => b - a)[
    Math.floor((FALSE_RATE * sentences.length) / 1000)
  ];
  const ofBm25 = (search) => (text) => {
    const { id, nearness } = search.nearest(text);
    return nearness > threshold ? id : null;
  };
  const ofRelated = (related) => (text) => {
    const claim = related.best(tokenize(text), text);
    return claim && idOf(claim);
  };
  const figures = (nearest, without) => ({
    recall: set.queries.filter(([query, text]) => set.relevant.get(query)?.has(nearest(text))).length / set.queries.length,
    falses: (1000 * sentences.filter((text) => nearest(text) !== null).length) / sentences.length,
    wrong: set.queries.filter(([, text]) => without(text) !== null).length,
  });
  return {
    own: figures(ofRelated(relatedOf(set.claims)), ofRelated(relatedOf(others))),
    bm25: figures(ofBm25(bm25), ofBm25(bm25Of(others))),
  };
}

/** Of a claim by its `packId/claimId`. */
function idOf(claim) {
  return claim.slice(claim.indexOf('/') + 1);
}

function packOf(claims) {
  const list = { frames: [], groups: [], paraphrases: { claim: [], denial: [] } };
  return {
    ...{ id: 'feed', parties: [], events: [] },
    sources: claims.map(({ id, title }) => ({ id, title })),
    claims: claims.map(({ id, text }) => ({ id, event: null, text, ...list, statements: [{ id: 's', source: id }] })),
  };
}
