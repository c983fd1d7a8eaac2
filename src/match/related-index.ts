import type { ClaimPack } from '../pack/schema';
import { tokenize } from '../text/tokenize';
import { relatedWords } from './related-words';
import { isTextOnly } from './text-only';

/** Robertson's usual constants. */
const K1 = 1.2;
const B = 0.75;
/**
 * Claims that words are taken to be counted in, at least: in a handful of claims every word is rare. The size of the collection
 * that the threshold of `RelatedClaims` was set on.
 */
const COLLECTION = 14_231;

/** Another one whenever words are cut, stemmed or weighed otherwise: an index of another version is made anew. */
const VERSION = 1;

/**
 * The words of text-only claims, and of the titles of their sources, as flat arrays: they can be saved as they are and read back
 * without being gone through. Ten thousand claims hold two hundred thousand words.
 *
 *   stems[i] ── [starts[i], starts[i + 1]) ──┬── holders[from … to): the claims that hold it, by number
 *                                            └── weights[from … to): what it counts in each (BM25)
 */
export interface RelatedIndex {
  readonly version: number;
  /** `packId/claimId` of each claim, by number; one a line. */
  readonly claims: string;
  /** One a line. */
  readonly stems: string;
  readonly starts: Uint32Array;
  readonly holders: Uint32Array;
  readonly weights: Float32Array;
  /** What each claim scores for itself. */
  readonly own: Float32Array;
}

/** Takes some hundred milliseconds for ten thousand claims. */
export function relatedIndex(packs: readonly ClaimPack[]): RelatedIndex {
  const documents = packs.flatMap(documentsOf);
  const held = new Map<string, number>();
  for (const { counts } of documents) for (const stem of counts.keys()) held.set(stem, (held.get(stem) ?? 0) + 1);
  const starts = new Uint32Array(held.size + 1);
  const next = new Map<string, number>();
  let postings = 0;
  let number = 0;
  for (const [stem, holding] of held) {
    next.set(stem, postings);
    postings += holding;
    starts[++number] = postings;
  }
  const [holders, weights, own] = [new Uint32Array(postings), new Float32Array(postings), new Float32Array(documents.length)];
  const collection = Math.max(documents.length, COLLECTION);
  const meanLength = documents.reduce((sum, { words }) => sum + words, 0) / documents.length;
  documents.forEach(({ counts, words }, claim) => {
    const longer = K1 * (1 - B + (B * words) / meanLength);
    for (const [stem, n] of counts) {
      const holding = held.get(stem) as number;
      const at = next.get(stem) as number;
      const weight = (Math.log(1 + (collection - holding + 0.5) / (holding + 0.5)) * n * (K1 + 1)) / (n + longer);
      next.set(stem, at + 1);
      holders[at] = claim;
      weights[at] = weight;
      own[claim] = (own[claim] as number) + weight;
    }
  });
  const claims = documents.map(({ claim }) => claim).join('\n');
  return { version: VERSION, claims, stems: [...held.keys()].join('\n'), starts, holders, weights, own };
}

/** Whether a value that was saved is an index of this version whose parts fit each other. */
export function isRelatedIndex(value: unknown): value is RelatedIndex {
  const { version, claims, stems, starts, holders, weights, own } = (value ?? {}) as Partial<RelatedIndex>;
  if (version !== VERSION || typeof claims !== 'string' || typeof stems !== 'string') return false;
  if (!(starts instanceof Uint32Array && holders instanceof Uint32Array)) return false;
  if (!(weights instanceof Float32Array && own instanceof Float32Array)) return false;
  if (linesOf(claims).length !== own.length || linesOf(stems).length + 1 !== starts.length) return false;
  if (starts.at(-1) !== holders.length || holders.length !== weights.length) return false;
  return isAscending(starts) && isBelow(holders, own.length) && isPositive(weights) && isPositive(own);
}

// Loops, since a background goes through half a million numbers whenever it wakes: `every` takes three times as long.

function isAscending(numbers: Uint32Array): boolean {
  for (let i = 1; i < numbers.length; i++) if ((numbers[i] as number) < (numbers[i - 1] as number)) return false;
  return true;
}

function isBelow(numbers: Uint32Array, end: number): boolean {
  for (let i = 0; i < numbers.length; i++) if ((numbers[i] as number) >= end) return false;
  return true;
}

function isPositive(numbers: Float32Array): boolean {
  for (let i = 0; i < numbers.length; i++)
    if (!((numbers[i] as number) > 0 && (numbers[i] as number) < Number.POSITIVE_INFINITY)) return false;
  return true;
}

/** The lines of a text, of which an empty one has none. */
export function linesOf(text: string): string[] {
  return text === '' ? [] : text.split('\n');
}

interface Document {
  readonly claim: string;
  readonly counts: ReadonlyMap<string, number>;
  readonly words: number;
}

function documentsOf(pack: ClaimPack): Document[] {
  const titles = new Map(pack.sources.map(({ id, title }) => [id, title]));
  return pack.claims.filter(isTextOnly).map((claim) => {
    const sources = new Set(claim.statements.map(({ source }) => source));
    const text = [claim.text, ...[...sources].map((id) => titles.get(id) ?? '')].join('\n');
    const words = relatedWords(tokenize(text), text);
    const counts = new Map<string, number>();
    for (const stem of words) counts.set(stem, (counts.get(stem) ?? 0) + 1);
    return { claim: `${pack.id}/${claim.id}`, counts, words: words.length };
  });
}
