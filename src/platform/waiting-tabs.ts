import { browser } from 'wxt/browser';
import { isOpenToReading } from './active-tab';
import { sendToTab } from './messages';
import { hasSiteAccess } from './site-access';
import { readTabState } from './tab-state';
import { showTab, showWaiting } from './toolbar';

/**
 * Shows in the toolbar which tabs were loaded before the extension came and want a reload. To be called when it has come or was let
 * into pages, and not when the browser starts: restored tabs get their content scripts by themselves. Chrome hides the addresses of
 * all tabs, so its own pages are shown as waiting as well.
 */
export async function showWaitingTabs(): Promise<void> {
  if (!(await hasSiteAccess())) return;
  const tabs = await browser.tabs.query({ status: 'complete', discarded: false });
  await Promise.all(
    tabs.map(async ({ id, url }) => {
      if (id === undefined || (url !== undefined && !isOpenToReading(url)) || (await sendToTab(id, 0, 'tell')).ok) return;
      await showWaiting(id);
      // Firefox brings content scripts into open tabs, which may have told meanwhile.
      const state = await readTabState(id);
      if (state) await showTab(id, state);
    }),
  );
}
