import type { TokenRange } from './gate';
import type { SentenceReading } from './sentence-reading';
import type { Speech } from './speech';

/** A mark of fewer words says nothing. */
const LEAST_WORDS = 3;

/**
 * The words to mark for a hit: the clause that carries the proposition, without the reporting clause where it can be cut off;
 * at most the sentence, at least three words. Token indexes, half open.
 */
export function passageOf(reading: SentenceReading, hit: TokenRange, speeches: readonly Speech[]): TokenRange {
  let from = reading.segments[reading.segment(hit.from)]?.from ?? 0;
  let to = reading.segments[reading.segment(Math.max(hit.from, hit.to - 1))]?.to ?? reading.tokens.length;
  for (const speech of speeches) {
    if (speech.kind === 'say' && !speech.tail && speech.cue.to > from && speech.cue.to <= hit.from) from = speech.cue.to;
  }
  // "said on Thursday that": the time belongs to the reporting clause.
  const that = reading.tokens.slice(from, Math.min(from + 4, hit.from)).findIndex((t) => t.norm === 'that');
  if (that > 0) from += that;
  while (from < to && (!reading.tokens[from]?.word || /^(?:that|and|but|which|as|while)$/.test(reading.norm(from))) && from < hit.from)
    from++;
  while (to > from && !reading.tokens[to - 1]?.word && to > hit.to) to--;
  // A quotation that opens inside closes inside.
  if (reading.tokens[to - 1]?.quote && /^[”"’]$/.test(reading.norm(to)) && reading.tokens[from]?.quote !== reading.tokens[to - 1]?.quote)
    to++;
  const words = reading.tokens.slice(from, to).filter((t) => t.word).length;
  if (words >= LEAST_WORDS) return { from, to };
  return { from: Math.max(0, from - LEAST_WORDS), to: Math.min(reading.tokens.length, to + LEAST_WORDS) };
}
