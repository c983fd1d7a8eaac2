import { browser } from 'wxt/browser';
import { parsePack } from '../pack/parse';
import type { ClaimPack } from '../pack/schema';

/** A draft that is tried in a tab, and the address of the page that it was made of: on any other page it would be out of place. */
export interface TabDraft {
  readonly address: string;
  readonly pack: ClaimPack;
}

/** In `storage.session`, so that it outlives the background: `draft:17` → TabDraft. */
const key = (tabId: number): string => `draft:${tabId}`;

/** @returns null when none is tried there, or what is kept is none */
export async function readTabDraft(tabId: number): Promise<TabDraft | null> {
  const { [key(tabId)]: value } = (await browser.storage.session.get(key(tabId))) as { [key: string]: Partial<TabDraft> | undefined };
  const result = parsePack(value?.pack);
  return result.ok && typeof value?.address === 'string' ? { address: value.address, pack: result.pack } : null;
}

/**
 * Has a draft tried in a tab in place of the one before; null ends it.
 * @throws (rejects) when the browser refuses, as over its quota of 10 MB
 */
export async function setTabDraft(tabId: number, draft: TabDraft | null): Promise<void> {
  if (draft) await browser.storage.session.set({ [key(tabId)]: draft });
  else await browser.storage.session.remove(key(tabId));
}
