import * as v from 'valibot';
import { addEntries, EntrySchema, readOverlay } from './overlay';

/*
 * The overlay as a file:
 *
 *   { format: 'rejoinder-overlay', version: 1, entries: OverlayEntry[] }     the latest last
 */
const FORMAT = 'rejoinder-overlay';
const VERSION = 1;
/** Entries read of a file; a reader who mutes ten things a day needs years for as many. */
const ENTRIES = 10_000;

const FileSchema = v.object({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  entries: v.pipe(v.array(v.unknown()), v.maxLength(ENTRIES)),
});

/** The whole overlay as the text of a file. */
export async function overlayFile(): Promise<string> {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, entries: await readOverlay() }, null, 2)}\n`;
}

/**
 * Adds what a file holds to the overlay; broken entries are passed over, as they are when they are kept.
 * @returns how many entries were taken; null for a text that is no such file
 * @throws (rejects) when the browser refuses; the old overlay then stands
 */
export async function takeOverlayFile(text: string): Promise<number | null> {
  const file = v.safeParse(FileSchema, jsonOf(text));
  if (!file.success) return null;
  const entries = file.output.entries.filter((entry) => v.is(EntrySchema, entry));
  await addEntries(entries);
  return entries.length;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
