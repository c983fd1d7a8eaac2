import type { Cue } from './cues';
import { isCalendar, phraseAfter, type Range } from './noun-phrases';
import { ACCUSES } from './reporting-phrases';
import { subjectBefore } from './sources';
import type { Part } from './units';

/** What is said: parts of the unit; one part when it is a quotation. */
export type Content = Range & { readonly kind: 'clause' | 'object' | 'infinitive' | 'quotation' };

const REFLEXIVE = /^(?:him|her|it|them)sel(?:f|ves)$/;
const TIME = /^(?:next|last|same|following|previous|two|three|few|hours|days)$/;

/** "the next morning", "last week": whether a part belongs to such a phrase. */
function isTime(parts: readonly Part[], at: number): boolean {
  const { pos, norm } = parts[at] as Part;
  if (pos !== 'determiner' && !TIME.test(norm)) return false;
  return isCalendar(parts[at + 1]) || (isCalendar(parts[at + 2]) && TIME.test(parts[at + 1]?.norm ?? ''));
}

const QUESTION = new Set(['whether', 'if', 'how', 'why', 'what', 'where', 'when', 'who']);
const CLOSES = /^[.,;:!?…—–)-]$/;

/**
 * What stands behind a cue as its content; null when nothing does.
 * @param at the first part behind cue and source
 * @param cues all cues of the unit, for where the next report begins
 */
export function contentAfter(parts: readonly Part[], cue: Cue, at: number, cues: readonly Cue[], subordinate: boolean): Content | null {
  let i = at;
  const speaks = cue.frames.has('CLAUSE') || cue.frames.has('HEARER');
  if (cue.frames.has('HEARER')) {
    const hearer = phraseAfter(parts, i);
    if (hearer) i = hearer.to;
  }
  for (; i < parts.length; i++) {
    const part = parts[i] as Part;
    const next = parts[i + 1];
    if (part.quotation) return { from: i, to: i + 1, kind: 'quotation' };
    if (part.norm === ':') {
      if (next?.quotation) continue;
      if (cues.some(({ aside }) => aside !== null && aside > i)) return null;
      return end(parts, i + 1, 'clause', cues, subordinate);
    }
    if (part.norm === 'that' && next?.quotation) continue;
    if (REFLEXIVE.test(part.norm) || isTime(parts, i)) continue;
    if (part.norm === 'that' && next && next.pos !== 'mark' && (speaks || next.pos !== 'adjective'))
      return end(parts, i + 1, 'clause', cues, subordinate);
    // "accused it of hiding the report"
    const isAccused = next?.pos === 'preposition' && ACCUSES.has((parts[cue.from] as Part).stem);
    if (POINTS_BACK.has(part.norm) && cue.frames.has('OBJECT') && !isAccused) return pointer(parts, i, cues);
    if (QUESTION.has(part.norm)) return end(parts, i, 'clause', cues, subordinate);
    if (part.norm === 'to' && next && next.pos === 'verb' && next.form !== 'gerund') return end(parts, i, 'infinitive', cues, subordinate);
    if (isCalendar(part) && part.pos !== 'adverb') continue;
    if (part.pos === 'adverb' && (!next || next.norm === 'that' || next.pos === 'mark' || next.pos === 'preposition')) continue;
    // "said about half of them had left"
    if (part.norm === 'about' && (next?.pos === 'number' || next?.norm === 'half')) return end(parts, i, 'clause', cues, subordinate);
    if (part.pos === 'preposition') {
      if (!speaks && !cue.frames.has('SPOKEN')) return null;
      const phrase = phraseAfter(parts, i + 1);
      if (!phrase) return null;
      const behind = parts[phrase.to];
      if (!behind) return null;
      i = phrase.to - 1;
      continue;
    }
    if (part.norm === ',') {
      if (next?.quotation) continue;
      const close = insertionEnd(parts, i);
      if (close < 0) return null;
      i = close;
      continue;
    }
    if (part.pos === 'mark' || part.pos === 'conjunction') return null;
    return end(parts, i, hasVerb(parts, i) ? 'clause' : 'object', cues, subordinate);
  }
  return null;
}

const POINTS_BACK = new Set(['it', 'this', 'that', 'them', 'both', 'these', 'those']);

/** "denied it in an interview": the word that points back, with what it is called ("called it a lie"). */
function pointer(parts: readonly Part[], at: number, cues: readonly Cue[]): Content | null {
  const next = parts[at + 1];
  if (!next || next.pos === 'mark' || next.pos === 'adverb' || next.pos === 'conjunction' || isCalendar(next))
    return { from: at, to: at + 1, kind: 'object' };
  if (next.pos === 'preposition') return { from: at, to: at + 1, kind: 'object' };
  return end(parts, at, 'object', cues);
}

/** Longest insertion between a cue and its content: "said, without giving any evidence, that". */
const LONGEST_INSERTION = 14;

function insertionEnd(parts: readonly Part[], open: number): number {
  for (let i = open + 1; i < Math.min(open + LONGEST_INSERTION, parts.length); i++) {
    if (parts[i]?.norm === ',') return parts[i + 1]?.norm === 'that' || parts[i + 1]?.quotation ? i : -1;
  }
  return -1;
}

function hasVerb(parts: readonly Part[], from: number): boolean {
  for (let i = from; i < parts.length; i++) {
    const { pos, form, norm } = parts[i] as Part;
    if (norm === ',' || norm === ';') return false;
    if (pos === 'auxiliary' || (pos === 'verb' && form !== 'gerund')) return true;
  }
  return false;
}

/** The content that begins at `from`, up to where the sentence goes on with something else. */
export function end(
  parts: readonly Part[],
  from: number,
  kind: Content['kind'],
  cues: readonly Cue[],
  subordinate = false,
): Content | null {
  let to = from;
  while (to < parts.length && !(to > from && (stopsAt(parts, from, to, kind, cues) || (subordinate && mainClauseAt(parts, to))))) to++;
  while (to > from && CLOSES.test(parts[to - 1]?.norm ?? '') && !parts[to - 1]?.quotation) to--;
  return to > from ? { from, to, kind } : null;
}

/** A comma behind which the main clause begins: "When Marr said it was over, nobody believed her." */
function mainClauseAt(parts: readonly Part[], at: number): boolean {
  const next = parts[at + 1];
  return parts[at]?.norm === ',' && !!next && next.pos !== 'conjunction' && next.form !== 'gerund' && next.pos !== 'preposition';
}

const AGAINST = new Set(['but', 'while', 'whereas', 'although', 'though']);

/** ", without giving any evidence": said of the speaker by the one who reports. */
function isUnproven(parts: readonly Part[], at: number): boolean {
  return parts[at]?.form === 'gerund' && parts.slice(at + 1, at + 4).some(({ norm }) => norm === 'evidence' || norm === 'proof');
}

function stopsAt(parts: readonly Part[], from: number, at: number, kind: Content['kind'], cues: readonly Cue[]): boolean {
  const part = parts[at] as Part;
  if (part.quotation) return true;
  // A comma and a finite verb: what a comma before this content interrupted goes on.
  if (part.norm === ',' && cues.some(({ groupFrom, voice }) => groupFrom === at + 1 && voice === 'active')) {
    const subject = subjectBefore(parts, at + 1);
    if (!subject || subject.from < from) return true;
  }
  const next = parts[at + 1];
  if (part.norm === ',' && next?.norm === 'without' && isUnproven(parts, at + 2)) return true;
  const starts = (i: number) => cues.find((cue) => cue.groupFrom === i);
  if (part.norm === 'and' || part.norm === 'but') {
    const joined = starts(at + 1) ?? starts(at + 2);
    if (joined && joined.voice === 'active' && (joined.groupFrom === at + 1 || parts[at + 1]?.pos === 'adverb')) return true;
  }
  if (part.norm === ';' || part.norm === ':') {
    const until = parts.findIndex(({ norm }, i) => i > at && norm === ';');
    if (cues.some(({ aside }) => aside !== null && aside > at && (until < 0 || aside < until))) return true;
  }
  if (part.norm === ',' && cues.some(({ aside }) => aside === at + 1)) return true;
  if (part.norm === ',' || part.norm === ';') {
    const joined = starts(at + 1);
    if (joined && (joined.voice === 'participle' || joined.voice === 'according')) return true;
    // A new clause with a report of its own.
    const joins = next && (AGAINST.has(next.norm) || next.norm === 'and') ? 2 : 1;
    if (cues.some(({ subject }) => subject?.from === at + joins) && (joins === 2 || part.norm === ';')) return true;
  }
  if (kind === 'clause') return false;
  if (part.norm === ';' || part.norm === ':' || part.norm === '—' || part.norm === '–') return true;
  if (part.norm === ',')
    return !!next && (next.pos === 'conjunction' || next.form === 'gerund' || next.norm === 'who' || next.norm === 'which');
  return part.norm === 'while' || part.norm === 'when' || (part.pos === 'preposition' && isCalendar(next));
}

/** What stands before a cue that closes or interrupts it: "The road is shut, Marr said." `edge` is where cue and source begin. */
export function contentBefore(parts: readonly Part[], edge: number, interrupted: boolean): Content | null {
  const before = parts[edge - 1];
  if (!before) return null;
  if (before.quotation) return { from: edge - 1, to: edge, kind: 'quotation' };
  if (before.norm !== ',' && before.norm !== '—' && before.norm !== '–') return null;
  let from = edge - 1;
  while (from > 0) {
    const { quotation, norm } = parts[from - 1] as Part;
    if (quotation || norm === ';' || norm === ':') break;
    if (interrupted && parts[from - 2]?.norm === ',' && (norm === 'and' || norm === 'but')) break;
    from--;
  }
  return edge - 1 > from ? { from, to: edge - 1, kind: 'clause' } : null;
}
