import type { SentenceReading } from './sentence-reading';

/** Sentences ahead in which a quotation may end: longer ones name their speaker early. */
const AHEAD = 5;

/**
 * The sentence in which the quotation that is open at a sentence's end closes: "“We did not do it. We stay at home,” Marr said."
 * Null when none is open, or it closes too far ahead.
 * @param ofBlock the sentences of the block, in order
 */
export function quotationEnd(reading: SentenceReading, ofBlock: readonly SentenceReading[]): SentenceReading | null {
  const open = reading.tokens.at(-1)?.quote ?? 0;
  if (!open) return null;
  const first = ofBlock.indexOf(reading) + 1;
  for (const next of ofBlock.slice(first, first + AHEAD)) {
    if (next.tokens[0]?.quote !== open) return null;
    if (next.tokens.at(-1)?.quote !== open) return next;
  }
  return null;
}
