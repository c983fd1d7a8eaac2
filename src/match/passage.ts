import type { TokenRange } from './gate';
import type { Hit } from './hit';
import type { SentenceReading } from './sentence-reading';
import type { Speech } from './speech';

/** A mark of fewer words says nothing. */
const LEAST_WORDS = 3;

/**
 * The words to mark for a hit: the clause that carries the proposition, without the reporting clause where it can be cut off;
 * at most the sentence, at least three words. Token indexes, half open.
 */
export function passageOf(reading: SentenceReading, hit: Hit, speeches: readonly Speech[]): TokenRange {
  const start = saidFrom(hit, speeches);
  let from = reading.segments[reading.segment(start)]?.from ?? 0;
  let to = reading.segments[reading.segment(Math.max(hit.from, hit.to - 1))]?.to ?? reading.tokens.length;
  for (const speech of speeches) {
    if (speech.kind === 'say' && !speech.tail && speech.cue.to > from && speech.cue.to <= start) from = speech.cue.to;
  }
  // "who share the house said on oath that": the nearest verb of speech before the words, its source known or not.
  const opinion = reading
    .classes('SAY')
    .findLast((m) => m.from >= from && m.to < start && reading.tokens.slice(m.to, m.to + 4).some((t) => t.norm === 'that'));
  if (opinion) {
    const at = reading.tokens.findIndex((t, i) => i >= opinion.to && t.norm === 'that');
    if (at >= opinion.to && at < start && at - opinion.to < 4) from = Math.max(from, at);
  }
  // "said on Thursday that": the time belongs to the reporting clause.
  const that = reading.tokens.slice(from, Math.min(from + 4, start)).findIndex((t) => t.norm === 'that');
  if (that > 0) from += that;
  while (from < to && (!reading.tokens[from]?.word || /^(?:that|and|but|which|as|while)$/.test(reading.norm(from))) && from < start) from++;
  while (to > from && !reading.tokens[to - 1]?.word && to > hit.to) to--;
  // A quotation that opens inside closes inside.
  if (reading.tokens[to - 1]?.quote && /^[”"’]$/.test(reading.norm(to)) && reading.tokens[from]?.quote !== reading.tokens[to - 1]?.quote)
    to++;
  const words = reading.tokens.slice(from, to).filter((t) => t.word).length;
  if (words >= LEAST_WORDS) return { from, to };
  return { from: Math.max(0, from - LEAST_WORDS), to: Math.min(reading.tokens.length, to + LEAST_WORDS) };
}

/** Where the proposition starts: names that stand in the phrase of the one who reports it are not part of it. */
function saidFrom(hit: Hit, speeches: readonly Speech[]): number {
  const outside = hit.parts.filter(
    (p) =>
      !speeches.some((s) => s.kind === 'say' && s.source && !s.tail && p.part === 'agent' && s.source.from <= p.from && p.to <= s.cue.from),
  );
  return outside.length ? Math.min(...outside.map((p) => p.from)) : hit.from;
}
