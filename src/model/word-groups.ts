import type { Claim } from '../pack/schema';
import { type Token, tokenize } from '../text/tokenize';

/** Words asked for, of a claim's own: with fewer many sentences have them all, with more hardly any sentence in other words does. */
const WORDS = 5;
/** Tokens from the first of them to the last: a long clause. */
const WITHIN = 24;
/** The engine's class of negations. */
const NEGATION = 'NEG';

/** Words that any sentence may have. */
const FUNCTION_WORDS = new Set(
  `a about after all also an and any are as at be been before being but by can could did do does during each for from had has have he her him his
  how if in into is it its just may might more most must no nor not of on one or our out over own said says shall she should since so some such than
  that the their them then there these they this those through to under until up upon was we were what when where which while who whom whose why will
  with would yet you your`.split(/\s+/),
);

/**
 * What finds a claim by its own words alone: the names and longest words of its text, close together; beside a negation, its denial.
 * @returns none for a text that has too few words of its own
 */
export function wordGroups(text: string): Claim['groups'] {
  const own = contentWords(text);
  const distinct = [...new Map(own.map((token) => [token.stem, token])).values()];
  // What every word of a sentence's head has, a name within it has too: a capital.
  const rank = ({ shape, norm }: (typeof own)[number]): number => (shape === 'lower' ? 0 : 100) + norm.length;
  const chosen = new Set(distinct.toSorted((a, b) => rank(b) - rank(a)).slice(0, WORDS));
  if (chosen.size < 3) return [];
  const all = distinct.filter((token) => chosen.has(token)).map(({ norm }) => [norm]);
  return [
    { stance: 'claim', all, none: [], within: WITHIN },
    { stance: 'denial', all: [...all, [NEGATION]], none: [], within: WITHIN },
  ];
}

/** The longest word of a sentence that none of some texts has; null when there is none. */
export function foreignWord(sentence: string, texts: readonly string[]): string | null {
  const known = new Set(texts.flatMap((text) => contentWords(text).map(({ stem }) => stem)));
  const foreign = contentWords(sentence).filter(({ stem }) => !known.has(stem));
  return foreign.toSorted((a, b) => b.norm.length - a.norm.length)[0]?.norm ?? null;
}

function contentWords(text: string): Token[] {
  return tokenize(text).filter(({ word, norm }) => word && norm.length > 2 && !FUNCTION_WORDS.has(norm));
}
