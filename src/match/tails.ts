import { isFronted } from './clause-subject';
import type { SentenceReading } from './sentence-reading';

const CLOSERS = new Set(['"', '”', '’', '»']);
const BORDERS = new Set([',', '.', ';', '"', '”', '—', '–', ')', '?', '!']);
const TRAILING = new Set('on in at to during after from yesterday today last late early via when while by through earlier this'.split(' '));
/** Tokens that the one spoken to, a place and a time may take behind a cue: "told reporters in Tarn on Monday". */
const TRAIL = 14;

/** Whether a cue follows what is said ("…, Arden told reporters.") or interrupts it, its source starting at `from`. */
export function isTail(reading: SentenceReading, from: number, to: number): boolean {
  const as = reading.norm(from - 1) === 'as';
  const border = reading.norm(as ? from - 2 : from - 1);
  if (CLOSERS.has(border)) return true;
  if (border !== ',' && border !== '—' && border !== '–') return false;
  const next = reading.tokens[to];
  if (!next || BORDERS.has(next.norm)) return true;
  if (as) return true;
  if (TRAILING.has(next.norm) || next.norm.endsWith('day')) return !reportsOn(reading, to);
  // "In Tarn, Arden told reporters the dam was safe" has its report behind; "The dam was safe, Arden told reporters" before.
  return !isFronted(reading, from - 1) && !reportsOn(reading, to) && endsSoon(reading, to);
}

function reportsOn(reading: SentenceReading, to: number): boolean {
  for (let i = to; i < Math.min(to + TRAIL, reading.tokens.length); i++) {
    const word = reading.norm(i);
    if (BORDERS.has(word) || word === 'after' || word === 'when' || word === 'while' || word === 'before') return false;
    if (word === 'that' || word === ':' || reading.tokens[i]?.quote) return true;
  }
  return false;
}

function endsSoon(reading: SentenceReading, to: number): boolean {
  for (let i = to; i <= to + 8; i++) {
    const token = reading.tokens[i];
    if (!token || BORDERS.has(token.norm)) return true;
    if (/^(?:was|were|is|are|had|has|have|will|would|could|did|does|not|it|he|she|they|who)$/.test(token.norm)) return false;
  }
  return false;
}
