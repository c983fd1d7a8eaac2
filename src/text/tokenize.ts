import { stem } from './stem';

/** A word, number, clitic ("n't", "'s") or single punctuation mark. Offsets are UTF-16 units of the source text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** Lower case, accents and typographic apostrophes folded, dots of abbreviations dropped ("U.S." → "us"). */
  readonly norm: string;
  readonly stem: string;
  readonly word: boolean;
  /** How the source writes it: proper names and "US" are told from "us" by this. */
  readonly shape: 'lower' | 'capital' | 'upper' | 'other';
  /** Direct speech: the number of the quotation on its text, 0 outside. Set by `markQuotations`. */
  quote: number;
}

/*
 * Dotted abbreviation | number | word before n't | n't | clitic | word | any other visible character.
 * Words join over apostrophes inside ("o'clock") but not over clitics; hyphens separate.
 */
const TOKEN =
  /(?:\p{L}\.){2,}|\d+(?:[.,:]\d+)*|\p{L}[\p{L}\p{M}]*?(?=n['’]t(?!\p{L}))|n['’]t(?!\p{L})|['’](?:s|re|ve|ll|d|m)(?!\p{L})|[\p{L}\p{M}\p{N}]+(?:['’](?!(?:s|re|ve|ll|d|m|t)(?!\p{L}))\p{L}+)*|[^\s\p{L}\p{N}\p{M}]/giu;

const WORD = /[\p{L}\p{N}]/u;

/** Splits a text into tokens. Offsets are exact: `text.slice(t.start, t.end)` is the token as written. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const raw = match[0];
    const word = /^[a-z\d]/i.test(raw) || WORD.test(raw);
    const norm = word ? fold(raw) : raw.replace('’', "'");
    tokens.push({
      start: match.index,
      end: match.index + raw.length,
      norm,
      stem: word ? stem(norm) : norm,
      word,
      shape: shapeOf(raw),
      quote: 0,
    });
  }
  return tokens;
}

/** Folds one token: case, accents, apostrophes, abbreviation dots. */
function fold(raw: string): string {
  let folded = raw.toLowerCase();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a range test for ASCII
  if (!/^[\x00-\x7f]*$/.test(folded))
    folded = folded
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .replaceAll('’', "'");
  return folded.length > 1 && folded.includes('.') && !/\d/.test(folded) ? folded.replaceAll('.', '') : folded;
}

function shapeOf(raw: string): Token['shape'] {
  const first = raw.charAt(0);
  if (first === first.toLowerCase()) return first === first.toUpperCase() ? 'other' : 'lower';
  return raw.length > 1 && raw === raw.toUpperCase() ? 'upper' : 'capital';
}

const OPENING = new Set(['“', '„', '«', '‘', '‹']);
const CLOSING = new Map([
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
  ['‘', '’'],
  ['‹', '›'],
]);

/**
 * Numbers the quotations of a text: each token inside quotation marks gets the quotation's number, from 1 on.
 * A mark that is never closed closes at the line's end; the outermost marks count.
 * @returns how many quotations there are
 */
export function markQuotations(tokens: readonly Token[], text: string): number {
  let count = 0;
  let closer = '';
  for (const [i, token] of tokens.entries()) {
    const mark = token.word ? '' : text.slice(token.start, token.end);
    if (closer) {
      const closes = mark === closer && !(closer === '’' && /\p{L}/u.test(text.charAt(token.end)));
      if (closes || text.slice(tokens[i - 1]?.end ?? 0, token.start).includes('\n')) closer = '';
      else token.quote = count;
      if (closes) continue;
    }
    if (!closer && (mark === '"' || OPENING.has(mark)) && opensHere(text, token)) {
      closer = mark === '"' ? '"' : (CLOSING.get(mark) as string);
      count++;
    }
  }
  return count;
}

function opensHere(text: string, token: Token): boolean {
  return !/\s|^$/.test(text.charAt(token.end));
}
