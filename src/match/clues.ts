import { isLexiconClass } from '../lexicon/lexicon';
import type { ClaimPack, Event } from '../pack/schema';
import { stem, stemStarts } from '../text/stem';
import { type Token, tokenize } from '../text/tokenize';
import { dateWindow } from './date-window';
import { namesIn } from './party-names';

/**
 * One way in which a page may come to hold a claim: each part must be met by the text, which is regular expressions' source for the
 * words of any of its phrases; the part that fewest texts meet comes first. With a window, only where the page's date lies in it:
 * ISO 8601 days, the last included.
 */
export interface Clue {
  readonly parts: readonly string[];
  /**
   * Source of a regular expression for the text in lower case that is met wherever the first part is: one word of each of its phrases.
   * Tells most texts apart in a fraction of the time. Empty when it is met by any text.
   */
  readonly key: string;
  readonly window?: readonly [string, string];
}

/**
 * UTF-16 units of all clues together: some 200 packs of the usual kind. Every page is searched for all of them and has to be sent
 * them first; of more, a clue is left that every page shows, so that the engine is asked about each.
 */
const CLUES_SIZE = 500_000;
/** Units of one part: two hundred phrases of two long words. A longer one counts as met. */
const PART_SIZE = 32_000;
const SHOWN_BY_ALL: Clue = { parts: [''], key: '' };

/**
 * What pages must hold for any claim of these packs to be found. A page that shows none of these clues has no mark; one that shows
 * some may have. Searching for the rarest words before any analysis is how scanners for many patterns stay fast (Navarro and
 * Raffinot 2002, chapter 6). Text-only claims have none: they mark no page, and are looked for when the reader asks.
 */
export function cluesOf(packs: readonly ClaimPack[]): Clue[] {
  const clues: Clue[] = [];
  let size = 0;
  for (const pack of packs) {
    for (const clue of cluesOfPack(pack)) {
      size += clue.parts.reduce((sum, { length }) => sum + length, 0);
      if (size > CLUES_SIZE) return [SHOWN_BY_ALL];
      clues.push(clue);
    }
  }
  return clues;
}

function* cluesOfPack(pack: ClaimPack): Generator<Clue> {
  for (const event of pack.events) yield* cluesOfEvent(event);
  const names = namesIn(pack);
  const parties = new Set(pack.parties.map(({ id }) => `@${id}`));
  for (const { event, groups } of pack.claims) {
    if (!event) for (const { all } of groups) yield clueOf(phraseParts(all, parties, names));
  }
}

/** The gate asks for a term of every list; of a page from the days after, for what happened and who is involved. */
function cluesOfEvent(event: Event): Clue[] {
  const window = dateWindow(event);
  const rarestFirst = [...event.anchors].sort((a, b) => commonness(a) - commonness(b));
  return [clueOf(rarestFirst), ...(window ? [{ ...clueOf(event.anchors.slice(0, 1)), window }] : [])];
}

/** @param parts phrases of each, the part that fewest texts meet first */
function clueOf(parts: readonly (readonly string[])[]): Clue {
  const sources = patterns(parts);
  const keys = new Set((parts[0] ?? []).flatMap((phrase) => keyOf(phrase) ?? []));
  return { parts: sources, key: sources[0] === '' || keys.has('') ? '' : shortest([...keys]).join('|') };
}

/** The parts that phrases alone decide: classes hold too many words to be rare, and numbers are spelled in many ways. */
function phraseParts(
  all: readonly (readonly string[])[],
  parties: ReadonlySet<string>,
  namesOf: (party: string) => readonly string[],
): string[][] {
  const isParty = (term: string): boolean => parties.has(term);
  return all
    .filter((part) => part.every((term) => isParty(term) || !(isLexiconClass(term) || /^[@\d]/.test(term))))
    .sort((a, b) => commonness(a) - commonness(b) || a.length - b.length)
    .map((part) => part.flatMap((term) => (isParty(term) ? namesOf(term.slice(1)) : [term])));
}

/** A guess at how many texts meet a part: the world's parties are in the news daily, single words that are no names as often. */
function commonness(part: readonly string[]): number {
  return part.reduce((sum, term) => sum + (term.startsWith('@') ? 2 : /^\p{Ll}+$/u.test(term) ? 1 : 0), 0);
}

function patterns(parts: readonly (readonly string[])[]): string[] {
  return parts.map((part) => {
    const all = new Set<string>();
    let size = 0;
    for (const phrase of part) {
      const pattern = phrasePattern(phrase);
      if (pattern === undefined || all.has(pattern)) continue;
      all.add(pattern);
      size += pattern.length;
      // Too much to search for, or met by any text.
      if (size > PART_SIZE || pattern === '') return '';
    }
    return shortest([...all]).join('|');
  });
}

/** Alternatives that are compared with each other; more come from no pack in earnest. */
const COMPARED = 400;

/** Without the patterns that hold another: "Senate building" says nothing beside "Senate". */
function shortest(all: readonly string[]): readonly string[] {
  if (all.length > COMPARED) return all;
  return all.filter((pattern) => !all.some((other) => other !== pattern && pattern.includes(other)));
}

/**
 * Words of a phrase that are searched for. Each one more multiplies the places where a run of letters can be cut into words, which
 * text can be made for.
 */
const WORDS_SEARCHED = 3;
/** What stands between two of them: the rest of an inflected word, then other characters than letters and digits. */
const BETWEEN = '[a-zA-Z]{0,12}[^a-zA-Z0-9]*';

/** Beginnings of words of the phrase, in a row; '' for what any text may show, undefined for a phrase without words, which no text does. */
function phrasePattern(phrase: string): string | undefined {
  return wordPatterns(phrase)?.join(BETWEEN);
}

/** The most telling of the words that `phrasePattern` holds. */
function keyOf(phrase: string): string | undefined {
  const words = wordPatterns(phrase)?.sort((a, b) => telling(b) - telling(a));
  return words && (words[0] ?? '').replace(/\[(\w)\w\]/g, '$1').toLowerCase();
}

/** Of the words in a row that are searched for, the most telling one and, as far as there are any, those before it. */
function wordPatterns(phrase: string): string[] | undefined {
  const words = tokenize(phrase)
    .filter((token) => token.word)
    .map(wordPattern);
  const most = words.reduce((best, { pattern }, i) => (telling(pattern) > telling(words[best]?.pattern ?? '') ? i : best), 0);
  let from = most;
  while (from > 0 && most - from < WORDS_SEARCHED - 1 && words[from - 1]?.whole) from--;
  const found: string[] = [];
  for (const { pattern, whole } of words.slice(from, from + WORDS_SEARCHED)) {
    if (pattern) found.push(pattern);
    if (!whole) break;
  }
  return words.length ? found : undefined;
}

/** A name tells more than any other word, a long word more than a short one. */
function telling(pattern: string): number {
  return pattern.length + (/^[A-Z]/.test(pattern) ? PART_SIZE : 0);
}

/** Characters in a word that texts write in several ways; at more of them the pattern ends, since each doubles the ways to meet it. */
const VARIABLE = 2;

/** A name keeps its capital, any other word may be written either way; "U.S." and "US" are one word. */
function wordPattern({ norm, shape }: Token): { readonly pattern: string /** False when the word goes on. */; readonly whole: boolean } {
  const proper = shape === 'capital' || shape === 'upper';
  let whole = true;
  const starts = stemStarts(stem(norm)).map((start) => {
    const chars: string[] = [];
    let variable = 0;
    for (const char of start) {
      if (!/[a-z0-9]/.test(char) && ++variable > VARIABLE) {
        whole = false;
        break;
      }
      chars.push(either(char, proper && chars.length === 0));
    }
    return chars.join(shape === 'upper' ? '\\.?' : '');
  });
  if (starts.some((start) => /^(?:\.\?)*$/.test(start))) return { pattern: '', whole: false };
  return { pattern: starts.length > 1 ? `(?:${starts.join('|')})` : (starts[0] ?? ''), whole };
}

function either(char: string, capital: boolean): string {
  if (/\d/.test(char)) return char;
  if (!/[a-z]/.test(char)) return '.?';
  return capital ? char.toUpperCase() : `[${char}${char.toUpperCase()}]`;
}
