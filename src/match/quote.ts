import type { TokenRange } from './gate';
import type { SentenceReading } from './sentence-reading';

/** Some words of a sentence as its block writes them; "" for an empty range. */
export function quote(reading: SentenceReading, text: string, { from, to }: TokenRange): string {
  const first = reading.tokens[from];
  return first && to > from ? text.slice(first.start, reading.tokens[to - 1]?.end) : '';
}
