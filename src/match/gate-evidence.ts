import type { Event } from '../pack/schema';
import type { PageContext } from '../text/text-block';
import type { CompiledEvent } from './claim-index';
import type { EventGate } from './gate';
import { datedBefore } from './page-gates';
import { quote } from './quote';
import type { SentenceReading } from './sentence-reading';

/** A piece of the page that may name the event. */
export interface GatePlace {
  readonly where: 'title' | 'address' | 'lede' | 'text';
  readonly text: string;
  readonly readings: readonly SentenceReading[];
}

/** What was looked for to tell whether a page is about an event, and what of it was found. */
export interface GateEvidence {
  readonly event: string;
  /** What opened the gate for the whole page, or for the sentences near a mention; null: it stayed shut. */
  readonly openedBy: EventGate['openedBy'] | 'mention';
  /** The page is from before the event: nothing opens the gate. */
  readonly before: boolean;
  /** A list each for what happened, where, to whom: a mention has a word of every one. */
  readonly lists: readonly { readonly wants: readonly string[]; readonly found: readonly { where: GatePlace['where']; text: string }[] }[];
}

/** @param gate the event's gate on this page; undefined where nothing on the page had any pack read it */
export function gateEvidence(
  event: Event,
  compiled: CompiledEvent,
  gate: EventGate | undefined,
  context: PageContext,
  places: readonly GatePlace[],
): GateEvidence {
  const before = datedBefore(compiled, context.date);
  const mentioned = !before && places.some((p) => p.where === 'text' && p.readings.some((r) => gate?.mention(r, compiled) != null));
  const lists = compiled.anchors.map((terms, i) => {
    const found = new Map<string, { where: GatePlace['where']; text: string }>();
    for (const { where, text, readings } of places) {
      for (const reading of readings) {
        for (const mark of reading.marks) {
          if (!terms.has(mark.term)) continue;
          const words = quote(reading, text, mark);
          found.set(`${where} ${words}`, { where, text: words });
        }
      }
    }
    return { wants: event.anchors[i] ?? [], found: [...found.values()] };
  });
  return { event: event.name, openedBy: gate?.openedBy ?? (mentioned ? 'mention' : null), before, lists };
}
