import type { Muted } from '../match/overlay';
import type { PackSummary } from '../match/pack-summary';
import type { Dossier } from '../pack/dossier';
import type { PackIssue } from '../pack/parse';
import type { Import, ImportDeeds } from './import-state';
import type { OptionsRoute } from './options-route';
import type { KeyedCommand } from './welcome-keys';

/** Where a pack comes from. */
type PackOrigin = 'shipped' | 'own' | 'subscribed';

/** A pack as the list shows it. */
export interface ListedPack extends PackSummary {
  readonly on: boolean;
  readonly origin: PackOrigin;
}

/** What is kept under an id and is no pack that can be read. */
export interface UnreadablePack {
  readonly id: string;
  readonly issues: readonly PackIssue[];
}

interface Packs {
  /** In the reader's order. */
  readonly packs: readonly ListedPack[];
  readonly broken: readonly UnreadablePack[];
}

/** A claim in a list. */
export interface ListedClaim {
  /** `packId/claimId`. */
  readonly claim: string;
  readonly text: string;
  readonly statements: number;
  readonly pack: string;
}

interface FoundClaims {
  readonly claims: readonly ListedClaim[];
  /** How many there are of which `claims` are the first. */
  readonly length: number;
}

/** A claim's own page. */
export interface ClaimPage {
  readonly dossier: Dossier;
  /** Claims of other packs that say nearly the same. */
  readonly alike: readonly ListedClaim[];
}

/** What was taken away and can be brought back. */
interface Removed {
  readonly title: string;
}

export interface OptionsFacts {
  readonly route: OptionsRoute;
  /** Null until they were read. */
  readonly packs: Packs | null;
  /** The pack taken away last, while it can be brought back. */
  readonly removed: Removed | null;
  readonly imports: readonly Import[];
  readonly query: string;
  /** Null while they are looked for. */
  readonly found: FoundClaims | null;
  /** Null while it is looked for; undefined where there is no such claim. */
  readonly claim: ClaimPage | null | undefined;
  readonly muted: readonly Muted[] | null;
  readonly off: boolean;
  /** Hosts as in `location.host`. */
  readonly offSites: readonly string[];
  readonly hasAccess: boolean;
  readonly shortcuts: readonly KeyedCommand[] | null;
  /** Names of the permissions in use, as the browser has them. */
  readonly permissions: readonly string[];
  /** Requests made so far. */
  readonly requests: number;
  /** What came of the last deed, in words. */
  readonly notice: string | null;
}

export interface OptionsDeeds extends ImportDeeds {
  onSwitch(id: string, on: boolean): void;
  /** Puts a pack at a place in the order, from 0. */
  onMove(id: string, to: number): void;
  /** Saves a pack as a file, a broken one as it is. */
  onExport(id: string): void;
  onRemove(id: string): void;
  /** Brings back what was removed last. */
  onRestore(): void;
  onQuery(query: string): void;
  /** Shows more of the claims found. */
  onMore(): void;
  onUnmute(muted: Muted): void;
  onExportOverlay(): void;
  onImportOverlay(file: File): void;
  onEverywhere(on: boolean): void;
  onSite(host: string): void;
  onAllow(): void;
  onShortcuts(): void;
}
