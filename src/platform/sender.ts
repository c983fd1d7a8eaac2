import { type Browser, browser } from 'wxt/browser';

/** The document a message comes from, as the browser tells it. */
type Sender = Browser.runtime.MessageSender;

/** The extension's own page that is read and marked like one of the web. */
const WELCOME = '/welcome.html';

/** Whether background or a page of the extension speaks, and no content script in a page of the web. */
export function isOwnContext({ url, tab }: Sender): boolean {
  // Browsers leave the address of a background out or name its script.
  return url === undefined ? tab === undefined : url.startsWith(browser.runtime.getURL('/'));
}

/** Tab and frame of a document that is read: of the web, or the page that welcomes the reader; undefined for any other. */
export function readFrameOf({ tab, frameId, url = '' }: Sender): { tabId: number; frameId: number } | undefined {
  if (tab?.id === undefined || frameId === undefined) return undefined;
  if (!/^https?:\/\//.test(url) && url.replace(/[?#].*/s, '') !== browser.runtime.getURL(WELCOME)) return undefined;
  return { tabId: tab.id, frameId };
}
