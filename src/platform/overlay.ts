import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { keyOf, type Muting } from '../match/overlay';
import { OVERLAY_KEY } from './watch-overlay';

/** A muting as it is kept. */
export type OverlayEntry = Muting & {
  /** When the reader asked for it, ISO 8601, day precision. */
  readonly date: string;
};

/*
 * The reader's own overlay over all packs, in `storage.local`, apart from them:
 *
 *   overlay → { version: 1, entries: OverlayEntry[] }     the latest last
 */
const VERSION = 1;
/** UTF-16 units kept of a sentence: it is shown and not compared. */
const SENTENCE_LENGTH = 1_000;

const ref = v.pipe(v.string(), v.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/));

/** What a page may ask to be muted; a text longer than this is no passage. */
export const MutingSchema = v.variant('kind', [
  v.object({ kind: v.literal('claim'), claim: ref }),
  v.object({ kind: v.literal('speaker'), speaker: ref }),
  v.object({
    kind: v.literal('passage'),
    claim: ref,
    stance: v.picklist(['claim', 'denial']),
    passage: v.pipe(v.string(), v.minLength(1), v.maxLength(20_000)),
    sentence: v.string(),
  }),
]);

/** A muting as it is kept. */
export const EntrySchema = v.intersect([MutingSchema, v.object({ date: v.pipe(v.string(), v.isoDate()) })]);
const OverlaySchema = v.object({ version: v.literal(VERSION), entries: v.array(v.unknown()) });

/** A change reads before it writes, so changes wait for each other. */
let lastChange: Promise<unknown> = Promise.resolve();

/** @returns what is muted, the latest last; broken entries count as never made. Rejects when the browser refuses. */
export async function readOverlay(): Promise<OverlayEntry[]> {
  const { [OVERLAY_KEY]: stored } = (await browser.storage.local.get(OVERLAY_KEY)) as { [key: string]: unknown };
  const overlay = v.safeParse(OverlaySchema, stored);
  return overlay.success ? overlay.output.entries.filter((entry) => v.is(EntrySchema, entry)) : [];
}

/**
 * Mutes, or takes a muting back.
 * @throws (rejects) when the browser refuses, as over its quota; the old overlay then stands
 */
export function setMuted(muting: Muting, on: boolean): Promise<void> {
  return changeOverlay((entries) => {
    const others = entries.filter((entry) => keyOf(entry) !== keyOf(muting));
    return on ? [...others, { ...shortened(muting), date: new Date().toISOString().slice(0, 10) }] : others;
  });
}

/**
 * Adds mutings that are not there yet, each with its own day.
 * @throws (rejects) when the browser refuses, as over its quota; the old overlay then stands
 */
export function addEntries(added: readonly OverlayEntry[]): Promise<void> {
  return changeOverlay((entries) => {
    const all = new Map([...added, ...entries].map((entry) => [keyOf(entry), entry]));
    return [...all.values()].map((entry) => ({ ...shortened(entry), date: entry.date })).sort((a, b) => a.date.localeCompare(b.date));
  });
}

function changeOverlay(change: (entries: readonly OverlayEntry[]) => readonly OverlayEntry[]): Promise<void> {
  const write = async (): Promise<void> => {
    const entries = change(await readOverlay());
    await browser.storage.local.set({ [OVERLAY_KEY]: { version: VERSION, entries } });
  };
  const changed = lastChange.then(write);
  lastChange = changed.catch(() => undefined);
  return changed;
}

function shortened(muting: Muting): Muting {
  return muting.kind === 'passage' ? { ...muting, sentence: muting.sentence.slice(0, SENTENCE_LENGTH) } : muting;
}
