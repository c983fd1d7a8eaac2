import { tryOnSentences } from '../match/trial';
import { balanceOf, type PartyBalance } from '../pack/pack-balance';
import { nextUpdate } from './next-update';
import type { FeedFault, FeedNetwork } from './subscription-fetch';
import { updateSubscription } from './subscription-update';
import {
  decideWaiting,
  type FeedPreview,
  markSeen,
  previewFeed,
  readSubscriptions,
  type Subscription,
  setPaused,
  subscribe,
  swapVersions,
  unsubscribe,
} from './subscriptions';

/** Sentences tried in one go: what else is asked meanwhile waits for so many, and not for all. */
const TRIED = 200;

/** What is shown of a pack before anybody has subscribed to it. */
interface Offer {
  readonly address: string;
  readonly title: string;
  readonly version: string;
  readonly licence: string | null;
  readonly maintainers: readonly string[];
  readonly claims: number;
  readonly balance: readonly PartyBalance[];
  /** The public key of its signature; null for an unsigned pack. */
  readonly key: string | null;
}

/**
 * All that the options page asks of subscriptions. It runs in a worker: packs of thousands of claims are fetched, read and stored there
 * while the page goes on, and only what is shown is handed over.
 */
export class FeedDesk {
  readonly #network: FeedNetwork;
  readonly #sentences: readonly string[];
  #offered: FeedPreview | null = null;

  /** @param sentences unrelated ones, for a pack on offer to be tried on */
  constructor(network: FeedNetwork, sentences: readonly string[]) {
    this.#network = network;
    this.#sentences = sentences;
  }

  async list(): Promise<readonly (Omit<Subscription, 'pack'> & { title: string; version: string })[]> {
    return (await readSubscriptions()).map(({ pack, ...one }) => ({ ...one, title: pack.title, version: pack.version }));
  }

  /** As `nextUpdate`. */
  nextUpdate(): Promise<number | null> {
    return nextUpdate();
  }

  /** Looks at what stands at an address, which is then on offer. */
  async look(address: string): Promise<{ ok: true; offer: Offer } | { ok: false; fault: FeedFault }> {
    this.#offered = null;
    const seen = await previewFeed(address, this.#network);
    if (!seen.ok) return seen;
    this.#offered = seen.preview;
    const { pack, signed } = seen.preview;
    const { title, version, licence, maintainers, claims } = pack;
    const offer = { address, title, version, licence, maintainers: maintainers.map(({ name }) => name), claims: claims.length };
    return { ok: true, offer: { ...offer, balance: balanceOf(pack), key: signed.kind === 'signed' ? signed.key : null } };
  }

  /**
   * Tries what is on offer on some of the unrelated sentences.
   * @returns how many of them it would mark, and where to go on; null there once all are tried
   */
  async hits(from: number): Promise<{ hits: number; next: number | null }> {
    const next = from + TRIED;
    const some = this.#sentences.slice(from, next);
    const hits = this.#offered ? tryOnSentences(this.#offered.pack, some).length : 0;
    return { hits, next: this.#offered && next < this.#sentences.length ? next : null };
  }

  /** Subscribes to what is on offer. */
  async subscribe(): Promise<void> {
    if (this.#offered) await subscribe(this.#offered);
    this.#offered = null;
  }

  async update(address: string): Promise<void> {
    await updateSubscription(address, this.#network);
  }

  pause(address: string, paused: boolean): Promise<void> {
    return setPaused(address, paused);
  }

  swap(address: string): Promise<void> {
    return swapVersions(address);
  }

  seen(address: string): Promise<void> {
    return markSeen(address);
  }

  decide(address: string, use: boolean): Promise<void> {
    return decideWaiting(address, use);
  }

  end(address: string): Promise<void> {
    return unsubscribe(address);
  }
}
