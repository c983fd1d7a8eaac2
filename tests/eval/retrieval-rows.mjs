import { measureRanking, measureRelated } from './retrieval.mjs';
import { single } from './rows.mjs';

/** Text-only claims: ranking, and what is shown as related. */
export function retrievalRows(dirs, background) {
  const rankings = dirs.flatMap((dir) => {
    const { claims, queries, map, baselineMap } = measureRanking(dir);
    return [[`${queries} texts of others ranked against ${claims} text-only claims`], single('MAP@5 of the ranking', map, '', baselineMap)];
  });
  const { own, bm25 } = measureRelated(dirs[0], background);
  return [
    ...rankings,
    ['the first of these sets once more: which claim a text is related to, if any; related claims are never marked'],
    single('related claim found and right', own.recall, '', bm25.recall),
    single('related in 1,000 unrelated sentences', own.falses, '', bm25.falses),
    single('texts found related when their claims are taken out', own.wrong, '', bm25.wrong),
  ];
}
