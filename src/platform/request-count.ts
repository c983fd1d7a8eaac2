import { browser } from 'wxt/browser';
import { type FeedNetwork, TIME_LIMIT } from './subscription-fetch';

/** Key in `storage.local` of the number of requests that the extension has made. */
const KEY = 'requestsMade';

/** A count is read before it is written, so counts wait for each other. */
let lastCount: Promise<unknown> = Promise.resolve();

/** Requests made since the extension was installed; 0 as long as nobody looked at an address to subscribe to. */
export async function requestsMade(): Promise<number> {
  const { [KEY]: made } = (await browser.storage.local.get(KEY)) as { [key: string]: unknown };
  return Number.isSafeInteger(made) ? (made as number) : 0;
}

/** To be called before each request that the extension makes. @throws (rejects) when it cannot be counted: then none is made */
export function countRequest(): Promise<void> {
  const counted = lastCount.then(async () => browser.storage.local.set({ [KEY]: (await requestsMade()) + 1 }));
  lastCount = counted.catch(() => undefined);
  return counted;
}

/** The one way in which the background asks the network. */
export const countedNetwork: FeedNetwork = {
  timeLimit: TIME_LIMIT,
  async fetch(address, init) {
    await countRequest();
    return fetch(address, init);
  },
};
