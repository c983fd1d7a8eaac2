import { isLexiconClass } from '../lexicon/lexicon';
import type { ClaimPack, Event } from '../pack/schema';
import { stem, stemStarts } from '../text/stem';
import { type Token, tokenize } from '../text/tokenize';
import { dateWindow } from './date-window';
import { namesFor } from './party-names';

/**
 * One way in which a page may come to hold a claim: each part must be met by the text, which is regular expressions' source for the
 * words of any of its phrases; the part that fewest texts meet comes first. With a window, only where the page's date lies in it:
 * ISO 8601 days, the last included.
 */
export interface Clue {
  readonly parts: readonly string[];
  readonly window?: readonly [string, string];
}

/**
 * What pages must hold for any claim of these packs to be found. A page that shows none of these clues has no mark; one that shows
 * some may have. Searching for the rarest words before any analysis is how scanners for many patterns stay fast (Navarro and
 * Raffinot 2002, chapter 6).
 */
export function cluesOf(packs: readonly ClaimPack[]): Clue[] {
  return packs.flatMap((pack) => [
    ...pack.events.flatMap(cluesOfEvent),
    ...pack.claims
      .filter((claim) => !claim.event)
      .flatMap((claim) => claim.groups.map(({ all }) => ({ parts: patterns(phraseParts(all, pack)) }))),
  ]);
}

/** The gate asks for a term of every list; of a page from the days after, for what happened and who is involved. */
function cluesOfEvent(event: Event): Clue[] {
  const window = dateWindow(event);
  const rarestFirst = [...event.anchors].sort((a, b) => commonness(a) - commonness(b));
  return [{ parts: patterns(rarestFirst) }, ...(window ? [{ parts: patterns(event.anchors.slice(0, 1)), window }] : [])];
}

/** The parts that phrases alone decide: classes hold too many words to be rare, and numbers are spelled in many ways. */
function phraseParts(all: readonly (readonly string[])[], pack: ClaimPack): string[][] {
  const isParty = (term: string): boolean => term.startsWith('@') && pack.parties.some(({ id }) => id === term.slice(1));
  return all
    .filter((part) => part.every((term) => isParty(term) || !(isLexiconClass(term) || /^[@\d]/.test(term))))
    .sort((a, b) => commonness(a) - commonness(b) || a.length - b.length)
    .map((part) => part.flatMap((term) => (isParty(term) ? namesFor(term.slice(1), pack) : [term])));
}

/** A guess at how many texts meet a part: the world's parties are in the news daily, single words that are no names as often. */
function commonness(part: readonly string[]): number {
  return part.reduce((sum, term) => sum + (term.startsWith('@') ? 2 : /^\p{Ll}+$/u.test(term) ? 1 : 0), 0);
}

function patterns(parts: readonly (readonly string[])[]): string[] {
  return parts.map((part) => shortest([...new Set(part.map(phrasePattern))]).join('|'));
}

/** Without the patterns that hold another: "Senate building" says nothing beside "Senate". */
function shortest(all: readonly string[]): string[] {
  return all.filter((pattern) => pattern !== '' && !all.some((other) => other !== pattern && other !== '' && pattern.includes(other)));
}

/** Beginnings of the phrase's words, one after the other; other characters than letters and digits may stand between. */
function phrasePattern(phrase: string): string {
  return tokenize(phrase)
    .filter((token) => token.word)
    .map(wordPattern)
    .join('[a-zA-Z]*[^a-zA-Z0-9]*');
}

/** A name keeps its capital, any other word may be written either way; "U.S." and "US" are one word. */
function wordPattern({ norm, shape }: Token): string {
  const proper = shape === 'capital' || shape === 'upper';
  const starts = stemStarts(stem(norm)).map((start) => [...start].map((char, i) => either(char, proper && i === 0)));
  const written = starts.map((chars) => chars.join(shape === 'upper' ? '\\.?' : ''));
  return written.length > 1 ? `(?:${written.join('|')})` : (written[0] ?? '');
}

function either(char: string, capital: boolean): string {
  const upper = char.toUpperCase();
  if (upper === char) return /\d/.test(char) ? char : '.?';
  return capital ? upper : `[${char}${upper}]`;
}
