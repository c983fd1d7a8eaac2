import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import sentences from '../src/match/trial-sentences.txt?raw';
import { FeedDesk } from '../src/platform/feed-desk';
import { PackDesk } from '../src/platform/pack-desk';
import { type FeedNetwork, TIME_LIMIT } from '../src/platform/subscription-fetch';

export interface Desks {
  packs: PackDesk;
  feeds: FeedDesk;
}

/** What is said to the worker: something asked of a desk, by the name of its method; or that a request was counted, or could not be. */
export type DeskWord =
  | { readonly number: number; readonly desk: keyof Desks; readonly deed: string; readonly args: readonly unknown[] }
  | { readonly counted: number; readonly failure: string | null };

/** What the worker says: an answer, or that a request is to be counted before it is made: no worker reaches the count. */
export type DeskNews =
  | { readonly number: number; readonly value: unknown }
  | { readonly number: number; readonly failure: string }
  | { readonly count: number };

export default defineUnlistedScript(() => {
  const tell = (news: DeskNews): void => self.postMessage(news);
  const counting = new Map<number, (failure: string | null) => void>();
  let requests = 0;
  const network: FeedNetwork = {
    timeLimit: TIME_LIMIT,
    async fetch(address, init) {
      const failure = await new Promise<string | null>((counted) => {
        counting.set(++requests, counted);
        tell({ count: requests });
      });
      if (failure !== null) throw new Error(failure);
      return fetch(address, init);
    },
  };
  const desks: Desks = { packs: new PackDesk(), feeds: new FeedDesk(network, sentences.trim().split('\n')) };
  // One after the other: each changes or reads what the one before has left.
  let last: Promise<unknown> = Promise.resolve();
  self.onmessage = ({ data: word }: MessageEvent<DeskWord>) => {
    if ('counted' in word) {
      counting.get(word.counted)?.(word.failure);
      counting.delete(word.counted);
      return;
    }
    const { number, desk, deed, args } = word;
    last = last
      .then(() => (desks[desk] as unknown as Record<string, (...given: readonly unknown[]) => unknown>)[deed]?.(...args))
      .then(
        (value) => tell({ number, value }),
        (error) => tell({ number, failure: String(error) }),
      );
  };
});
