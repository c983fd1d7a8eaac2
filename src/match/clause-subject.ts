import type { TokenRange } from './gate';
import { phraseRight } from './phrase-right';
import { isTimeWord } from './phrase-words';
import type { SentenceReading } from './sentence-reading';

/** Tokens that a dateline may take: "MARRIN, May 4 (Tarn Press) —". */
const DATELINE = 10;
const CLAUSE_LEADS = new Set(
  'but and meanwhile then so yet instead however also still nor moreover furthermore later earlier now today yesterday finally first second afterwards additionally should would could will can may might must did do does has have had was were is are'.split(
    ' ',
  ),
);
/** What opens an adverbial in front of a clause. */
const FRONTED = new Set(
  `in on at after before during with without asked speaking as when while since for by despite under from among following if although though because
   earlier last`.split(/\s+/),
);

/** The first token of a sentence's text, behind a dateline, a time or a label. */
function textStart(reading: SentenceReading): number {
  for (let i = 0; i < Math.min(DATELINE, reading.tokens.length); i++) {
    const token = reading.tokens[i];
    if (token?.norm === ':' || token?.norm === '—' || token?.norm === '–' || token?.norm === '-') return i > 0 ? i + 1 : 0;
    if (token?.shape === 'lower') return 0;
  }
  return 0;
}

/** Whether what a comma ends is an adverbial in front of the sentence: "In Tarn, …". */
export function isFronted(reading: SentenceReading, comma: number): boolean {
  const start = textStart(reading);
  return FRONTED.has(reading.norm(start)) && commaAfter(reading, start) === comma;
}

/** The noun phrase or pronoun that opens the sentence's main clause, a fronted adverbial passed over, when it ends before `at`. */
export function clauseSubject(reading: SentenceReading, at: number): TokenRange | null {
  let start = textStart(reading);
  while (
    start < at &&
    (!reading.tokens[start]?.word || CLAUSE_LEADS.has(reading.norm(start)) || isSentenceAdverb(reading, start) || isStamp(reading, start))
  )
    start++;
  if (isAdverbial(reading, start)) {
    const comma = commaAfter(reading, start);
    const time = afterTime(reading, start);
    if (time > start && (comma < 0 || comma > at)) start = time;
    else if (comma < 0 || comma >= at) return null;
    else start = comma + 1;
  }
  const subject = phraseRight(reading, start, true);
  if (!subject || subject.to > at) return null;
  // "A day after accusing …", "Hours later, …"
  return isTimeWord(reading.norm(subject.to - 1)) ? null : subject;
}

/** "Publicly, …" */
function isSentenceAdverb(reading: SentenceReading, at: number): boolean {
  return reading.norm(at).endsWith('ly') && reading.norm(at + 1) === ',';
}

/** "7:05 p.m. Marr tells …" */
function isStamp(reading: SentenceReading, at: number): boolean {
  const word = reading.norm(at);
  return word === 'am' || word === 'pm' || /^\d+[:.]\d/.test(word);
}

function isAdverbial(reading: SentenceReading, start: number): boolean {
  const first = reading.norm(start);
  if (FRONTED.has(first)) return true;
  if (first.endsWith('ing') && reading.tokens[start]?.shape === 'capital') return true;
  return isTimeWord(first) || isTimeWord(reading.norm(start + 1));
}

function commaAfter(reading: SentenceReading, start: number): number {
  for (let i = start + 1; i < reading.tokens.length; i++) if (reading.norm(i) === ',') return i;
  return -1;
}

/** "In March │the court …": the end of a time that no comma ends; `start` when there is none. */
function afterTime(reading: SentenceReading, start: number): number {
  let i = start + 1;
  while (isTimeWord(reading.norm(i)) || /^(?:\d+|early|late|last|this)$/.test(reading.norm(i))) i++;
  return i > start + 1 && /^(?:in|on|at|last|earlier)$/.test(reading.norm(start)) ? i : start;
}
