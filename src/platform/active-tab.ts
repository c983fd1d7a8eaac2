import { type Browser, browser } from 'wxt/browser';
import { sendToTab } from './messages';
import { wasOpenBefore } from './open-before';
import { hasSiteAccess } from './site-access';
import { forgetTab, type TabState } from './tab-state';

/** Hosts and paths whose pages browsers keep from extensions. The Firefox ones: `extensions.webextensions.restrictedDomains`. */
const STORES =
  /^(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|(?:addons|support|install|discovery)\.mozilla\.org|(?:api\.|oauth\.|profile\.)?accounts\.firefox\.com|(?:sync\.services|addons\.cdn|content\.cdn)\.mozilla\.(?:com|org))(?:\/|$)/;

export type Tab = Browser.tabs.Tab;

/** Whether a tab has a content script that answers; if not, whether a reload or the reader's leave would bring one. */
export type Reach = 'answers' | 'reload' | 'withheld' | 'closed';

/**
 * The tab a popup is about: the active one of its window, or `?tab=ID` where the popup was opened as a page.
 * @returns null when there is no such tab
 */
export async function tabOf(search: string): Promise<Tab | null> {
  const id = new URLSearchParams(search).get('tab');
  if (id !== null) return browser.tabs.get(Number(id)).catch(() => null);
  return (await browser.tabs.query({ active: true, currentWindow: true }))[0] ?? null;
}

/**
 * The host that the site switch is about, as in `location.host`.
 * @param state says it where the browser hides the tab's address, which it shows only to a popup opened by the toolbar button
 * @returns null for pages that have none
 */
export function siteOf(tab: Tab, state: TabState | null): string | null {
  if (tab.url === undefined) return state?.get(0)?.host ?? null;
  return /^https?:/.test(tab.url) ? new URL(tab.url).host : null;
}

/** True for a tab that shows the file of a claim pack, by its address. */
export function isPackFile(tab: Tab, state: TabState | null): boolean {
  const url = tab.url ?? state?.get(0)?.url ?? '';
  return URL.canParse(url) && new URL(url).pathname.endsWith('.claimpack.json');
}

/**
 * Asks the tab's page to tell its state anew, and says by its answer whether it can be read. Browsers do not say when a tab comes
 * to a page without content script, so what is kept of one that does not answer is another page's, and is dropped.
 */
export async function reachOf(tab: Tab): Promise<Reach> {
  if (tab.id === undefined) return 'closed';
  if ((await sendToTab(tab.id, 0, 'tell')).ok) return 'answers';
  await forgetTab(tab.id);
  if (tab.url !== undefined && !isOpenToReading(tab.url)) return 'closed';
  if (!(await hasSiteAccess())) return 'withheld';
  return (await wasOpenBefore(tab.id)) ? 'reload' : 'closed';
}

/** False for the browser's own pages, its store, files and PDF documents: a reload brings no content script there. */
export function isOpenToReading(url: string): boolean {
  const { protocol, host, pathname } = new URL(url);
  return /^https?:$/.test(protocol) && !STORES.test(host + pathname) && !/\.pdf$/i.test(pathname);
}
