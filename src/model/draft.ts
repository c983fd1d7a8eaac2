import { parsePack } from '../pack/parse';
import type { Claim, ClaimPack } from '../pack/schema';
import type { Article } from './article';
import type { Attribution } from './attributions';
import type { EditHistory } from './edit-history';

/** A draft as the reader corrects it: everything that was found, and what of it stays out. */
export interface Draft {
  readonly article: Article;
  /** Who says what in the article. */
  readonly attributions: readonly Attribution[];
  /** All claims, those left out too: they can be taken back in. */
  readonly pack: ClaimPack;
  /** Ids of the claims that do not go into the pack. */
  readonly leftOut: readonly string[];
}

/** A draft before any correction: what nobody contests stays out until the reader wants it. */
export function newDraft(article: Article, attributions: readonly Attribution[], pack: ClaimPack): Draft {
  return { article, attributions, pack, leftOut: pack.claims.filter(({ contested }) => !contested).map(({ id }) => id) };
}

export function isKept({ leftOut }: Draft, claim: Pick<Claim, 'id'>): boolean {
  return !leftOut.includes(claim.id);
}

/** False hits in a trial after which a claim is too loosely told to be marked: one may be chance. */
const FALSE_HITS = 1;

/** Whether a claim was met in too many unrelated sentences to be marked. */
export function isBarred(falseHits: readonly { readonly claim: string }[], claim: Pick<Claim, 'id'>): boolean {
  return falseHits.filter((hit) => hit.claim === claim.id).length > FALSE_HITS;
}

/**
 * The pack that a draft comes to; null while no claim is in it, since a pack has one at least.
 * @param falseHits of the last trial: what was met too often stays out
 */
export function packOf(draft: Draft, falseHits: readonly { readonly claim: string }[] = []): ClaimPack | null {
  const claims = draft.pack.claims.filter((claim) => isKept(draft, claim) && !isBarred(falseHits, claim));
  return claims.length ? { ...draft.pack, claims } : null;
}

/**
 * A draft that was kept, with the steps to be undone and done again. It was written by this extension, perhaps an older one: what
 * stands in it is looked at as far as anything hangs on it. A step that cannot be read is passed over.
 * @returns null where the draft itself cannot be read
 */
export function parseHistory(value: unknown): EditHistory<Draft> | null {
  const { past, present, future } = (value ?? {}) as Partial<EditHistory<unknown>>;
  const draft = parseDraft(present);
  const steps = (kept: unknown): Draft[] => (Array.isArray(kept) ? kept.flatMap((one) => parseDraft(one) ?? []) : []);
  return draft && { past: steps(past), present: draft, future: steps(future) };
}

function parseDraft(value: unknown): Draft | null {
  const { article, attributions, pack, leftOut } = (value ?? {}) as Partial<Draft>;
  const result = parsePack(pack);
  if (!result.ok || typeof article?.text !== 'string' || !Array.isArray(attributions) || !Array.isArray(leftOut)) return null;
  return { article, attributions, pack: result.pack, leftOut };
}
