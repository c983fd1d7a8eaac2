import { stemmer } from 'stemmer';

/** Robertson's usual constants. */
const K1 = 1.2;
const B = 0.75;

export const wordsOf = (text) => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => stemmer(word));

/**
 * What a search library makes of claims: every sentence is searched for every text and paraphrase of every claim, words stemmed by
 * Porter's algorithm. A score is divided by the root of what the paraphrase scores for itself, so that one threshold fits long and
 * short ones; of the usual ways this one did best on the labelled sets, as did giving a sentence its best claim only.
 * @param {readonly string[]} collection the sentences that document frequencies are counted in
 * @param {readonly {id: string, texts: readonly string[]}[]} claims
 */
export function createBm25(collection, claims) {
  const documents = collection.map(wordsOf);
  const meanLength = documents.reduce((sum, words) => sum + words.length, 0) / documents.length;
  const frequency = new Map();
  for (const words of documents) for (const word of new Set(words)) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const weight = (word) => {
    const n = frequency.get(word) ?? 0;
    return Math.log(1 + (documents.length - n + 0.5) / (n + 0.5));
  };
  const scored = (words, query) => {
    const counts = new Map();
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    let score = 0;
    for (const [word, idf] of query) {
      const n = counts.get(word);
      if (n) score += (idf * n * (K1 + 1)) / (n + K1 * (1 - B + (B * words.length) / meanLength));
    }
    return score;
  };
  const queries = claims.flatMap(({ id, texts }) =>
    texts.map((text) => {
      const words = wordsOf(text);
      const query = [...new Set(words)].map((word) => [word, weight(word)]);
      return { id, query, norm: Math.sqrt(scored(words, query)) };
    }),
  );
  return {
    /** @returns {{id: string, score: number}} the best claim for a sentence */
    best(sentence) {
      const words = wordsOf(sentence);
      let best = { id: claims[0].id, score: 0 };
      for (const { id, query, norm } of queries) {
        const score = scored(words, query) / norm;
        if (score > best.score) best = { id, score };
      }
      return best;
    },
  };
}
