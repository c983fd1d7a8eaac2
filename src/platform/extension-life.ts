import { browser } from 'wxt/browser';

/**
 * Whether the extension that this content script came with is still there. Chromium leaves the scripts of one that was updated,
 * reloaded or switched off in their pages, without the calls that they need, and tells them nothing; Firefox ends them.
 */
export function hasExtension(): boolean {
  return browser.runtime?.id !== undefined;
}
