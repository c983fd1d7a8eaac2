import { browser } from 'wxt/browser';
import type { FrameAddress } from './background-messages';
import type { FrameReport } from './messages';

/**
 * What the frames of each tab have reported. It lives in `storage.session`, so it outlives the background, and under one key a
 * frame, so two frames never write over each other:
 *
 *   tab:17:0   → { document, report }     top frame
 *   tab:17:42  → { document, report }     a frame inside
 */
interface Entry {
  readonly document: string;
  readonly report: FrameReport;
}

/** Reports of a tab's frames by frame id, 0 being the top frame. */
export type TabState = ReadonlyMap<number, FrameReport>;

const prefix = (tabId: number): string => `tab:${tabId}:`;

/** A save reads before it writes, so saves wait for each other. */
let lastSave: Promise<unknown> = Promise.resolve();

/**
 * Keeps a frame's report in place of its last one. The first report of a new top document drops the tab's other frames, of
 * which some may belong to the new page already, having been quicker than its top frame.
 * @returns true when frames were dropped: those still there must be asked to tell again
 * @throws (rejects) when the browser refuses, as over its quota of 10 MB; the old state then stands
 */
export function saveFrameReport({ tabId, frameId, document }: Omit<FrameAddress, 'address'>, report: FrameReport): Promise<boolean> {
  const save = async (): Promise<boolean> => {
    const key = prefix(tabId) + frameId;
    const before = frameId === 0 ? await entriesOf(tabId) : {};
    await browser.storage.session.set({ [key]: { document, report } satisfies Entry });
    if ((before[key]?.document ?? document) === document) return false;
    const others = Object.keys(before).filter((other) => other !== key);
    await browser.storage.session.remove(others);
    return others.length > 0;
  };
  const saved = lastSave.then(save);
  lastSave = saved.catch(() => undefined);
  return saved;
}

/** @returns null when no frame of the tab has reported */
export async function readTabState(tabId: number): Promise<TabState | null> {
  const entries = Object.entries(await entriesOf(tabId));
  if (!entries.length) return null;
  const reports = entries.map(([key, { report }]) => [Number(key.slice(prefix(tabId).length)), report] as const);
  return new Map(reports.sort(([a], [b]) => a - b));
}

/**
 * Calls back with the tab's new state after each change.
 * @returns stops watching
 */
export function watchTabState(tabId: number, changed: (state: TabState | null) => void): () => void {
  const listener = (changes: object): void => {
    if (Object.keys(changes).some((key) => key.startsWith(prefix(tabId)))) readTabState(tabId).then(changed, console.warn);
  };
  browser.storage.session.onChanged.addListener(listener);
  return () => browser.storage.session.onChanged.removeListener(listener);
}

/** Drops all that is kept of a tab, as when it was closed. */
export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove(Object.keys(await entriesOf(tabId)));
}

/** Asks for the keys first: the state of a hundred tabs is some megabytes, which `get(null)` would copy at every report. */
async function entriesOf(tabId: number): Promise<Record<string, Entry>> {
  const keys = (await browser.storage.session.getKeys()).filter((key) => key.startsWith(prefix(tabId)));
  return keys.length ? browser.storage.session.get(keys) : {};
}
