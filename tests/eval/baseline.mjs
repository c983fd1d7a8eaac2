import { createBm25 } from './bm25.mjs';
import { cueStance } from './cue-words.mjs';
import { keyOf } from './labelled-set.mjs';

/**
 * What one would build instead in an afternoon: stemmed BM25 over the claims' own texts and paraphrases finds the claim, cue words
 * give the stance, whole sentences are marked. The threshold is the one with the best F1 on this very set, which favours it.
 * @param set a labelled set
 * @param {readonly object[]} packs parsed pack files
 */
export function createBaseline(set, packs) {
  const claims = packs.flatMap((pack) =>
    pack.claims.map(({ id, text, denial, paraphrases }) => ({
      id,
      texts: [text, ...(denial ? [denial] : []), ...(paraphrases?.claim ?? []), ...(paraphrases?.denial ?? [])],
    })),
  );
  const bm25 = createBm25(
    set.sentences.map((s) => s.sentence),
    claims,
  );
  const candidates = set.sentences
    .map(({ article, i, sentence }) => {
      const { id, score } = bm25.best(sentence);
      return { score, key: keyOf(article, i, id, cueStance(sentence)) };
    })
    .sort((a, b) => b.score - a.score);
  const threshold = bestThreshold(set, candidates);
  return {
    keys: candidates.filter(({ score }) => score >= threshold).map(({ key }) => key),
    marks: (sentence) => bm25.best(sentence).score >= threshold,
  };
}

function bestThreshold(set, candidates) {
  let hits = 0;
  let falses = 0;
  let best = { f1: -1, score: Number.POSITIVE_INFINITY };
  candidates.forEach(({ key, score }, i) => {
    if (set.gold.has(key)) hits++;
    else if (!set.optional.has(key)) falses++;
    const f1 = (2 * hits) / (hits + falses + set.gold.size);
    if (f1 > best.f1 && candidates[i + 1]?.score !== score) best = { f1, score };
  });
  return best.score;
}
