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

/** What finds a claim. */
export type FindingRules = Pick<Claim, 'frames' | 'groups'>;

/** Words of the article and whose they are, as a statement has them. */
export type Passage = Pick<Claim['statements'][number], 'selector' | 'position' | 'party'>;

/** A draft before any correction: what nobody contests stays out until the reader wants it. */
export function newDraft(article: Article, attributions: readonly Attribution[], pack: ClaimPack): Draft {
  return { article, attributions, pack, leftOut: pack.claims.filter(({ contested }) => !contested).map(({ id }) => id) };
}

export function isKept({ leftOut }: Draft, claim: Pick<Claim, 'id'>): boolean {
  return !leftOut.includes(claim.id);
}

/**
 * The pack of a draft; null while no claim is in it, since a pack has one at least.
 * @param barred ids of claims that stay out whatever the reader wants
 */
export function packOf(draft: Draft, barred: readonly string[] = []): ClaimPack | null {
  const claims = draft.pack.claims.filter((claim) => isKept(draft, claim) && !barred.includes(claim.id));
  return claims.length ? { ...draft.pack, claims } : null;
}

/** A draft under another id of its pack, in all its steps. */
export function renamed({ past, present, future }: EditHistory<Draft>, id: string): EditHistory<Draft> {
  const under = (draft: Draft): Draft => ({ ...draft, pack: { ...draft.pack, id } });
  return { past: past.map(under), present: under(present), future: future.map(under) };
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
