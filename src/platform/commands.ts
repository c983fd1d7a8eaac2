import { type Browser, browser } from 'wxt/browser';
import { siteOf } from './active-tab';
import { sendToTab } from './messages';
import { openPanel } from './open-panel';
import { isOff, readSettings, setSiteOff } from './settings';
import { readTabState } from './tab-state';
import { claimCount } from './toolbar';

const DIRECTIONS: Readonly<Record<string, 'next' | 'previous'>> = { 'next-mark': 'next', 'previous-mark': 'previous' };

/**
 * Does what a key of the manifest's `commands` asks for, in the tab in front. The key that opens the popup is the browser's own
 * (`_execute_action`) and does not come here.
 * @param front the tab, as the browser tells it
 */
export async function runCommand(command: string, front?: Browser.tabs.Tab): Promise<void> {
  // Browsers open the panel only before the first pause, and they all hand the tab on.
  if (command === 'model-article') return front && openPanel(front);
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  const direction = DIRECTIONS[command];
  if (tab && direction) await go(tab, direction);
  else if (tab && command === 'switch-site') await switchSite(tab);
}

/** The first frame with marks goes to the next of its own. */
async function go({ id }: Browser.tabs.Tab, direction: 'next' | 'previous'): Promise<void> {
  if (id === undefined) return;
  const frames = [...((await readTabState(id)) ?? [])];
  const [frameId] = frames.find(([, report]) => claimCount([report]) > 0) ?? [0];
  await sendToTab(id, frameId, 'go', direction);
}

/** Off everywhere weighs more: then there is nothing to switch here. */
async function switchSite(tab: Browser.tabs.Tab): Promise<void> {
  const host = tab.id === undefined ? null : siteOf(tab, await readTabState(tab.id));
  if (host === null) return;
  const where = isOff(await readSettings(), host);
  if (where !== 'everywhere') await setSiteOff(host, where === null);
}
