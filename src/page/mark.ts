import type { Match } from '../match/match';
import type { Dossier } from '../pack/dossier';
import type { TextSpan } from './anchor';

/** A match that has found its place in the page. */
export interface Mark {
  readonly match: Match;
  readonly dossier: Dossier;
  /** The passage as the reader sees it. */
  readonly text: string;
  /** The sentence around it, likewise. */
  readonly sentence: string;
  readonly spans: readonly TextSpan[];
  readonly range: Range;
  /** The place of the whole sentence. Made when asked for: a page keeps up every range at each of its changes. */
  sentenceRange(): Range;
}

/** The same mark after the page was read anew: same claim and stance on the same text nodes. */
export function successorOf({ match, spans }: Mark, marks: readonly Mark[]): Mark | undefined {
  return marks.find(
    (mark) =>
      mark.match.claim === match.claim &&
      mark.match.stance === match.stance &&
      mark.match.tier === match.tier &&
      mark.spans.length === spans.length &&
      mark.spans.every(({ node, start, end }, i) => node === spans[i]?.node && start === spans[i]?.start && end === spans[i]?.end),
  );
}
