import type { Match } from '../match/match';
import { RelatedClaims } from '../match/related-claims';
import { relatedIndex } from '../match/related-index';
import { type Dossier, dossierOf } from '../pack/dossier';
import type { ClaimPack } from '../pack/schema';
import type { TextBlock } from '../text/text-block';
import { readSavedIndex, SavedDossiers, saveRelated } from './related-store';
import { readShelf } from './shelf-store';

/** The text-only claims of the packs in use. No page is matched with them before the reader asks what it is related to. */
export interface TextOnlyClaims {
  /** What the sentences of a page are related to. */
  matches(blocks: readonly TextBlock[]): Match[];
  /** @returns undefined for a claim that is not among them, or can no longer be read */
  dossier(claim: string): Promise<Dossier | undefined>;
}

/** Those of packs that hold them. Takes some hundred milliseconds for ten thousand. */
export function textOnlyClaims(packs: readonly ClaimPack[]): TextOnlyClaims {
  const related = new RelatedClaims(relatedIndex(packs));
  const dossier = async (claim: string) => {
    const [packId = '', id = ''] = claim.split('/');
    const pack = packs.find((one) => one.id === packId);
    return pack && dossierOf(pack, id);
  };
  return { matches: (blocks) => related.matches(blocks), dossier };
}

/**
 * Those whose index was saved, and of which the packs are not read; where it does not fit, the packs are.
 * @throws (rejects) when the browser gives no access to its storage
 */
export async function savedTextOnlyClaims(): Promise<TextOnlyClaims> {
  const index = await readSavedIndex();
  if (!index) {
    const { entries } = await readShelf('on');
    void saveRelated(entries);
    return textOnlyClaims(entries.map(({ pack }) => pack));
  }
  const [related, dossiers] = [new RelatedClaims(index), new SavedDossiers(index)];
  return { matches: (blocks) => related.matches(blocks), dossier: (claim) => dossiers.dossier(claim) };
}
