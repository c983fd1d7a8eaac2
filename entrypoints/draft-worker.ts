import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { withExamples } from '../src/match/with-examples';
import type { Article } from '../src/model/article';
import { readArticle } from '../src/model/article-reading';
import type { Attribution } from '../src/model/attributions';
import { draftPack } from '../src/model/draft-pack';
import type { ClaimPack } from '../src/pack/schema';

/** What the worker tells of its one job, the article sent to it: how far it is, then what came of it. */
export type DraftNews =
  | { readonly kind: 'step'; readonly step: 'claims' }
  | { readonly kind: 'done'; readonly attributions: readonly Attribution[]; readonly pack: ClaimPack | null }
  | { readonly kind: 'failed'; readonly message: string };

export default defineUnlistedScript(() => {
  const tell = (news: DraftNews): void => self.postMessage(news);
  self.onmessage = ({ data: article }: MessageEvent<Article>) => {
    try {
      const reading = readArticle(article.text);
      tell({ kind: 'step', step: 'claims' });
      const pack = draftPack(article, reading);
      tell({ kind: 'done', attributions: reading.said, pack: pack && withExamples(pack) });
    } catch (error) {
      tell({ kind: 'failed', message: String(error) });
    }
  };
});
