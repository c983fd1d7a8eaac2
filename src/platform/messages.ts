import type { Match } from '../match/match';
import type { Dossier } from '../pack/dossier';
import type { PageContext, TextBlock } from '../text/text-block';

/** Why a page was not read, or that it was. */
export type PageStatus =
  | { readonly kind: 'read' /** Reading stopped at the limit of visible text. */; readonly truncated: boolean }
  | { readonly kind: 'language' /** BCP 47 code, as found. */; readonly language: string }
  | { readonly kind: 'off'; readonly where: 'site' | 'everywhere' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'failed'; readonly message: string };

/** A mark as popup and badge need it. `mark` is its number in the frame's reading order. */
export interface ReportedMark {
  readonly mark: number;
  readonly claim: string;
  readonly stance: Match['stance'];
  readonly tier: Match['tier'];
  readonly text: string;
}

/** What one frame tells about itself; kept per frame in `storage.session`, so it outlives the background. */
export interface FrameReport {
  readonly host: string;
  readonly status: PageStatus;
  readonly marks: readonly ReportedMark[];
  readonly dossiers: Readonly<Record<string, Dossier>>;
}

/** Content script → background. */
export interface ToBackground {
  match: (request: { context: PageContext; blocks: readonly TextBlock[]; from: number }) => {
    matches: readonly Match[];
    /** Dossiers of the claims matched, by `packId/claimId`. */
    dossiers: Record<string, Dossier>;
  };
  report: (report: FrameReport) => undefined;
  coverage: () => { packs: number; claims: number };
}

/** Background or popup → content script. */
export interface ToContent {
  /** Scrolls to the next or previous mark, from the current one or the viewport, and opens its card. */
  go: (direction: 'next' | 'previous') => undefined;
  /** Scrolls to a mark and opens its card. */
  show: (mark: number) => undefined;
}
