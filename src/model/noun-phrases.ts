import type { Part } from './units';

/** Indexes of parts, half open. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

const INNER = new Set(['noun', 'name', 'determiner', 'adjective', 'number', 'other']);
const CALENDAR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|today|yesterday|tonight|week|month|year|night|morning|afternoon|evening|ago|later|earlier|now|then|meanwhile)$/;
/** Full stops and hyphens inside names: "Gen. Marr", "vice-president". */
const JOINS = new Set(['.', '-', '&', "'", '/', '(', ')', '%', '$']);

export const isCalendar = (part: Part | undefined): boolean => !!part && CALENDAR.test(part.norm);

const isHead = ({ pos }: Part): boolean =>
  pos === 'noun' || pos === 'name' || pos === 'pronoun' || pos === 'number' || pos === 'determiner' || pos === 'adjective';

/** The noun phrase that ends right before `end`: with its prepositional phrases, without commas. Null when there is none. */
export function phraseBefore(parts: readonly Part[], end: number): Range | null {
  if (isCalendar(parts[end - 1]) && !isCalendar(parts[end - 2])) return phraseBefore(parts, end - 1);
  const last = parts[end - 1];
  if (
    !last ||
    !(isHead(last) || last.norm === '.' || last.norm === ')' || last.norm === '%') ||
    (last.pos === 'determiner' && !STANDS_ALONE.has(last.norm)) ||
    (last.pos === 'adjective' && parts[end - 2]?.pos !== 'determiner')
  )
    return null;
  if (last.pos === 'pronoun') return parts[end - 2]?.norm === 'of' ? headOf(parts, end - 2, end) : { from: end - 1, to: end };
  let from = end;
  while (from > 0) {
    const part = parts[from - 1] as Part;
    if (part.quotation || TIME_PREPOSITIONS.has(part.norm)) break;
    const inner = INNER.has(part.pos) || part.pos === 'preposition' || part.genitive || (part.norm === 'and' && from < end && from > 1);
    const joins = JOINS.has(part.norm) && (part.norm !== '-' || (parts[from - 2]?.end === part.start && parts[from]?.start === part.end));
    const participle = part.pos === 'verb' && from < end && (parts[from - 2]?.pos === 'determiner' || parts[from - 2]?.pos === 'adjective');
    if (!inner && !joins && !participle) break;
    from--;
  }
  return headOf(parts, from, end);
}

/** Determiners that can be a phrase by themselves. */
export const STANDS_ALONE = new Set('this that these those some many several all both each most few another'.split(' '));

/** Cuts what stands before the noun phrase that is the subject: an introducing preposition, a day, "and". */
function headOf(parts: readonly Part[], from: number, end: number): Range | null {
  let start = from;
  for (let i = from; i < end; i++) {
    const part = parts[i] as Part;
    const next = parts[i + 1];
    if (i === start && (part.norm === 'and' || part.pos === 'mark' || part.pos === 'other')) start = i + 1;
    else if (
      isCalendar(part) &&
      next &&
      i + 1 < end &&
      next.pos !== 'preposition' &&
      !next.genitive &&
      next.pos !== 'mark' &&
      next.norm !== 'and'
    )
      start = i + 1;
    // "In a speech Marr said": what follows the phrase of the preposition without one of its own.
    else if (i > start && parts[start]?.pos === 'preposition' && startsPhrase(parts, i)) start = i;
  }
  while (start < end && parts[start]?.pos === 'mark' && parts[start]?.norm !== '$') start++;
  // "About four in ten say", but "In Sellin said" has no subject.
  if (parts[start]?.pos === 'preposition' && parts[start + 1]?.pos !== 'number') return null;
  return start < end ? { from: start, to: end } : null;
}

/** A determiner that no preposition or determiner stands before. */
function startsPhrase(parts: readonly Part[], at: number): boolean {
  const part = parts[at] as Part;
  const before = parts[at - 1] as Part;
  return (
    (part.pos === 'determiner' || part.pos === 'pronoun') && (before.pos === 'noun' || before.pos === 'name' || before.pos === 'number')
  );
}

/** The noun phrase that begins at `start`, with its prepositional phrases and an apposition between commas. */
export function phraseAfter(parts: readonly Part[], start: number): Range | null {
  const first = parts[start];
  if (!first || !(isHead(first) || first.pos === 'other')) return null;
  if (first.pos === 'pronoun') return { from: start, to: start + 1 };
  let to = start;
  while (to < parts.length) {
    const part = parts[to] as Part;
    if (part.quotation) break;
    const next = parts[to + 1];
    if (isCalendar(part) && to > start) break;
    if (part.pos === 'preposition' && (isCalendar(next) || TIME_PREPOSITIONS.has(part.norm))) break;
    if (part.pos === 'preposition' && !NOMINAL_PREPOSITIONS.has(part.norm)) break;
    const inner =
      INNER.has(part.pos) ||
      part.pos === 'preposition' ||
      part.genitive ||
      (JOINS.has(part.norm) && (part.norm !== '.' || !!next) && to > start);
    const joined = part.norm === 'and' && !!next && INNER.has(next.pos);
    if (!inner && !joined) break;
    to++;
  }
  while (to > start && (parts[to - 1]?.pos === 'preposition' || parts[to - 1]?.pos === 'mark')) to--;
  if (to === start) return null;
  return { from: start, to: appositionEnd(parts, to) };
}

const TIME_PREPOSITIONS = new Set(['during', 'after', 'before', 'since', 'until', 'amid', 'via', 'without']);
const NOMINAL_PREPOSITIONS = new Set(['of', 'for', 'in', 'at', 'from', 'on', 'with', 'to', 'against']);

/** The end of ", the mayor of Halden," behind a name; `to` itself when no apposition stands there. */
function appositionEnd(parts: readonly Part[], to: number): number {
  if (parts[to]?.norm !== ',') return to;
  let end = to + 1;
  const first = parts[end];
  const named = first?.pos === 'name' && parts[to - 1]?.pos === 'noun';
  if (!first || !(first.pos === 'determiner' || first.pos === 'noun' || first.genitive || named)) return to;
  while (end < parts.length) {
    const part = parts[end] as Part;
    if (
      part.quotation ||
      !(INNER.has(part.pos) || part.pos === 'preposition' || part.genitive || part.norm === '-' || part.norm === '&' || part.norm === 'and')
    )
      break;
    end++;
  }
  const stop = parts[end];
  return !stop || stop.pos === 'mark' || RELATIVE.has(stop.norm) ? end : to;
}

export const RELATIVE = new Set(['who', 'which', 'whose', 'whom', 'where']);
