import type { Report } from './reports';
import type { Unit } from './units';

/** A unit with the reports found in it. */
export interface ReadUnit extends Unit {
  readonly reports: readonly Report[];
}

/** A quotation that no reporting word of its own sentence introduces, with the report whose speaker goes on. */
export interface Turn {
  /** Index of the unit and of the part that is the quotation. */
  readonly unit: number;
  readonly part: number;
  /** The unit that holds the report. */
  readonly speaker: number;
  readonly report: Report;
}

/**
 * Quotations that go on with a speaker named before: "“We left,” Marr said. “Nobody asked us.”", "Marr denied it: “We left.”", and those
 * whose closing mark was left out because the next paragraph goes on.
 */
export function turnsOf(units: readonly ReadUnit[]): Turn[] {
  const turns: Turn[] = [];
  let last: { unit: number; report: Report } | null = null;
  let open = false;
  units.forEach(({ parts, reports, paragraph }, unit) => {
    const quoted = new Set(reports.filter(({ content }) => content.kind === 'quotation').map(({ content }) => content.from));
    if (last && (units[last.unit] as ReadUnit).paragraph !== paragraph && !open) last = null;
    parts.forEach((part, at) => {
      const report = reports.findLast(({ content, cue }) => Math.min(content.from, cue.from) < at || content.from === at);
      if (report && (report.source || !last)) last = { unit, report };
      if (!part.quotation) return;
      open = part.quotation.goesOn;
      if (quoted.has(at) || !last) return;
      const own = last.unit === unit && parts[at - 1]?.norm === ':';
      const alone = parts.every((other) => other.quotation || other.pos === 'mark');
      if (own || alone) turns.push({ unit, part: at, speaker: last.unit, report: last.report });
    });
    if (parts.at(-1)?.norm === ':') open = true;
  });
  return turns;
}
