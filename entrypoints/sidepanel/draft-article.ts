import type { Article } from '../../src/model/article';
import { modelledText } from '../../src/model/article-caution';
import { type Draft, newDraft } from '../../src/model/draft';
import { freshId } from '../../src/model/fresh-id';
import type { ClaimPack } from '../../src/pack/schema';
import { readShelf } from '../../src/platform/shelf-store';
import { askDraftWorker } from './ask-draft-worker';

/**
 * Drafts an article in a worker.
 * @param step told when the claims' turn has come
 * @returns null when nothing is claimed in the article
 * @throws (rejects) when the worker fails, or the signal ends it
 */
export async function draftArticle(whole: Article, step: (step: 'claims') => void, signal: AbortSignal): Promise<Draft | null> {
  const article = { ...whole, text: modelledText(whole.text) };
  const { pack, attributions } = await askDraftWorker({ article }, 'done', signal, step);
  return pack && newDraft(article, attributions, await asOwnPack(pack));
}

/** A draft of an article that has a pack already takes its place; any other gets an id of its own. */
async function asOwnPack(pack: ClaimPack): Promise<ClaimPack> {
  const { entries } = await readShelf();
  const packs = entries.flatMap(({ origin, pack: kept }) => (origin === 'own' ? [kept] : []));
  const before = packs.find(({ sources }) => sources[0]?.url === pack.sources[0]?.url);
  return {
    ...pack,
    id:
      before?.id ??
      freshId(
        pack.title,
        entries.map(({ pack: kept }) => kept),
      ),
    published: new Date().toISOString().slice(0, 10),
  };
}
