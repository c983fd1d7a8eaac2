import type { Match } from '../match/match';
import type { Dossier } from '../pack/dossier';

/** One mark under the pointer and all that the pack holds on its claim. */
export interface CardItem {
  readonly match: Match;
  readonly dossier: Dossier;
  /** The passage and the sentence around it, as the page has them. */
  readonly text: string;
  readonly sentence: string;
}
