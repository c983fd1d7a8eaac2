import type { PackChanges } from '../pack/compare-packs';
import type { PartyBalance } from '../pack/pack-balance';

export interface FeedFaultView {
  readonly kind: 'unreachable' | 'moved' | 'status' | 'large' | 'slow' | 'broken' | 'otherId' | 'older' | 'held' | 'unfit';
  readonly detail: string;
}

/** A pack that is offered, before anybody has subscribed to it. */
export interface OfferedPack {
  readonly address: string;
  readonly title: string;
  readonly version: string;
  readonly maintainers: readonly string[];
  readonly licence: string | null;
  readonly claims: number;
  readonly balance: readonly PartyBalance[];
  /** The public key of its signature; null for an unsigned pack. */
  readonly key: string | null;
  /** Unrelated sentences that it would mark; null while they are tried. */
  readonly hits: number | null;
}

export interface SubscriptionView {
  readonly address: string;
  readonly title: string;
  readonly version: string;
  readonly key: string | null;
  readonly paused: boolean;
  /** ms since 1970. */
  readonly checked: number;
  readonly fault: FeedFaultView | null;
  readonly changes: PackChanges | null;
  readonly previous: string | null;
  readonly waiting: {
    readonly why: 'first' | 'changed' | 'vanished' | 'unfit';
    readonly key: string | null;
    readonly version: string;
  } | null;
  /** It is being asked at the moment. */
  readonly busy: boolean;
}

/** What becomes of the address that the reader gave. */
type Adding =
  | { readonly kind: 'idle' }
  | { readonly kind: 'looking' }
  | { readonly kind: 'badAddress' }
  | {
      readonly kind: 'refused';
      readonly fault: FeedFaultView /** The host, where the browser may be asked for it. */;
      readonly host: string | null;
    }
  | { readonly kind: 'offered'; readonly offer: OfferedPack };

export interface SubscriptionsFacts {
  /** Null until they are read. */
  readonly list: readonly SubscriptionView[] | null;
  readonly adding: Adding;
  /** What failed or was done last, in words. */
  readonly notice: string | null;
}

export interface SubscriptionsDeeds {
  onLook(address: string): void;
  /** Has the browser ask the reader for the host, and looks again. */
  onAllow(): void;
  onSubscribe(): void;
  onCancel(): void;
  onUpdate(address: string): void;
  onPause(address: string, paused: boolean): void;
  onSwap(address: string): void;
  onSeen(address: string): void;
  onDecide(address: string, use: boolean): void;
  onEnd(address: string): void;
}
