import { browser } from 'wxt/browser';

/** Kept in `storage.session`, which is empty whenever the extension comes anew: installed, updated, switched on, with the browser. */
const KEY = 'openBefore';

/**
 * Notes the tabs that are open as the extension comes; later calls change nothing. To be called whenever the background starts, and
 * again when the extension is let into pages that it was kept from.
 */
export async function noteOpenTabs(again?: 'again'): Promise<void> {
  if (!again && (await readIds()) !== null) return;
  const tabs = await browser.tabs.query({});
  await writeIds(tabs.flatMap(({ id }) => id ?? []));
}

/** True for a tab whose page may have no content script because the extension came later. */
export async function wasOpenBefore(tabId: number): Promise<boolean> {
  return (await readIds())?.includes(tabId) ?? true;
}

/** From its reload on a tab is like any other: without a content script then, it cannot have one. */
export async function reloadTab(tabId: number): Promise<void> {
  await writeIds(((await readIds()) ?? []).filter((id) => id !== tabId));
  await browser.tabs.reload(tabId);
}

async function readIds(): Promise<readonly number[] | null> {
  const { [KEY]: ids } = await browser.storage.session.get(KEY);
  return Array.isArray(ids) ? ids : null;
}

async function writeIds(ids: readonly number[]): Promise<void> {
  await browser.storage.session.set({ [KEY]: ids });
}
