import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type TrialHit, type TrialPage, tryOnPages, tryOnSentences } from '../src/match/trial';
import sentences from '../src/match/trial-sentences.txt?raw';
import type { ClaimPack } from '../src/pack/schema';

/** A pack to be tried on pages, or where there are none, on the unrelated sentences; and what it would mark in each. */
export interface TrialJob {
  readonly number: number;
  readonly pack: ClaimPack;
  readonly pages: readonly TrialPage[] | null;
}

export type TrialNews = { readonly number: number } & ({ readonly hits: readonly TrialHit[][] } | { readonly failure: string });

export default defineUnlistedScript(() => {
  self.onmessage = ({ data: { number, pack, pages } }: MessageEvent<TrialJob>) => {
    const tell = (news: TrialNews): void => self.postMessage(news);
    try {
      tell({ number, hits: pages ? tryOnPages(pack, pages) : [tryOnSentences(pack, sentences.trim().split('\n'))] });
    } catch (error) {
      tell({ number, failure: String(error) });
    }
  };
});
