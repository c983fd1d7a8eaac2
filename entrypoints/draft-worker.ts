import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { withExamples } from '../src/match/with-examples';
import type { Article } from '../src/model/article';
import { readArticle } from '../src/model/article-reading';
import type { Attribution } from '../src/model/attributions';
import type { Draft, FindingRules, Passage } from '../src/model/draft';
import { draftPack } from '../src/model/draft-pack';
import { rulesOfPassages } from '../src/model/passage-rules';
import type { ClaimPack } from '../src/pack/schema';

/** An article to be drafted, or passages of one that a claim is to be found by. */
export type DraftJob = { readonly article: Article } | { readonly draft: Draft; readonly passages: readonly Passage[] };

/** What the worker tells of its one job: how far it is, then what came of it. */
export type DraftNews =
  | { readonly kind: 'step'; readonly step: 'claims' }
  | { readonly kind: 'done'; readonly attributions: readonly Attribution[]; readonly pack: ClaimPack | null }
  | { readonly kind: 'rules'; readonly rules: FindingRules }
  | { readonly kind: 'failed'; readonly message: string };

export default defineUnlistedScript(() => {
  const tell = (news: DraftNews): void => self.postMessage(news);
  self.onmessage = ({ data: job }: MessageEvent<DraftJob>) => {
    try {
      if ('draft' in job) return tell({ kind: 'rules', rules: rulesOfPassages(job.draft, job.passages) });
      const reading = readArticle(job.article.text);
      tell({ kind: 'step', step: 'claims' });
      const pack = draftPack(job.article, reading);
      tell({ kind: 'done', attributions: reading.said, pack: pack && withExamples(pack) });
    } catch (error) {
      tell({ kind: 'failed', message: String(error) });
    }
  };
});
