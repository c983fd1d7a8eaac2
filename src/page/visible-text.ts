/**
 * How a reader sees the characters of text nodes: white space collapsed, soft hyphens, zero-width and direction marks gone.
 *
 *     data of a Text   "\n  assassi­nate  the "        core: what a reader sees of it, trimmed
 *     core                  "assassinate the"        the white space at its edges becomes a gap before or after
 *
 * Only cores are kept while reading. The way back from a core to its data is worked out when a mark needs it: few blocks have one.
 */

/**
 * Soft hyphen, zero-width space, word joiner, byte order mark, and the marks, embeddings, overrides and isolates of direction
 * (UAX 9). The zero-width joiners stay: emoji and scripts need them.
 */
const INVISIBLE = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;
const FOLDS = /[\t\n\f\r\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]| {2}/;
const SPACES = /[ \t\n\f\r]+/g;

/** The characters a reader sees of one text node's data, without the white space at its edges. */
export function coreOf(data: string): string {
  return foldedCore(data.trim());
}

/** The same, of data without the white space at its edges. */
export function foldedCore(core: string): string {
  return FOLDS.test(core) ? core.replace(INVISIBLE, '').replace(SPACES, ' ').trim() : core;
}

/** True for a UTF-16 unit that keeps words apart; a no-break space does, a byte order mark does not. */
export function isSpace(unit: number): boolean {
  if (unit < 160) return unit === 32 || (unit <= 13 && unit >= 9);
  return unit !== 0xfeff && String.fromCharCode(unit).trim() === '';
}

/**
 * The way back from a core into its data.
 * @returns for every UTF-16 unit of the core, the offset in `data` of the unit that it shows
 */
export function coreOffsets(data: string): number[] {
  const offsets: number[] = [];
  let spaced = false;
  for (let i = 0; i < data.length; i++) {
    const unit = data.charAt(i);
    if (unit.search(INVISIBLE) === 0) continue;
    const space = unit === ' ' || unit === '\n' || unit === '\t' || unit === '\r' || unit === '\f';
    if (!space || !spaced) offsets.push(i);
    spaced = space;
  }
  const blank = (at: number | undefined): boolean => at !== undefined && data.charAt(at).trim() === '';
  let first = 0;
  while (blank(offsets[first])) first++;
  while (offsets.length > first && blank(offsets.at(-1))) offsets.pop();
  return offsets.slice(first);
}
