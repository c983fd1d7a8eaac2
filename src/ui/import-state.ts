import type { ImportPreview } from '../match/import-preview';
import type { ImportFault } from '../pack/import-text';
import type { TitledIssues } from '../pack/issue-title';

/** What was found in a file. */
export interface ImportFound {
  readonly form: 'pack' | 'claimreview';
  /** Items read; those that were left out are among the issues. */
  readonly items: number;
  readonly preview: ImportPreview;
  readonly issues: TitledIssues;
}

/** A file on its way to the reader's packs. */
export interface Import {
  readonly number: number;
  /** Of the file. */
  readonly name: string;
  readonly state:
    | { readonly kind: 'waiting' }
    /** `items` is 0 while nobody knows how many there are. */
    | { readonly kind: 'reading'; readonly read: number; readonly items: number }
    | { readonly kind: 'fault'; readonly fault: ImportFault; readonly issues: TitledIssues }
    | { readonly kind: 'failed'; readonly message: string }
    | ({ readonly kind: 'found' } & ImportFound)
    | { readonly kind: 'adding'; readonly title: string }
    | { readonly kind: 'added'; readonly title: string };
}

/** What the reader can do with files and with what was found in them. */
export interface ImportDeeds {
  onFiles(files: readonly File[]): void;
  /** Makes one claim of each group. */
  onMerge(number: number, groups: readonly (readonly string[])[]): void;
  /** Keeps what was found as the pack of this id. */
  onAdd(number: number, id: string): void;
  /** Ends the work on a file, or takes what came of it off the list. */
  onDismiss(number: number): void;
}
