import { browser } from 'wxt/browser';

/** Key in `storage.session` under which a tab waits for the panel: its article is to be modelled. */
const KEY = 'model';

/**
 * Opens the side panel and asks it to model a tab's article. To be called right in the handler of a click or key: browsers open it
 * only then.
 * @throws (rejects) when the browser does not open it
 */
export async function openPanel({ id, windowId }: { readonly id?: number | undefined; readonly windowId: number }): Promise<void> {
  // What follows the first pause is no longer the reader's deed.
  const opened = open(windowId, id);
  await Promise.all([opened, browser.storage.session.set({ [KEY]: id })]);
}

function open(windowId: number, tabId: number | undefined): Promise<unknown> {
  const { sidePanel, sidebarAction } = browser as Partial<typeof browser> & { sidebarAction?: { open(): Promise<void> } };
  if (sidePanel) return sidePanel.open({ windowId });
  if (sidebarAction) return sidebarAction.open();
  // Firefox for Android has neither.
  return browser.tabs.create({ url: `/sidepanel.html?tab=${tabId}` });
}

/** @returns whether the tab waits to be modelled; it waits no longer then */
export async function takeRequest(tabId: number): Promise<boolean> {
  const { [KEY]: waiting } = await browser.storage.session.get(KEY);
  if (waiting !== tabId) return false;
  await browser.storage.session.remove(KEY);
  return true;
}

/**
 * Calls back when a tab comes to wait for the panel.
 * @returns stops watching
 */
export function watchRequests(asked: () => void): () => void {
  const listener = (changes: object): void => {
    if (KEY in changes) asked();
  };
  browser.storage.session.onChanged.addListener(listener);
  return () => browser.storage.session.onChanged.removeListener(listener);
}
