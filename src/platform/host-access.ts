import { browser } from 'wxt/browser';

/**
 * Has the browser ask the reader for one host, whose packs could not be had without. To be called right in a click's handler: later
 * browsers refuse.
 * @param address https
 * @returns whether it was given
 */
export function askHostAccess(address: string): Promise<boolean> {
  return browser.permissions.request({ origins: [`https://${new URL(address).hostname}/*`] });
}
