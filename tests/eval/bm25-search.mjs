import { wordsOf } from './bm25.mjs';

/** Robertson's usual constants. */
const K1 = 1.2;
const B = 0.75;

/**
 * What a search library makes of a collection: every text is filed under its words, stemmed by Porter's algorithm, and scored by
 * BM25. Nearness is the score over the root of what the text scores for itself, as in `createBm25`.
 * @param {readonly {id: string, text: string}[]} collection
 */
export function createBm25Search(collection) {
  const documents = collection.map(({ text }) => wordsOf(text));
  const meanLength = documents.reduce((sum, words) => sum + words.length, 0) / documents.length;
  const postings = new Map();
  documents.forEach((words, document) => {
    const counts = new Map();
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    for (const [word, n] of counts) {
      if (!postings.has(word)) postings.set(word, []);
      postings.get(word).push([document, (n * (K1 + 1)) / (n + K1 * (1 - B + (B * words.length) / meanLength))]);
    }
  });
  const own = new Float64Array(documents.length);
  for (const list of postings.values()) {
    const idf = Math.log(1 + (documents.length - list.length + 0.5) / (list.length + 0.5));
    for (const posting of list) {
      posting[1] *= idf;
      own[posting[0]] += posting[1];
    }
  }
  const scores = (text) => {
    const found = new Map();
    for (const word of new Set(wordsOf(text))) {
      for (const [document, weight] of postings.get(word) ?? []) found.set(document, (found.get(document) ?? 0) + weight);
    }
    return found;
  };
  return {
    /** @returns {{id: string, score: number}[]} best first */
    rank: (text, limit) =>
      [...scores(text)]
        .sort(([, a], [, b]) => b - a)
        .slice(0, limit)
        .map(([document, score]) => ({ id: collection[document].id, score })),
    /** @returns {{id: string | null, nearness: number}} the nearest text */
    nearest(text) {
      let best = { id: null, nearness: 0 };
      for (const [document, score] of scores(text)) {
        const nearness = score / Math.sqrt(own[document]);
        if (nearness > best.nearness) best = { id: collection[document].id, nearness };
      }
      return best;
    },
  };
}
