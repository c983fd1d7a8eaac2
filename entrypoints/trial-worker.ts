import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type DraftTrial, tryDraft } from '../src/match/draft-trial';
import { type TrialHit, type TrialPage, tryOnPages } from '../src/match/trial';
import sentences from '../src/match/trial-sentences.txt?raw';
import type { ClaimPack } from '../src/pack/schema';

/** A pack to be tried on pages, or where there are none, before its use. */
export interface TrialJob {
  readonly number: number;
  readonly pack: ClaimPack;
  readonly pages: readonly TrialPage[] | null;
}

/** What came of it: a draft's trial, or what the pack would mark on each of the pages. */
export type TrialNews = { readonly number: number } & (
  | { readonly trial: DraftTrial }
  | { readonly hits: readonly TrialHit[][] }
  | { readonly failure: string }
);

export default defineUnlistedScript(() => {
  self.onmessage = ({ data: { number, pack, pages } }: MessageEvent<TrialJob>) => {
    const tell = (news: TrialNews): void => self.postMessage(news);
    try {
      if (pages) tell({ number, hits: tryOnPages(pack, pages) });
      else tell({ number, trial: tryDraft(pack, sentences.trim().split('\n')) });
    } catch (error) {
      tell({ number, failure: String(error) });
    }
  };
});
