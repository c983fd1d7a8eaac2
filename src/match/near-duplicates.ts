import { tokenize } from '../text/tokenize';
import { contentStems } from './paraphrases';

/** Share of their words that two claims must have in common (Jaccard's index). */
const LIKENESS = 0.8;

/** Texts with the same rare word that one is compared with, the nearest before it: more are a list of one pattern. */
const COMPARED = 200;

/** Words that turn a claim into another however few they are. */
const TURNS = new Set(['not', "n't", 'no', 'never', 'nobody', 'nothing', 'without', 'neither', 'nor', 'cannot']);

interface Text {
  readonly words: readonly string[];
  /** Numbers and negations, which must be the same. */
  readonly fixed: string;
}

/**
 * Finds claims that say nearly the same, for somebody to look at: nothing is merged. Only texts that share one of their rarest words are
 * compared, which no pair that is alike enough escapes (prefix filtering; Chaudhuri, Ganti and Kaushik 2006).
 * @returns groups of two or more indexes into `texts`, ascending; no index in two groups
 */
export function nearDuplicates(texts: readonly string[]): number[][] {
  const read = texts.map(wordsOf);
  const frequency = new Map<string, number>();
  for (const { words } of read) for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const rarity = (word: string): number => frequency.get(word) ?? 0;
  const filed = new Map<string, number[]>();
  const first = texts.map((_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (first[at] !== at) at = first[at] as number;
    return at;
  };
  read.forEach(({ words, fixed }, i) => {
    const rarestFirst = [...words].sort((a, b) => rarity(a) - rarity(b) || (a < b ? -1 : 1));
    const prefix = rarestFirst.slice(0, words.length - Math.ceil(LIKENESS * words.length) + 1);
    const own = new Set(words);
    const compared = new Set<number>();
    for (const word of prefix) {
      const key = `${fixed} ${word}`;
      const others = filed.get(key) ?? [];
      for (const other of others.slice(-COMPARED)) {
        if (compared.has(other)) continue;
        compared.add(other);
        if (likeness(own, (read[other] as Text).words) >= LIKENESS) first[Math.max(root(i), root(other))] = Math.min(root(i), root(other));
      }
      others.push(i);
      filed.set(key, others);
    }
  });
  const groups = new Map<number, number[]>();
  texts.forEach((_, i) => {
    groups.set(root(i), [...(groups.get(root(i)) ?? []), i]);
  });
  return [...groups.values()].filter((group) => group.length > 1);
}

function wordsOf(text: string): Text {
  const tokens = tokenize(text);
  const fixed = tokens.filter(({ norm }) => /\d/.test(norm) || TURNS.has(norm)).map(({ norm }) => (norm === "n't" ? 'not' : norm));
  return { words: [...new Set(contentStems(tokens))], fixed: fixed.sort().join(' ') };
}

function likeness(own: ReadonlySet<string>, other: readonly string[]): number {
  const common = other.reduce((sum, word) => sum + Number(own.has(word)), 0);
  return common / (own.size + other.length - common);
}
