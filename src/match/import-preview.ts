import type { ClaimPack } from '../pack/schema';
import { nearDuplicates } from './near-duplicates';
import { type PackSummary, packSummary } from './pack-summary';
import { type TrialHit, tryOnSentences } from './trial';

/** A list of which only the beginning is shown. */
export interface Beginning<T> {
  readonly first: readonly T[];
  /** How long the whole list is. */
  readonly length: number;
}

/** Entries of each list that are shown before a pack is added. */
const SHOWN = { claims: 5, publishers: 8, hits: 8, alike: 40 };

/** Claims that say nearly the same, by id, with their words. */
export type AlikeClaims = readonly { readonly id: string; readonly text: string }[];

/** What a reader sees of a pack before adding it. */
export interface ImportPreview extends PackSummary {
  readonly sample: Beginning<string>;
  /** Who published the sources, and how many of them; the most frequent first. */
  readonly publishers: Beginning<{ readonly name: string; readonly sources: number }>;
  /** What it would mark in unrelated sentences. */
  readonly hits: Beginning<TrialHit>;
  /** Groups of claims that say nearly the same: none is merged unless somebody asks for it. */
  readonly alike: Beginning<AlikeClaims>;
}

/** @param sentences unrelated ones */
export function importPreview(pack: ClaimPack, sentences: readonly string[]): ImportPreview {
  const publishers = new Map<string, number>();
  for (const { publisher } of pack.sources) if (publisher !== null) publishers.set(publisher, (publishers.get(publisher) ?? 0) + 1);
  const alike = nearDuplicates(pack.claims.map(({ text }) => text));
  const words = (i: number) => ({ id: pack.claims[i]?.id ?? '', text: pack.claims[i]?.text ?? '' });
  return {
    ...packSummary(pack),
    sample: beginning(
      pack.claims.map(({ text }) => text),
      SHOWN.claims,
    ),
    publishers: beginning(
      [...publishers].map(([name, sources]) => ({ name, sources })).sort((a, b) => b.sources - a.sources),
      SHOWN.publishers,
    ),
    hits: beginning(tryOnSentences(pack, sentences), SHOWN.hits),
    alike: beginning(
      alike.map((group) => group.map(words)),
      SHOWN.alike,
    ),
  };
}

function beginning<T>(list: readonly T[], shown: number): Beginning<T> {
  return { first: list.slice(0, shown), length: list.length };
}
