import { browser } from 'wxt/browser';
import { parsePack } from '../pack/parse';
import type { ClaimPack } from '../pack/schema';

/** The draft that is tried in a tab, in `storage.session`, so that it outlives the background: `draft:17` → ClaimPack. */
const key = (tabId: number): string => `draft:${tabId}`;

/** @returns null when none is tried there, or what is kept is no pack */
export async function readTabDraft(tabId: number): Promise<ClaimPack | null> {
  const { [key(tabId)]: value } = await browser.storage.session.get(key(tabId));
  if (value === undefined) return null;
  const result = parsePack(value);
  return result.ok ? result.pack : null;
}

/**
 * Has a draft tried in a tab in place of the one before; null ends it.
 * @throws (rejects) when the browser refuses, as over its quota of 10 MB
 */
export async function setTabDraft(tabId: number, draft: ClaimPack | null): Promise<void> {
  if (draft) await browser.storage.session.set({ [key(tabId)]: draft });
  else await browser.storage.session.remove(key(tabId));
}
