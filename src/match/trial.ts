import type { ClaimPack } from '../pack/schema';
import { sentencesOf } from '../text/sentences';
import type { PageContext, TextBlock } from '../text/text-block';
import { createEngine } from './engine';
import { withoutTextOnly } from './text-only';

/** A passage that a claim would be marked in. */
export interface TrialHit {
  /** Id of the claim within its pack. */
  readonly claim: string;
  /** The whole sentence. */
  readonly sentence: string;
}

export interface TrialPage {
  readonly context: PageContext;
  readonly blocks: readonly TextBlock[];
}

/** What a pack would mark in sentences that have nothing to do with it, each read as a page of its own. */
export function tryOnSentences(pack: ClaimPack, sentences: readonly string[]): TrialHit[] {
  return tryOnPages(
    pack,
    sentences.map((text) => ({ context: {}, blocks: [{ id: 0, text }] })),
  ).flat();
}

/**
 * What a pack would mark on each of some pages: claims of which there are only words mark none and are not tried. A sentence that is marked
 * for one claim twice, as one that reports it and its denial, is one hit.
 */
export function tryOnPages(pack: ClaimPack, pages: readonly TrialPage[]): TrialHit[][] {
  const marking = withoutTextOnly(pack);
  if (!marking) return pages.map(() => []);
  const engine = createEngine([marking]);
  return pages.map((page) => {
    const texts = new Map(page.blocks.map(({ id, text }) => [id, text]));
    const found = engine.match(page).map(({ claim, block, start }) => {
      const text = texts.get(block) ?? '';
      const around = sentencesOf(text).find((one) => one.start <= start && start < one.end);
      return { claim: claim.slice(pack.id.length + 1), sentence: text.slice(around?.start, around?.end) };
    });
    return [...new Map(found.map((hit) => [`${hit.claim} ${hit.sentence}`, hit])).values()];
  });
}
