/** Words between a pair of outermost quotation marks. Offsets are UTF-16 code units of the text. */
export interface Quotation {
  /** Start of the opening mark and end of the closing one. */
  readonly from: number;
  readonly to: number;
  /** What stands between the marks. */
  readonly start: number;
  readonly end: number;
  /** The closing mark is missing because the quotation goes on in the next paragraph. */
  readonly goesOn: boolean;
}

const CLOSERS: Readonly<Record<string, string>> = { '“': '”', '„': '“', '«': '»', '"': '"', "''": "''", '‘': '’', "'": "'" };
/** Marks that are apostrophes as well. */
const SINGLE = new Set(['‘', "'"]);
const MARK = /''|[“„«"‘']/g;

/**
 * The outermost quotations of a text, in order: curly, straight and doubled marks, single ones where they are no apostrophes. None
 * goes over a line's end; what is open there goes on in the next line when that opens with a mark again, else ends with the line.
 */
export function quotationsOf(text: string): Quotation[] {
  const found: Quotation[] = [];
  for (const line of text.matchAll(/[^\n]+/g)) {
    const lineEnd = line.index + line[0].trimEnd().length;
    MARK.lastIndex = line.index;
    for (let match = MARK.exec(text); match && match.index < lineEnd; match = MARK.exec(text)) {
      const mark = match[0];
      const start = match.index + mark.length;
      if (!opens(text, match.index, start, mark)) continue;
      const close = closeOf(text, start, lineEnd, mark);
      if (close < 0 && SINGLE.has(mark)) continue;
      const end = close < 0 ? lineEnd : close;
      const closer = (CLOSERS[mark] as string).length;
      found.push({ from: match.index, to: close < 0 ? end : end + closer, start, end, goesOn: close < 0 });
      MARK.lastIndex = Math.max(end + (close < 0 ? 0 : closer), start);
    }
  }
  return found.filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));
}

/** Whether a mark can open a quotation: something follows it at once, and no letter or figure stands before one that may also be an apostrophe or a sign of inches. */
function opens(text: string, from: number, to: number, mark: string): boolean {
  if (!/\S/.test(text.charAt(to))) return false;
  const before = text.charAt(from - 1);
  if (mark === '"' || mark === "''") return !/[\p{L}\p{N}]/u.test(before);
  if (!SINGLE.has(mark)) return true;
  return /^$|[\s(—–[]/.test(before) && /[\p{L}“"]/u.test(text.charAt(to));
}

/** Characters within which a single mark must be closed: most stray ones are apostrophes, and each would look to the line's end. */
const LONGEST_SINGLE = 2_000;

/** Where the closing mark stands, -1 when the line has none. */
function closeOf(text: string, start: number, lineEnd: number, mark: string): number {
  const closer = CLOSERS[mark] as string;
  if (mark === '“' || mark === '"') {
    // Typed in haste, one mark of a pair is often straight.
    const other = text.slice(start + 1, lineEnd).search(/["”]/);
    return other < 0 ? -1 : start + 1 + other;
  }
  let possessive = -1;
  const reach = SINGLE.has(mark) ? Math.min(lineEnd, start + LONGEST_SINGLE) : lineEnd;
  for (let at = text.indexOf(closer, start + 1); at >= 0 && at + closer.length <= reach; at = text.indexOf(closer, at + 1)) {
    // The mark of a quotation inside may stand right before.
    if (!SINGLE.has(mark)) return mark === "''" && text.charAt(at + 2) === "'" ? at + 1 : at;
    if (/[\p{L}\p{N}]/u.test(text.charAt(at + 1)) || text.startsWith("''", at)) continue;
    // "the ministers’ plan": the mark may be one of the genitive, if another one can close.
    if (text.charAt(at - 1) === 's' && /^ \p{Ll}/u.test(text.slice(at + 1, at + 3))) {
      if (possessive < 0) possessive = at;
      continue;
    }
    const inner = text.slice(possessive < 0 ? at : possessive, at).search(/\s[‘']\p{L}/u);
    return possessive >= 0 && inner >= 0 ? possessive : at;
  }
  return possessive;
}

/**
 * The text with every quotation's own marks written “ and ”, each at the inner side of its place: same length, same offsets.
 * What reads sentences and words then knows one kind of mark only.
 */
export function withEvenMarks(text: string, quotations: readonly Quotation[]): string {
  let even = '';
  let at = 0;
  for (const { from, to, start, end, goesOn } of quotations) {
    even += `${text.slice(at, from)}${' '.repeat(start - from - 1)}“${text.slice(start, end)}`;
    if (!goesOn) even += `”${' '.repeat(to - end - 1)}`;
    at = to;
  }
  return even + text.slice(at);
}
