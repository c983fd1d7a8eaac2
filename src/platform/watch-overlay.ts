import { browser } from 'wxt/browser';

/** Key of the reader's overlay in `storage.local`. Here, so that content scripts can watch it and need not hold what reads it. */
export const OVERLAY_KEY = 'overlay';

/**
 * Calls back after each change, in whatever context it was made.
 * @returns stops watching
 */
export function watchOverlay(changed: () => void): () => void {
  const listener = (changes: object): void => {
    if (OVERLAY_KEY in changes) changed();
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}
