import { type Token, tokenize } from '../text/tokenize';

/*
 * A trie of terms over token stems, walked once per token position:
 *
 *   hold ─ responsible [12]          node = { next: Map<stem, node>, ends: number[] }
 *    └─ accountable [12]             ends = ids of the terms that end here
 *
 * Hyphens and quotation marks between words are stepped over ("false-flag", `"kill" him`). A term of a proper name also
 * asks for capital letters where the name has them: "US" is not "us".
 */
interface Node {
  next: Map<string, Node> | undefined;
  ends: End[];
}
interface End {
  readonly term: number;
  /** Words of the term that must be capitalised in the text: bit i for the i-th. */
  readonly capitals: number;
}

/** Where a term stands in a sentence: token indexes, half open. */
export interface Mark {
  readonly term: number;
  readonly from: number;
  readonly to: number;
}

/** Ways of writing a term with capitals and small letters that are told apart; of phrases in earnest few have two. */
const FORMS = 32;

const STEPPED_OVER = new Set(['-', '‐', '‑', '"', '“', '”', '‘', '’']);

export class TermTrie {
  readonly #root: Node = { next: undefined, ends: [] };

  /**
   * Files a phrase under a term id.
   * @param proper names keep their capitals; other phrases match in any case
   */
  add(phrase: string, term: number, proper: boolean): void {
    const words = tokenize(phrase).filter((t) => t.word || t.norm === "n't" || t.norm === "'s");
    if (!words.length) return;
    let node = this.#root;
    let capitals = 0;
    words.forEach((word, i) => {
      if (proper && (word.shape === 'capital' || word.shape === 'upper')) capitals |= 1 << i;
      node.next ??= new Map();
      let next = node.next.get(word.stem);
      if (!next) {
        next = { next: undefined, ends: [] };
        node.next.set(word.stem, next);
      }
      node = next;
    });
    if (node.ends.length < FORMS && !node.ends.some((end) => end.term === term && end.capitals === capitals))
      node.ends.push({ term, capitals });
  }

  /** All terms in a sentence; of one term at one place only the longest form. */
  marks(tokens: readonly Token[]): Mark[] {
    const marks: Mark[] = [];
    for (let from = 0; from < tokens.length; from++) {
      let node: Node | undefined = this.#root;
      let capitals = 0;
      let words = 0;
      const firstHere = marks.length;
      for (let i = from; i < tokens.length; i++) {
        const token = tokens[i] as Token;
        if (i > from && STEPPED_OVER.has(token.norm)) continue;
        node = node.next?.get(token.stem);
        if (!node) break;
        if (token.shape === 'capital' || token.shape === 'upper') capitals |= 1 << words;
        words++;
        for (const end of node.ends) {
          if ((end.capitals & ~capitals) !== 0) continue;
          const shorter = marks.findIndex((m, at) => at >= firstHere && m.term === end.term);
          const mark = { term: end.term, from, to: i + 1 };
          if (shorter >= 0) marks[shorter] = mark;
          else marks.push(mark);
        }
      }
    }
    return marks;
  }
}

/** The key under which equal phrases meet: their stems. */
export function phraseKey(phrase: string): string {
  return tokenize(phrase)
    .filter((t) => t.word || t.norm.startsWith("'") || t.norm === "n't")
    .map((t) => t.stem)
    .join(' ');
}
