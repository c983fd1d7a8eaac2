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

/** What a token's spelling tells by itself, wherever it stands. */
type Spelling = Pick<Token, 'norm' | 'stem' | 'word' | 'shape'>;

/** Splits a text into tokens. Offsets are exact: `text.slice(t.start, t.end)` is the token as written. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    if (isAsciiSpace(text.charCodeAt(at))) {
      at++;
      continue;
    }
    let end = plainEnd(text, at);
    if (end === at) {
      TOKEN.lastIndex = at;
      const match = TOKEN.exec(text);
      if (!match) break;
      at = match.index;
      end = TOKEN.lastIndex;
    }
    const { norm, stem, word, shape } = spellingOf(text.slice(at, end));
    tokens.push({ start: at, end, norm, stem, word, shape, quote: 0 });
    at = end;
  }
  return tokens;
}

const isAsciiSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13);
const isAsciiLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const isAsciiDigit = (code: number): boolean => code >= 48 && code <= 57;
const APOSTROPHE = 39;
const FULL_STOP = 46;

/**
 * End of a token that needs no second look: ASCII letters up to a space or an ASCII sign, or one such sign. Nine of ten tokens
 * of English are of this kind, and the pattern takes several times as long over each.
 * @returns `at` for what only the pattern can tell: apostrophes, digits, abbreviations, other scripts
 */
function plainEnd(text: string, at: number): number {
  let end = at;
  while (isAsciiLetter(text.charCodeAt(end))) end++;
  const after = text.charCodeAt(end);
  if (end === at) return after < 128 && after !== APOSTROPHE && !isAsciiDigit(after) ? at + 1 : at;
  const special = after >= 128 || after === APOSTROPHE || isAsciiDigit(after) || (after === FULL_STOP && end - at === 1);
  return special ? at : end;
}

const spellings = new Map<string, Spelling>();
/** Keeps the memory of spellings from growing without bound on hostile text. */
const MOST_SPELLINGS = 20_000;
/** A longer piece cut from a text may keep the whole text alive (V8's sliced strings), and is rare. */
const LONGEST_KEPT = 12;

function spellingOf(raw: string): Spelling {
  const known = spellings.get(raw);
  if (known) return known;
  const word = WORD.test(raw);
  const norm = word ? fold(raw) : raw.replace('’', "'");
  const spelling = { norm, stem: word ? stem(norm) : norm, word, shape: shapeOf(raw) };
  if (raw.length <= LONGEST_KEPT) {
    if (spellings.size >= MOST_SPELLINGS) spellings.clear();
    spellings.set(raw, spelling);
  }
  return spelling;
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
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.word && !closer) continue;
    const mark = token.word ? '' : text.slice(token.start, token.end);
    if (closer) {
      const closes = mark === closer && !(closer === '’' && /\p{L}/u.test(text.charAt(token.end)));
      if (closes || breaksLine(text, tokens[i - 1]?.end ?? 0, token.start)) closer = '';
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

/** Whether a line ends between two offsets. */
export function breaksLine(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charAt(at) === '\n') return true;
  return false;
}
