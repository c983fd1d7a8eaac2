import type { Cue } from './cues';
import { isCalendar, phraseAfter, phraseBefore, type Range, RELATIVE } from './noun-phrases';
import { ACCUSES } from './reporting-phrases';
import type { Part } from './units';

/** Who speaks, and on which side of the cue the words stand. */
export interface Source {
  readonly range: Range | null;
  readonly side: 'before' | 'after' | 'shared' | 'none';
}

/**
 * Who speaks by this cue; null when it reports nobody's words.
 * @param earlier sources of the unit's cues before this one, the last one last
 */
export function sourceOf(parts: readonly Part[], cue: Cue, earlier: readonly Range[]): Source | null {
  if (cue.voice === 'according') {
    const range = phraseAfter(parts, cue.to);
    return range && { range, side: 'after' };
  }
  if (cue.voice === 'noun') return ownerOf(parts, cue.from);
  if (cue.voice === 'infinitive') return null;
  if (cue.voice === 'passive') return agentOf(parts, cue);
  if (cue.voice === 'participle') return sharedSource(parts, cue, earlier);
  const inverted = invertedSource(parts, cue);
  if (inverted) return { range: inverted, side: 'after' };
  // "and on Monday said"
  let edge = cue.groupFrom;
  if (isCalendar(parts[edge - 1]) && parts[edge - 2]?.pos === 'preposition') edge -= 2;
  const before = parts[edge - 1];
  if (!before) return null;
  if (before.norm === 'and' || before.norm === 'but' || before.norm === 'or') return sharedSource(parts, cue, earlier);
  const range = subjectBefore(parts, edge);
  return range && { range, side: 'before' };
}

/** "his claim that", "Marr's old claim that" */
function ownerOf(parts: readonly Part[], at: number): Source | null {
  let i = at - 1;
  while (parts[i]?.pos === 'adjective') i--;
  const part = parts[i];
  if (!part?.genitive) return null;
  if (part.pos === 'determiner') return { range: { from: i, to: i + 1 }, side: 'before' };
  const range = phraseBefore(parts, i);
  return range && { range, side: 'before' };
}

/** Parts between a passive and the one who acts: "was rejected on Monday by the ministry". */
const AGENT_REACH = 10;

function agentOf(parts: readonly Part[], { from, to }: Cue): Source | null {
  const accuses = ACCUSES.has((parts[from] as Part).stem);
  for (let i = to; i < Math.min(to + AGENT_REACH, parts.length); i++) {
    const { norm, quotation } = parts[i] as Part;
    if (quotation || norm === ';' || norm === ':' || norm === 'that') return null;
    const range = norm === 'by' && parts[i + 1]?.form !== 'gerund' ? phraseAfter(parts, i + 1) : null;
    if (!range) continue;
    // "blamed by Marr for the leak"
    const deed = accuses ? parts.slice(range.from, range.to).findIndex(({ norm }) => norm === 'for') : -1;
    return { range: deed > 0 ? { ...range, to: range.from + deed } : range, side: 'after' };
  }
  return null;
}

/** "“…,” said Ada Marr, the mayor": the cue follows what is said, its source stands behind it. */
function invertedSource(parts: readonly Part[], cue: Cue): Range | null {
  const before = parts[cue.groupFrom - 1];
  if (!before || !(before.quotation || before.norm === ',')) return null;
  if (cue.frames.has('HEARER')) return null;
  const range = phraseAfter(parts, cue.to);
  if (!range) return null;
  if (!before.quotation && subjectBefore(parts, cue.groupFrom)) return null;
  const after = parts[range.to];
  const ends =
    !after ||
    after.pos === 'mark' ||
    after.pos === 'preposition' ||
    after.pos === 'conjunction' ||
    after.form === 'gerund' ||
    isCalendar(after) ||
    RELATIVE.has(after.norm);
  return ends ? range : null;
}

/** The subject of the verb group that begins at `at`. */
export function subjectBefore(parts: readonly Part[], at: number): Range | null {
  const before = parts[at - 1];
  if (!before) return null;
  if (RELATIVE.has(before.norm) || (before.norm === 'that' && (parts[at - 2]?.pos === 'noun' || parts[at - 2]?.pos === 'name'))) {
    if (parts[at - 2]?.norm === ',') return phraseBefore(parts, at - 2);
    const antecedent = phraseBefore(parts, at - 1);
    return antecedent && { from: antecedent.from, to: at };
  }
  if (INSERTS.has(before.norm)) return subjectBeforeComma(parts, at - 1);
  const range = phraseBefore(parts, at);
  const verb = parts[(range?.from ?? at) - 1];
  return range && verb?.pos !== 'verb' && verb?.pos !== 'preposition' ? range : (antecedentOf(parts, at) ?? range);
}

/** Longest relative clause without a comma between a subject and its verb: "a doctor who speaks for the families said". */
const LONGEST_RELATIVE = 14;

function antecedentOf(parts: readonly Part[], at: number): Range | null {
  for (let i = at - 2; i > Math.max(0, at - LONGEST_RELATIVE); i--) {
    const { norm, pos, quotation } = parts[i] as Part;
    if (quotation || (pos === 'mark' && norm !== '-')) return null;
    const relative = RELATIVE.has(norm) || (norm === 'that' && parts[i - 1]?.pos === 'noun');
    if (relative && (parts[i + 1]?.pos === 'verb' || parts[i + 1]?.pos === 'auxiliary')) return phraseBefore(parts, i);
  }
  return null;
}

const INSERTS = new Set([',', '—', '–', '-']);

/** Longest insertion between a subject and its verb, in parts. */
const LONGEST_INSERTION = 40;

/** "Ada Marr, the mayor, said", "Marr, who was there, said": the phrase before the comma that opens the insertion. */
function subjectBeforeComma(parts: readonly Part[], close: number): Range | null {
  const mark = (parts[close] as Part).norm;
  let best: Range | null = null;
  for (let open = close - 2; open > Math.max(0, close - LONGEST_INSERTION); open--) {
    const part = parts[open] as Part;
    if (part.quotation || part.norm === ';' || part.norm === ':') break;
    if (part.norm !== mark) continue;
    const range = phraseBefore(parts, open);
    if (!range) continue;
    const apposition = !parts.slice(open + 1, close).some(({ pos, norm }) => pos === 'verb' || pos === 'auxiliary' || RELATIVE.has(norm));
    best = { from: range.from, to: apposition ? close : range.to };
    const named = parts.slice(range.from, close).some(({ pos }) => pos === 'name' || pos === 'pronoun');
    if (named || parts[range.from - 1]?.norm !== ',') break;
  }
  return best;
}

/** The source of the cue that this one is joined to, or the subject of its clause. */
function sharedSource(parts: readonly Part[], cue: Cue, earlier: readonly Range[]): Source | null {
  const last = earlier.at(-1);
  if (last && last.from < cue.from) return { range: last, side: 'shared' };
  for (let i = 0; i < cue.groupFrom; i++) {
    const { pos } = parts[i] as Part;
    if (pos !== 'verb' && pos !== 'auxiliary') continue;
    let start = i;
    while (parts[start - 1]?.pos === 'adverb') start--;
    const range = subjectBefore(parts, start);
    return range && { range, side: 'shared' };
  }
  // "Having told them that it was over, Marr left."
  const comma = parts.findIndex(({ norm }, i) => i > cue.to && norm === ',');
  const range = comma < 0 ? null : phraseAfter(parts, comma + 1);
  return range && { range, side: 'shared' };
}
