import { type Content, contentAfter, contentBefore, end } from './contents';
import type { Cue } from './cues';
import { type Range, RELATIVE } from './noun-phrases';
import { sourceOf } from './sources';
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
    if (cue.negated) continue;
    const source = sourceOf(parts, cue, sources);
    if (!source) continue;
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
    return [...list(before), ...(interrupted ? list(end(parts, after + 1, 'clause', cues)) : [])];
  }
  const right = accepted(cue, contentAfter(parts, cue, after, cues));
  if (right && !left?.quotation) return [right];
  if (!apart || !tailFrames(cue)) return list(right);
  const close = restAfter(parts, after);
  const before = contentBefore(parts, edge, close !== null);
  if (!before) return [];
  if (before.kind === 'clause' && !cue.frames.has('CLAUSE') && !cue.frames.has('HEARER') && !cue.frames.has('THAT_ONLY')) return [];
  const rest = close === null ? null : restOf(parts, before, close, cues);
  return [before, ...list(rest)];
}

const list = (content: Content | null): Content[] => (content ? [content] : []);
const whole = (parts: readonly Part[], edge: number): Content | null => (edge > 0 ? end(parts.slice(0, edge), 0, 'clause', []) : null);

const tailFrames = ({ frames }: Cue): boolean =>
  ['CLAUSE', 'HEARER', 'QUOTE_ONLY', 'THAT_ONLY'].some((frame) => frames.has(frame as 'CLAUSE'));

function accepted({ frames, voice }: Cue, content: Content | null): Content | null {
  if (!content) return null;
  if (content.kind === 'quotation') return tailFramesOf(frames) ? content : null;
  if (voice === 'noun') return content;
  if (content.kind === 'infinitive') return frames.has('INFINITIVE') || frames.has('HEARER') || frames.has('OBJECT') ? content : null;
  if (content.kind === 'clause')
    return frames.has('CLAUSE') || frames.has('HEARER') || frames.has('OBJECT') || frames.has('THAT_ONLY') ? content : null;
  return frames.has('OBJECT') || frames.has('CLAUSE') ? content : null;
}
const tailFramesOf = (frames: Cue['frames']) =>
  frames.has('CLAUSE') || frames.has('HEARER') || frames.has('QUOTE_ONLY') || frames.has('OBJECT');

/** The second stretch of an interrupted content: a quotation after a quotation, the rest of a clause after its beginning. */
function restOf(parts: readonly Part[], before: Content, at: number, cues: readonly Cue[]): Content | null {
  const first = parts[at] as Part;
  if (before.kind === 'quotation') return first.quotation ? { from: at, to: at + 1, kind: 'quotation' } : null;
  if (
    first.form === 'gerund' ||
    first.quotation ||
    RELATIVE.has(first.norm) ||
    cues.some(({ groupFrom }) => groupFrom === at || groupFrom === at + 1)
  )
    return null;
  const rest = end(parts, at, 'clause', cues);
  if (!rest) return null;
  const whole = finite(parts, before);
  return !whole || first.pos === 'conjunction' || finite(parts, rest) ? rest : null;
}

const finite = (parts: readonly Part[], { from, to }: Range): boolean =>
  parts.slice(from, to).some(({ pos, form }) => pos === 'auxiliary' || (pos === 'verb' && form !== 'gerund'));

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
