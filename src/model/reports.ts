import { type Content, contentAfter, contentBefore, end } from './contents';
import type { Cue } from './cues';
import { type Range, RELATIVE } from './noun-phrases';
import { ACCUSES, REPORTING_PHRASES } from './reporting-phrases';
import { sourceOf, subjectBefore } from './sources';
import { canSay, isEvidence } from './speakers';
import type { Part } from './units';

/** A cue of a unit with who speaks and what is said. Indexes of parts. */
export interface Report {
  readonly cue: Cue;
  readonly source: Range | null;
  readonly content: Content;
}

/** The reports of a unit: of an interrupted content one for each stretch. */
export function reportsOf(parts: readonly Part[], cues: readonly Cue[]): Report[] {
  const reports: Report[] = [];
  const sources: Range[] = [];
  for (const cue of cues) {
    // What somebody says of another's words is the content of the outer report.
    const nested = reports.some(({ content }) => content.from <= cue.from && cue.from < content.to);
    if (cue.negated || (nested && cue.voice !== 'according')) continue;
    const source = sourceOf(parts, cue, sources);
    if (!source || (source.range && !canSay(parts, source.range, cue))) continue;
    const contents = contentsOf(parts, cue, source.range, source.side, cues);
    if (contents.length === 0) continue;
    if (source.range) sources.push(source.range);
    reports.push(...contents.map((content) => ({ cue, source: source.range, content })));
  }
  return reports;
}

function contentsOf(parts: readonly Part[], cue: Cue, source: Range | null, side: string, cues: readonly Cue[]): Content[] {
  const edge = side === 'before' && source && cue.voice !== 'noun' ? Math.min(source.from, cue.groupFrom) : cue.groupFrom;
  const after = side === 'after' && source ? Math.max(cue.to, source.to) : cue.to;
  const left = side === 'before' || side === 'after' ? parts[edge - 1] : undefined;
  const apart = !!left && (left.quotation || left.norm === ',' || left.norm === '—' || left.norm === '–');
  if (cue.voice === 'according') {
    if (edge === 0 && parts[after]?.norm === ',') return list(end(parts, after + 1, 'clause', cues));
    const interrupted = apart && parts[after]?.norm === ',';
    const before = contentBefore(parts, edge, interrupted) ?? whole(parts, edge);
    if (interrupted && before && parts[before.to - 1]?.pos === 'conjunction') return list(end(parts, after + 1, 'clause', cues));
    return [...list(before), ...(interrupted ? list(end(parts, after + 1, 'clause', cues)) : [])];
  }
  if (cue.voice === 'passive' && source && ACCUSES.has((parts[cue.from] as Part).stem)) return ofAccused(parts, cue, source, cues);
  const behind = cue.voice === 'passive' && source ? underPassive(parts, cue, source) : null;
  if (behind) return [behind];
  const right = accepted(
    parts,
    cue,
    source,
    contentAfter(parts, cue, after, cues, side === 'shared' ? opensClause(parts, cue) : opensSubordinate(parts, source)),
  );
  if (right && !left?.quotation) return [right];
  const rejected = right ? null : aheadOf(parts, cue, source);
  if (rejected) return [rejected];
  if (!apart || !(speaks(cue) || cue.frames.has('BELIEF'))) return list(right);
  const close = restAfter(parts, after);
  const before = contentBefore(parts, edge, close !== null);
  if (!before) return [];
  // "and, Marr said, the road": what it is said of has not begun.
  if (close !== null && parts[before.to - 1]?.pos === 'conjunction') return list(end(parts, close, 'clause', cues));
  const rest = close === null ? null : restOf(parts, before, close, cues);
  if (before.kind === 'clause' && !finite(parts, before)) {
    const { pos } = parts[before.from] as Part;
    // "On Monday, Marr said, …", "But, Marr said, …": nothing is said yet.
    if (!rest || pos === 'preposition' || pos === 'adverb' || pos === 'conjunction') return list(rest);
  }
  return [before, ...list(rest)];
}

/** ", a charge that Marr rejected", "The claim that it sank was rejected by Marr": what is rejected stands before the one who rejects it. */
function aheadOf(parts: readonly Part[], { groupFrom, frames, voice }: Cue, source: Range | null): Content | null {
  if (!source || !frames.has('OBJECT')) return null;
  const isClaim = (at: number): boolean =>
    !!REPORTING_PHRASES.get(parts[at]?.stem ?? '')?.some((phrase) => phrase.stems.length === 1 && phrase.frames.has('NOUN'));
  if (voice === 'passive') {
    const noun = parts[0]?.pos === 'determiner' && isClaim(1) && parts[2]?.norm === 'that';
    return noun ? { from: 0, to: groupFrom, kind: 'object' } : null;
  }
  const relative = source.from - 1;
  const fronted = voice === 'active' && (parts[relative]?.norm === 'that' || parts[relative]?.norm === 'which');
  return fronted && isClaim(relative - 1) ? { from: relative, to: relative + 1, kind: 'object' } : null;
}

/** "Borland was accused by Ardania of shelling the port": the accused stands before the verb, the deed behind it. */
function ofAccused(parts: readonly Part[], { groupFrom, to }: Cue, source: Range, cues: readonly Cue[]): Content[] {
  const accused = subjectBefore(parts, groupFrom);
  const by = source.from - 1;
  // "was accused of shelling the port by Ardania"
  const deed = parts[to]?.norm === 'by' ? end(parts, source.to, 'object', cues) : { from: to, to: by, kind: 'object' as const };
  return accused && deed && parts[deed.from]?.pos === 'preposition' ? [{ ...accused, kind: 'object' }, deed] : [];
}

/** "was described as a lie by Marr": what something is called stands before the one who calls it so. */
function underPassive(parts: readonly Part[], { to, frames }: Cue, source: Range): Content | null {
  const from = parts[to]?.norm === 'as' ? to + 1 : to;
  const by = source.from - 1;
  return frames.has('OBJECT') && from > to && by > from && parts[by]?.norm === 'by' ? { from, to: by, kind: 'object' } : null;
}

const list = (content: Content | null): Content[] => (content ? [content] : []);
const whole = (parts: readonly Part[], edge: number): Content | null => (edge > 0 ? end(parts.slice(0, edge), 0, 'clause', []) : null);

const SUBORDINATE = new Set([
  'as',
  'when',
  'while',
  'if',
  'after',
  'since',
  'although',
  'though',
  'because',
  'before',
  'until',
  'whereas',
  'once',
]);

/** "When Marr said": the report stands in a clause that is not the main one. */
const opensSubordinate = (parts: readonly Part[], source: Range | null): boolean =>
  source !== null && SUBORDINATE.has(parts[source.from - 1]?.norm ?? '');

/** "Having told the crowd that it was over, Marr left." */
const opensClause = (parts: readonly Part[], { voice, groupFrom }: Cue): boolean =>
  voice === 'participle' && /^(?:|:|;|“”|after|before|by|while|without|in)$/.test(parts[groupFrom - 1]?.norm ?? '');

const speaks = ({ frames }: Cue): boolean => frames.has('CLAUSE') || frames.has('HEARER') || frames.has('SPOKEN');

/** The content if the cue takes one of its kind. */
function accepted(parts: readonly Part[], cue: Cue, source: Range | null, content: Content | null): Content | null {
  if (!content || cue.voice === 'noun') return content;
  const { frames } = cue;
  const evidence = source !== null && frames.has('THAT') && isEvidence(parts, source);
  const one = content.to - content.from === 1 ? (parts[content.from] as Part).norm : '';
  if (PERSONS.has(one)) return null;
  const takes = {
    quotation: speaks(cue) || frames.has('OBJECT'),
    infinitive: frames.has('INFINITIVE') || frames.has('HEARER') || frames.has('OBJECT'),
    clause:
      frames.has('CLAUSE') ||
      frames.has('HEARER') ||
      frames.has('BELIEF') ||
      frames.has('OBJECT') ||
      evidence ||
      (frames.has('THAT') && parts[content.from - 1]?.norm === 'that'),
    object: frames.has('OBJECT') || evidence,
  };
  return takes[content.kind] ? content : null;
}

const PERSONS = new Set(['him', 'her', 'them', 'us', 'me', 'you']);

/** The second stretch of an interrupted content: a quotation after a quotation, the rest of a clause after its beginning. */
function restOf(parts: readonly Part[], before: Content, at: number, cues: readonly Cue[]): Content | null {
  const first = parts[at] as Part;
  if (before.kind === 'quotation') return first.quotation ? { from: at, to: at + 1, kind: 'quotation' } : null;
  if (
    first.form === 'gerund' ||
    first.quotation ||
    RELATIVE.has(first.norm) ||
    // "The plan, Marr said, was rejected": what is done to it is part of what is said.
    cues.some(({ groupFrom, voice }) => voice !== 'passive' && (groupFrom === at || groupFrom === at + 1))
  )
    return null;
  const rest = end(parts, at, 'clause', cues);
  if (!rest) return null;
  const whole = finite(parts, before);
  return !whole || first.pos === 'conjunction' || finite(parts, rest) ? rest : null;
}

/** "to stop the leak" tells what for and states nothing. */
const finite = (parts: readonly Part[], { from, to }: Range): boolean =>
  parts
    .slice(from, to)
    .some(({ pos, form }, i, all) => pos === 'auxiliary' || (pos === 'verb' && form !== 'gerund' && all[i - 1]?.norm !== 'to'));

/** Where the content goes on behind an interruption: "“We did,” Marr said on Monday, “and we will.”" */
function restAfter(parts: readonly Part[], after: number): number | null {
  for (let i = after; i < parts.length; i++) {
    const part = parts[i] as Part;
    if (part.norm === ',') return i + 1 < parts.length ? i + 1 : null;
    if (part.quotation || (part.pos === 'mark' && part.norm !== '.')) return null;
    if (part.pos === 'verb' && part.form !== 'gerund') return null;
  }
  return null;
}
