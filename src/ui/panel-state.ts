import type { DraftTrial } from '../match/draft-trial';
import type { TrialHit } from '../match/trial';
import type { ArticleCaution } from '../model/article-caution';
import type { Draft, FindingRules, Passage } from '../model/draft';

/** What the panel shows. */
export type PanelState =
  | { readonly kind: 'loading' }
  /** The tab has a page that can be modelled, and nobody has asked for it yet. */
  | { readonly kind: 'start' }
  | { readonly kind: 'unreadable' | 'reload' | 'withheld' | 'noArticle' }
  | { readonly kind: 'noClaims'; readonly caution: ArticleCaution | null }
  | { readonly kind: 'language'; readonly language: string }
  | { readonly kind: 'working'; readonly step: 'page' | 'said' | 'claims' }
  | { readonly kind: 'failed'; readonly message: string }
  | ({ readonly kind: 'draft' } & PanelDraft);

export interface PanelDraft {
  readonly draft: Draft;
  readonly caution: ArticleCaution | null;
  /** Statements whose words the page no longer holds, each as `claimId/statementId`. */
  readonly lost: ReadonlySet<string>;
  /** Places marked on the page, by claim id. */
  readonly places: ReadonlyMap<string, number>;
  /** What trying the draft before use found; null while that goes on. */
  readonly trial: DraftTrial | null;
  /** The version among the reader's packs, and the one that saving would make of what has changed since; null when none was saved. */
  readonly saved: { readonly version: string; readonly next: string | null } | null;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** What came of the last deed, in words. */
  readonly notice: string | null;
}

/** The page of a tab, and what a draft would mark there. */
export interface TriedPage {
  readonly tabId: number;
  readonly title: string;
  /** Null when the page could not be read. */
  readonly hits: readonly TrialHit[] | null;
}

/** What the reader can do in the panel. */
export interface PanelDeeds {
  onModel(): void;
  onReload(): void;
  onAllow(): void;
  /**
   * Takes a correction up, shows it on the page and keeps it.
   * @param done what it does, in words
   * @param passages where the change makes a claim that has to be found: what its rules are to be made of
   */
  onEdit(change: (draft: Draft, rules?: FindingRules) => Draft, done: string, passages?: readonly Passage[]): void;
  onUndo(): void;
  onRedo(): void;
  /** The words selected on the page; empty when there are none. */
  onSelection(): Promise<string>;
  /** Other tabs whose pages were read. */
  onTabs(): Promise<readonly { readonly tabId: number; readonly title: string }[]>;
  /** What the draft would mark on the pages of these tabs. */
  onTry(tabIds: readonly number[]): Promise<readonly TriedPage[]>;
  onSave(): void;
  onExport(): void;
  /** Puts a text on the clipboard; rejects when that is not allowed. */
  onCopy(text: string): Promise<void>;
}
