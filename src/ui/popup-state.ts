import type { PageAddress } from './attributed-text';
import { type MarkedFrame, type PageDossier, pageDossier, type RelatedPassages } from './page-dossier';

/** A frame's report: why its page was not read, or what was found. */
export interface ReportedFrame extends MarkedFrame, PageAddress {
  readonly status:
    | { readonly kind: 'read'; readonly truncated: boolean }
    | { readonly kind: 'language'; readonly language: string }
    | { readonly kind: 'off' }
    | { readonly kind: 'unreadable' }
    | { readonly kind: 'failed'; readonly message: string };
}

/** All that is known of a tab. */
export interface TabFacts {
  /** Where reading is switched off for it. */
  readonly off: 'site' | 'everywhere' | null;
  /** Null while no frame has reported. */
  readonly frames: ReadonlyMap<number, ReportedFrame> | null;
  /** What the text of its frames is related to, as far as that is known. */
  readonly related: readonly RelatedPassages[];
  /** Whether its page answers, would answer after a reload or with the reader's leave, or never will. */
  readonly reach: 'answers' | 'reload' | 'withheld' | 'closed';
  /** The browser is still loading it. */
  readonly loading: boolean;
}

export type PopupState =
  | { readonly kind: 'loading' | 'reload' | 'withheld' | 'unreadable' }
  | { readonly kind: 'nothing'; readonly truncated: boolean }
  | { readonly kind: 'off'; readonly where: 'site' | 'everywhere' }
  | { readonly kind: 'language'; readonly language: string }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'marks'; readonly page: PageDossier; readonly truncated: boolean; readonly address: PageAddress };

/** What the popup has to say. The switch weighs most, then what was found in any frame, then the top frame's own status. */
export function popupState({ off, frames, related, reach, loading }: TabFacts): PopupState {
  if (off) return { kind: 'off', where: off };
  if (!frames) {
    if (reach === 'answers' || loading) return { kind: 'loading' };
    return { kind: reach === 'closed' ? 'unreadable' : reach };
  }
  const page = pageDossier(frames, related);
  const top = frames.get(0) ?? [...frames.values()][0];
  const truncated = [...frames.values()].some((frame) => frame.status.kind === 'read' && frame.status.truncated);
  const { title = '', url = '', status } = top ?? {};
  if (page.all.length + page.relatedCount > 0) return { kind: 'marks', page, truncated, address: { title, url } };
  switch (status?.kind) {
    case 'language':
    case 'failed':
      return status;
    case 'unreadable':
      return { kind: 'unreadable' };
    case 'off':
      // Switched on a moment ago: the page has yet to tell.
      return { kind: 'loading' };
    default:
      return { kind: 'nothing', truncated };
  }
}
