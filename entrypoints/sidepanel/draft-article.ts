import type { Article } from '../../src/model/article';
import { modelledText } from '../../src/model/article-caution';
import { type Draft, newDraft } from '../../src/model/draft';
import { askDraftWorker } from './ask-draft-worker';
import { draftPlace } from './draft-place';

/**
 * Drafts an article in a worker.
 * @param id of the draft that it takes the place of; null for one of its own
 * @param step told when the claims' turn has come
 * @returns null when nothing is claimed in the article
 * @throws (rejects) when the worker fails, or the signal ends it
 */
export async function draftArticle(
  whole: Article,
  id: string | null,
  step: (step: 'claims') => void,
  signal: AbortSignal,
): Promise<Draft | null> {
  const article = { ...whole, text: modelledText(whole.text) };
  const { pack, attributions } = await askDraftWorker({ article }, 'done', signal, step);
  if (!pack) return null;
  const published = new Date().toISOString().slice(0, 10);
  return newDraft(article, attributions, { ...pack, id: id ?? (await draftPlace(pack, null)).id, published });
}
