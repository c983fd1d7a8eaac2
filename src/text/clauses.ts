import type { Token } from './tokenize';

/** What opens a clause segment, from the weakest border to the strongest. */
type Opener = 'start' | 'comma' | 'and' | 'relative' | 'subordinate' | 'but' | 'dash' | 'paren' | 'colon' | 'semicolon' | 'quote';

/** A run of tokens between two borders: token indexes, half open. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly opener: Opener;
}

const BORDERS: ReadonlyMap<string, Opener> = new Map([
  [';', 'semicolon'],
  [':', 'colon'],
  ['—', 'dash'],
  ['–', 'dash'],
  ['(', 'paren'],
  [')', 'paren'],
  [',', 'comma'],
]);

const RELATIVE = new Set(['which', 'who', 'whom', 'whose']);
const SUBORDINATE = new Set([
  'while',
  'although',
  'though',
  'whereas',
  'because',
  'after',
  'before',
  'since',
  'when',
  'unless',
  'if',
  'as',
]);

/**
 * Cuts a sentence into segments at punctuation and at the words that open a clause. Not a parse: a segment may hold half a
 * clause (an apposition, a participle), but a predicate and its nearest arguments rarely stand in different ones.
 */
export function segmentsOf(tokens: readonly Token[]): Segment[] {
  const segments: Segment[] = [];
  let from = 0;
  let opener: Opener = 'start';
  const open = (at: number, next: Opener): void => {
    if (at > from) segments.push({ from, to: at, opener });
    from = at;
    opener = next;
  };
  tokens.forEach((token, i) => {
    const border = BORDERS.get(token.norm) ?? (token.norm === '-' && isSpacedDash(tokens, i) ? 'dash' : undefined);
    if (border) {
      open(i, opener === 'start' && from === i ? 'start' : border);
      return;
    }
    const fresh = i - from <= 1 && i > 0 && opener === 'comma';
    if (token.norm === 'but') open(i, 'but');
    else if (RELATIVE.has(token.norm) && i > 0) open(i, 'relative');
    else if (
      SUBORDINATE.has(token.norm) &&
      i > 0 &&
      token.norm !== 'as' &&
      token.norm !== 'after' &&
      token.norm !== 'before' &&
      token.norm !== 'since'
    )
      open(i, 'subordinate');
    else if (fresh && (token.norm === 'and' || token.norm === 'or')) opener = 'and';
    else if (fresh && SUBORDINATE.has(token.norm)) opener = 'subordinate';
  });
  open(tokens.length, 'start');
  return segments;
}

function isSpacedDash(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  const dash = tokens[i];
  return !!before && !!after && !!dash && before.end < dash.start && dash.end < after.start;
}
