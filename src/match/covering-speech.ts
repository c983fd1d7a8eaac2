import type { TokenRange } from './gate';
import type { Stance } from './match';
import type { PackSentence } from './pack-sentence';
import type { SentenceReading } from './sentence-reading';
import type { Speech } from './speech';

/**
 * The speech that reports some words of its sentence: the innermost in front of them, else the one behind that they end in.
 * A denial reports nothing that its own side claims.
 */
export function coveringSpeech(sentence: PackSentence, key: TokenRange, stance: Stance): Speech | null {
  const { reading, speeches } = sentence;
  let best: Speech | null = null;
  for (const s of speeches) {
    if (s.tail || s.cue.to > key.from || (s.kind === 'deny' && stance === 'claim')) continue;
    if (!closed(reading, s, key)) best = s;
  }
  if (best) return best;
  const after = speeches.find((s) => s.tail && s.kind !== 'deny' && s.cue.from >= key.to && s.source && reaches(reading, key, s));
  return after ?? speeches.findLast((s) => s.tail && s.source && s.cue.to <= key.from && interrupts(reading, s, key)) ?? null;
}

/** Whether the report in front has ended before the words: at a semicolon, a contrast, or the end of its own relative clause. */
function closed(reading: SentenceReading, speech: Speech, key: TokenRange): boolean {
  const { tokens } = reading;
  const quote = tokens[key.from]?.quote ?? 0;
  const relative = inAside(reading, speech);
  for (let i = speech.cue.to; i < key.from; i++) {
    const word = tokens[i]?.norm;
    if (quote !== 0 && tokens[i]?.quote === quote) continue;
    if (word === ';') return true;
    if (relative && (word === relative || word === ')') && tokens[i + 1]?.norm !== 'and' && tokens[i + 1]?.norm !== 'that') return true;
    if (word === ',' && quote === 0 && CONTRAST.has(tokens[i + 1]?.norm ?? '') && tokens[i + 2]?.norm !== 'that') return true;
  }
  return false;
}

const CONTRAST = new Set('but although though whereas while yet'.split(' '));

/** The mark that will close the aside in which a speech stands (", who says …,"); null when it stands in none. */
function inAside(reading: SentenceReading, speech: Speech): string | null {
  const segment = reading.segments[reading.segment(speech.cue.from)];
  if (segment?.opener === 'paren') return ')';
  if (segment?.opener === 'relative' && reading.norm(segment.from - 1) === ',') return ',';
  return null;
}

/** Whether a cue behind the words still reports them: no semicolon, no contrast and no sentence of its own between. */
function reaches(reading: SentenceReading, key: TokenRange, speech: Speech): boolean {
  const to = speech.source ? Math.min(speech.source.from, speech.cue.from) : speech.cue.from;
  const quote = reading.tokens[key.from]?.quote ?? 0;
  for (let i = key.to; i < to; i++) {
    if (quote !== 0 && reading.tokens[i]?.quote === quote) continue;
    const word = reading.norm(i);
    if (word === ';' || (word === ',' && CONTRAST.has(reading.norm(i + 1)))) return false;
  }
  return true;
}

/** Tokens that the one spoken to and the time may take in an interruption: ", he told reporters on Monday,". */
const HEARER = 8;

/** "Decisions, he said, are taken there": the words behind an interruption belong to it, too. */
function interrupts(reading: SentenceReading, speech: Speech, key: TokenRange): boolean {
  const end = Math.max(speech.cue.to, speech.source?.to ?? 0);
  if (reading.tokens[key.from]?.quote) return true;
  for (let i = end; i < key.from; i++) {
    const word = reading.norm(i);
    if (word === ';' || word === '.' || (word === ',' && CONTRAST.has(reading.norm(i + 1)))) return false;
  }
  for (let i = end; i < Math.min(end + HEARER, key.from); i++) {
    const word = reading.norm(i);
    if (word === ',' || word === '—' || word === '–') return true;
  }
  return false;
}
