import { browser } from 'wxt/browser';
import { readTabState } from './tab-state';

/** A tab whose page was read. */
export interface ReadTab {
  readonly tabId: number;
  readonly title: string;
}

/** The tabs of this window whose pages were read, by the titles that the pages told themselves: browsers keep those of tabs back. */
export async function readTabs(except: number): Promise<ReadTab[]> {
  const tabs = await browser.tabs.query({ currentWindow: true });
  const states = await Promise.all(tabs.map(async ({ id }) => ({ id, top: id === undefined ? null : (await readTabState(id))?.get(0) })));
  return states.flatMap(({ id, top }) =>
    id !== undefined && id !== except && top?.status.kind === 'read' ? [{ tabId: id, title: top.title || top.host }] : [],
  );
}
