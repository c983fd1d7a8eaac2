import * as v from 'valibot';
import type { FeedFault } from './subscription-fetch';

/*
 * Subscriptions, in IndexedDB, one record an address; the pack itself stands with the others:
 *
 *   subscriptions: address → { version: 1, packId, … }
 */
const VERSION = 1;

const time = v.number();
const digest = v.string();

const RecordSchema = v.object({
  version: v.literal(VERSION),
  packId: v.string(),
  /** The public key that was seen when the subscription began, or that the reader took since; null as long as the pack is unsigned. */
  key: v.nullable(v.string()),
  paused: v.boolean(),
  /** The newest version taken, whether in use or gone back from. `digest`: SHA-256 of its bytes. */
  latest: v.object({ digest, version: v.string() }),
  /** When it was last asked for, ms since 1970, and when it will be next. */
  checked: time,
  due: time,
  /** Failures one after the other. */
  failures: v.number(),
  fault: v.nullable(v.custom<FeedFault>((fault) => v.is(v.object({ kind: v.string(), detail: v.string() }), fault))),
  /** The version to go back to; or forward, for a reader who went back. */
  previous: v.unknown(),
  /** The version that the reader last saw, where a newer one came since. */
  seen: v.unknown(),
  /** A version that is not used before the reader says so, its signature not being what the ones before had. */
  waiting: v.nullable(
    v.object({ why: v.picklist(['first', 'changed', 'vanished', 'unfit']), key: v.nullable(v.string()), digest, pack: v.unknown() }),
  ),
  /** Digest of a version that the reader would not have. */
  refused: v.nullable(digest),
});

export type SubscriptionRecord = Readonly<v.InferOutput<typeof RecordSchema>>;

/** @returns null for what this version of the extension cannot read */
export function subscriptionOf(record: unknown): SubscriptionRecord | null {
  const parsed = v.safeParse(RecordSchema, record);
  return parsed.success ? parsed.output : null;
}

/** The record of a subscription that begins. */
export function newSubscription(begun: Pick<SubscriptionRecord, 'packId' | 'key' | 'latest' | 'checked' | 'due'>): SubscriptionRecord {
  return {
    version: VERSION,
    ...begun,
    ...{ paused: false, failures: 0, fault: null, previous: null, seen: null, waiting: null, refused: null },
  };
}

const HOUR = 3_600_000;
/** Hosts of static files are asked once a day, as lists of filters are. */
const DAY = 24 * HOUR;

/**
 * When an address is asked again: after a day, and after failures the first time in an hour, each time later by twice as much, up to a
 * week; an eighth sooner or later by chance, so that readers do not come all at once.
 * @param random from 0 to 1
 */
export function dueAfter(now: number, failures: number, random: number): number {
  const pause = failures === 0 ? DAY : Math.min(HOUR * 2 ** (failures - 1), 7 * DAY);
  return Math.round(now + pause * (0.875 + random / 4));
}
