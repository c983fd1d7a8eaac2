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
  /** Goes on with what an attribution before it begins: the same source and cue, a later stretch of content. */
  readonly continues: boolean;
}

/** Who said what in an article's text, in the order of the text; of interrupted speech one attribution for each stretch. */
export function attributions(text: string): Attribution[] {
  const units = unitsOf(text).map((unit) => ({ ...unit, reports: reportsOf(unit.parts, cuesOf(unit.parts)) }));
  const own = units.flatMap(({ parts, reports }) => reports.map((report) => ({ report, said: parts, by: parts })));
  const turns = turnsOf(units).map(({ unit, part, speaker, report }) => ({
    report: { ...report, content: { from: part, to: part + 1, kind: 'quotation' as const } },
    said: (units[unit] as ReadUnit).parts,
    by: (units[speaker] as ReadUnit).parts,
  }));
  const begun = new Set<number>();
  return [...own, ...turns]
    .map(({ report: { content, source, cue }, said, by }) => ({
      content: contentSpan(said, content, text),
      source: source && spanOf(by, source),
      cue: spanOf(by, cue),
      direct: content.kind === 'quotation',
    }))
    .sort((a, b) => a.content.start - b.content.start || a.content.end - b.content.end)
    .map((one) => {
      const continues = begun.has(one.cue.start);
      begun.add(one.cue.start);
      return { ...one, continues };
    });
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
