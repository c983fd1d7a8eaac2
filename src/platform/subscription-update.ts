import { parsePack, parsePackText } from '../pack/parse';
import type { ClaimPack } from '../pack/schema';
import { withDatabase, writeTogether } from './database';
import { packsOf, putPack } from './pack-store';
import { type FeedFault, type FeedNetwork, fetchFeed, fetchSignature, type Signed } from './subscription-fetch';
import { dueAfter, type SubscriptionRecord, subscriptionOf } from './subscription-record';

/** What an update came to. `gone`: the reader has meanwhile ended the subscription, or removed its pack. */
export type UpdateResult = 'updated' | 'unchanged' | 'failed' | 'asks' | 'gone';

/** What time and chance are. */
interface UpdateClock {
  readonly now: () => number;
  readonly random: () => number;
}

const CLOCK: UpdateClock = { now: () => Date.now(), random: () => Math.random() };

/** A version as it came, checked. */
interface Version {
  readonly pack: ClaimPack;
  readonly digest: string;
  readonly signed: Signed;
}

/**
 * Updates every subscription that is due, one after the other. One whose pack was removed ends, before anything is asked of its host.
 * @returns whether a pack has changed
 */
export async function updateDue(network: FeedNetwork, clock = CLOCK): Promise<boolean> {
  const [addresses, records, packs] = await withDatabase(async (database) => {
    const transaction = database.transaction(['subscriptions', 'packs']);
    const store = transaction.objectStore('subscriptions');
    return Promise.all([store.getAllKeys(), store.getAll(), transaction.objectStore('packs').getAllKeys()]);
  });
  let changed = false;
  for (const [i, address] of addresses.entries()) {
    const record = subscriptionOf(records[i]);
    if (!record) continue;
    if (!packs.includes(record.packId)) await withDatabase((database) => database.delete('subscriptions', address));
    else if (!record.paused && record.due <= clock.now())
      changed = (await updateSubscription(address, network, clock)) === 'updated' || changed;
  }
  return changed;
}

/**
 * Asks an address for a newer version and takes it into use, if it is whole, of the same pack, not older, and signed as before. Pack and
 * subscription are written together: at any moment a whole version is in use, and the record tells which.
 * @throws (rejects) when the browser cannot store it, as on a full disk; what was kept before then stands
 */
export async function updateSubscription(address: string, network: FeedNetwork, clock = CLOCK): Promise<UpdateResult> {
  const record = subscriptionOf(await withDatabase((database) => database.get('subscriptions', address)));
  if (!record) return 'gone';
  // Counted as failed beforehand: a background that is stopped over it does not ask again and again.
  await settle(address, record, { due: dueAfter(clock.now(), record.failures + 1, clock.random()) });
  const fetched = await fetchVersion(address, record, network);
  if (!fetched.ok) {
    await settle(address, record, after(record, fetched.fault, clock));
    return 'failed';
  }
  const version = fetched.value;
  const done = after(record, null, clock);
  const why = version && doubtOf(record, version.signed);
  if (!version || (why && version.digest === record.refused)) {
    await settle(address, record, { ...done, waiting: null });
    return 'unchanged';
  }
  if (why) {
    const key = version.signed.kind === 'signed' ? version.signed.key : null;
    await settle(address, record, { ...done, waiting: { why, key, digest: version.digest, pack: version.pack } });
    return 'asks';
  }
  return (await takeVersion(address, record, version, done)) ? 'updated' : 'gone';
}

/**
 * Takes a version into use in place of the one there is.
 * @param record as it was when the version was asked for; nothing is written when another version has come since
 */
export async function takeVersion(
  address: string,
  record: SubscriptionRecord,
  { pack, digest }: Pick<Version, 'pack' | 'digest'>,
  more: Partial<SubscriptionRecord>,
): Promise<boolean> {
  return writeTogether(['packs', 'shelf', 'subscriptions'], async (store) => {
    const now = subscriptionOf(await store('subscriptions').get(address));
    const { packs } = packsOf([[record.packId, await store('packs').get(record.packId)]]);
    if (!now || now.latest.digest !== record.latest.digest || packs.length === 0) return false;
    await putPack(store, pack, 'subscribed');
    const latest = { digest, version: pack.version };
    const versions = { latest, previous: packs[0], seen: now.seen ?? packs[0], waiting: null, refused: null };
    await store('subscriptions').put({ ...now, ...more, ...versions }, address);
    return true;
  });
}

/** SHA-256 in hexadecimal. */
export async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The version at an address; null when it is the newest one already, or one that the reader would not have. */
async function fetchVersion(
  address: string,
  { packId, latest }: SubscriptionRecord,
  network: FeedNetwork,
): Promise<{ ok: true; value: Version | null } | { ok: false; fault: FeedFault }> {
  const failed = (kind: FeedFault['kind'], detail: string) => ({ ok: false, fault: { kind, detail } }) as const;
  const fetched = await fetchFeed(address, network);
  if (!fetched.ok) return fetched;
  const bytes = fetched.value;
  const digest = bytes && (await digestOf(bytes));
  if (!bytes || !digest || digest === latest.digest) return { ok: true, value: null };
  const result = parsePackText(new TextDecoder().decode(bytes));
  if (!result.ok) return failed('broken', `${result.issues[0]?.path}: ${result.issues[0]?.message}`);
  const { pack } = result;
  if (pack.id !== packId) return failed('otherId', pack.id);
  if (isOlder(pack.version, latest.version)) return failed('older', pack.version);
  const signed = await fetchSignature(address, bytes, network);
  return signed.ok ? { ok: true, value: { pack, digest, signed: signed.value } } : signed;
}

/** Why a signature is not what the ones before let expect. A first one pins its key, which is for the reader to say: anybody can sign. */
function doubtOf({ key }: SubscriptionRecord, signed: Signed): NonNullable<SubscriptionRecord['waiting']>['why'] | null {
  if (signed.kind === 'unfit') return 'unfit';
  if (key === null) return signed.kind === 'signed' ? 'first' : null;
  if (signed.kind !== 'signed') return 'vanished';
  return signed.key === key ? null : 'changed';
}

/** An old version that was signed once must not come back as a new one. */
function isOlder(version: string, than: string): boolean {
  const [a, b] = [version, than].map((one) => one.split('.').map(Number)) as [number[], number[]];
  const at = a.findIndex((part, i) => part !== b[i]);
  return at !== -1 && (a[at] ?? 0) < (b[at] ?? 0);
}

/** What a record tells of an attempt. */
function after(record: SubscriptionRecord, fault: FeedFault | null, { now, random }: UpdateClock): Partial<SubscriptionRecord> {
  const failures = fault ? record.failures + 1 : 0;
  return { checked: now(), failures, fault, due: dueAfter(now(), failures, random()) };
}

/** Writes what came of an attempt, unless the subscription has ended or gone on meanwhile. */
async function settle(address: string, record: SubscriptionRecord, news: Partial<SubscriptionRecord>): Promise<void> {
  await writeTogether(['subscriptions'], async (store) => {
    const now = subscriptionOf(await store('subscriptions').get(address));
    if (now?.latest.digest === record.latest.digest) await store('subscriptions').put({ ...now, ...news }, address);
  });
}

/** @throws for a version that is kept and no longer whole */
export function keptVersion(value: unknown): ClaimPack {
  const result = parsePack(value);
  if (!result.ok) throw new Error(`the version kept is broken at ${result.issues[0]?.path}`);
  return result.pack;
}
