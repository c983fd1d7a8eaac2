import type { PackSentence } from './pack-sentence';
import type { SentenceReading } from './sentence-reading';

const SCOPE_END = new Set(['but', 'semicolon']);

/** Where what a cue denies ends, from `start` on: at another speaker, at "but", at the next verb of speech. */
export function scopeEnd({ reading, speeches }: PackSentence, start: number): number {
  // "denied it, and the Ardanians said …": another speaker begins.
  const next = speeches.find(
    (s) => s.source && !s.tail && s.source.from > start && /^(?:and|while|whereas)$/.test(reading.norm(s.source.from - 1)),
  );
  for (let i = start; i < reading.tokens.length; i++) {
    if (next?.source?.from === i) return i - 1;
    const segment = reading.segments[reading.segment(i)];
    if (segment?.from === i && SCOPE_END.has(segment.opener)) return i;
    // "denied any role in what Borland called a raid": the denier does not deny the name.
    if (reading.norm(i) === 'what' && i > start && /^(?:in|of|over|for|behind|with)$/.test(reading.norm(i - 1)) && named(reading, i))
      return i;
    if (
      i > start + 1 &&
      (reading.is('SAY', i) || reading.is('ACCUSE', i)) &&
      /^(?:and|,|saying|accusing|adding|blaming|then|instead|turn|—|–)$/.test(reading.norm(i - 1)) &&
      !/^(?:claim|charge|report|name)s?$/.test(reading.norm(i))
    )
      return i;
    if (/^(?:saying|adding|insisting|arguing|pointing|accusing|blaming|calling)$/.test(reading.norm(i))) return i;
  }
  return reading.tokens.length;
}

/** "what the ministry called …", "what it says was …". */
function named(reading: SentenceReading, what: number): boolean {
  for (let i = what + 2; i <= what + 6; i++) if (reading.is('SAY', i)) return true;
  return false;
}
