import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundled } from '../bench/bundled.mjs';
import { parseLines, run } from './rejoinder.mjs';
import { withFile } from './scratch-file.mjs';

const tsv = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t'));

/**
 * Text-only claims, a sentence and a title each: the ranking of claims for a text, by the data folder's scorer, and how often unrelated news is
 * taken to be related to one of them.
 * @param {string} dir holds claims.tsv, queries.dev.tsv, qrels.dev.tsv and score.mjs
 * @param {string} background path of the unrelated news
 */
export async function measureRetrieval(dir, background) {
  const [{ RelatedClaims }, { compile }, { sentencesOf }] = await bundled([
    'src/match/related-claims.ts',
    'src/match/compile.ts',
    'src/text/sentences.ts',
  ]);
  const rows = tsv(join(dir, 'claims.tsv'));
  const related = new RelatedClaims(compile([packOf(rows)]).packs);
  const ids = rows.map(([id]) => id);
  const queries = tsv(join(dir, 'queries.dev.tsv'));
  const tokensOf = (text) => sentencesOf(text).flatMap(({ tokens }) => tokens);
  const ranked = queries.flatMap(([query, text]) =>
    related
      .rank(tokensOf(text), 5)
      .map(({ claim, score }, i) => [query, 'Q0', ids[Number(claim.claim.id)], i + 1, score, 'rejoinder'].join('\t')),
  );
  const { 'MAP@5': map } = withFile(ranked.join('\n'), (file) =>
    JSON.parse(run([join(dir, 'score.mjs'), join(dir, 'qrels.dev.tsv'), file])),
  );
  const relevant = new Map(tsv(join(dir, 'qrels.dev.tsv')).map(([query, , id]) => [query, id]));
  const found = queries.filter(([query, text]) => ids[Number(related.best(tokensOf(text))?.claim.claim.id ?? -1)] === relevant.get(query));
  const sentences = parseLines(readFileSync(background, 'utf8')).flatMap(({ text }) => sentencesOf(text));
  const falses = sentences.filter(({ tokens }) => related.best(tokens)).length;
  return {
    claims: ids.length,
    queries: queries.length,
    map,
    recall: found.length / queries.length,
    falses: (1000 * falses) / sentences.length,
  };
}

function packOf(rows) {
  const statement = (i) => [{ id: 's', position: 'context', gist: 'It was put forward.', source: String(i) }];
  const list = { frames: [], groups: [], paraphrases: { claim: [], denial: [] } };
  return {
    ...{ id: 'feed', parties: [], events: [] },
    sources: rows.map(([, , title], i) => ({ id: String(i), title })),
    claims: rows.map(([, text], i) => ({ id: String(i), event: null, text, ...list, statements: statement(i) })),
  };
}
