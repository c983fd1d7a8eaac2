import { cuesOf } from './cues';
import type { Range } from './noun-phrases';
import { reportsOf } from './reports';
import type { Span } from './span';
import { type ReadUnit, turnsOf } from './turns';
import { type Part, unitsOf } from './units';

/** Who said what, as the text itself words it. */
export interface Attribution {
  /** What is said; of direct speech what stands between the quotation marks. */
  readonly content: Span;
  /** The noun phrase that names who says it; null when the text names nobody. */
  readonly source: Span | null;
  /** The reporting word; null when a quotation stands without one. */
  readonly cue: Span | null;
  /** The content is somebody's very words. */
  readonly direct: boolean;
}

/** Who said what in an article's text, in the order of the text. */
export function attributions(text: string): Attribution[] {
  const units = unitsOf(text).map((unit) => ({ ...unit, reports: reportsOf(unit.parts, cuesOf(unit.parts)) }));
  const own = units.flatMap(({ parts, reports }) =>
    reports.map(({ cue, source, content }) => ({
      content: contentSpan(parts, content, text),
      source: source && spanOf(parts, source),
      cue: spanOf(parts, cue),
      direct: content.kind === 'quotation',
    })),
  );
  const continued = turnsOf(units).map(({ unit, part, speaker, report: { cue, source } }) => {
    const { parts } = units[speaker] as ReadUnit;
    const content = contentSpan((units[unit] as ReadUnit).parts, { from: part, to: part + 1 }, text);
    return { content, source: source && spanOf(parts, source), cue: spanOf(parts, cue), direct: true };
  });
  return [...own, ...continued].sort((a, b) => a.content.start - b.content.start || a.content.end - b.content.end);
}

const spanOf = (parts: readonly Part[], { from, to }: Range): Span => ({ start: parts[from]?.start ?? 0, end: parts[to - 1]?.end ?? 0 });

function contentSpan(parts: readonly Part[], content: Range, text: string): Span {
  const quotation = content.to - content.from === 1 ? parts[content.from]?.quotation : undefined;
  if (!quotation) return spanOf(parts, content);
  const said = text
    .slice(quotation.start, quotation.end)
    .trimEnd()
    .replace(/[.,;]$/, '');
  return { start: quotation.start, end: quotation.start + said.length };
}
