import { comparePacks, type PackChanges } from '../pack/compare-packs';
import { parsePackText } from '../pack/parse';
import type { ClaimPack } from '../pack/schema';
import { withDatabase, writeTogether } from './database';
import { packsOf, putPack } from './pack-store';
import { bundledPacks } from './packs';
import { type FeedFault, type FeedNetwork, fetchFeed, fetchSignature, type Signed } from './subscription-fetch';
import { dueAfter, newSubscription, type SubscriptionRecord, subscriptionOf } from './subscription-record';
import { digestOf, keptVersion, takeVersion } from './subscription-update';

/** What stands at an address, before anybody has subscribed to it. */
export interface FeedPreview {
  readonly address: string;
  readonly pack: ClaimPack;
  readonly signed: Exclude<Signed, { kind: 'unfit' }>;
  /** SHA-256 of its bytes. */
  readonly digest: string;
}

/** A subscription as it stands. */
export interface Subscription {
  readonly address: string;
  readonly pack: ClaimPack;
  readonly key: string | null;
  readonly paused: boolean;
  /** ms since 1970. */
  readonly checked: number;
  readonly due: number;
  readonly fault: FeedFault | null;
  /** Since the reader last looked; null when nothing came. */
  readonly changes: PackChanges | null;
  /** Number of the version to go back to, or forward after going back. */
  readonly previous: string | null;
  readonly waiting: (Pick<NonNullable<SubscriptionRecord['waiting']>, 'why' | 'key'> & { readonly version: string }) | null;
}

/**
 * Looks at what an address offers.
 * @param address https, or a server on the same machine
 * @returns never rejects for what the host does, only when the browser gives no access to its storage
 */
export async function previewFeed(
  address: string,
  network: FeedNetwork,
): Promise<{ ok: true; preview: FeedPreview } | { ok: false; fault: FeedFault }> {
  const failed = (kind: FeedFault['kind'], detail = '') => ({ ok: false, fault: { kind, detail } }) as const;
  const fetched = await fetchFeed(address, network);
  if (!fetched.ok) return fetched;
  const bytes = fetched.value;
  if (!bytes) return failed('status', '304');
  const result = parsePackText(new TextDecoder().decode(bytes));
  if (!result.ok) return failed('broken', `${result.issues[0]?.path}: ${result.issues[0]?.message}`);
  const { pack } = result;
  const stored = await withDatabase((database) => database.getAllKeys('packs'));
  if ([...stored, ...bundledPacks().map(({ id }) => id)].includes(pack.id)) return failed('held', pack.id);
  const signed = await fetchSignature(address, bytes, network);
  if (!signed.ok) return signed;
  if (signed.value.kind === 'unfit') return failed('unfit');
  return { ok: true, preview: { address, pack, signed: signed.value, digest: await digestOf(bytes) } };
}

/**
 * Subscribes to what was looked at.
 * @throws (rejects) when its pack has come in meanwhile, or the browser cannot store it; all stays as it was then
 */
export async function subscribe({ address, pack, signed, digest }: FeedPreview, now = Date.now(), random = Math.random()): Promise<void> {
  await writeTogether(['packs', 'shelf', 'subscriptions'], async (store) => {
    if (await store('packs').getKey(pack.id)) throw new Error(`"${pack.id}" is among the packs already`);
    await putPack(store, pack, 'subscribed');
    const begun = { packId: pack.id, latest: { digest, version: pack.version }, checked: now, due: dueAfter(now, 0, random) };
    await store('subscriptions').put(newSubscription({ ...begun, key: signed.kind === 'signed' ? signed.key : null }), address);
  });
}

/** Every subscription whose pack is there, by address. @throws (rejects) when the browser gives no access to its storage */
export async function readSubscriptions(): Promise<readonly Subscription[]> {
  const [addresses, records, ids, packs] = await withDatabase(async (database) => {
    const transaction = database.transaction(['subscriptions', 'packs']);
    const [store, shelf] = [transaction.objectStore('subscriptions'), transaction.objectStore('packs')];
    return Promise.all([store.getAllKeys(), store.getAll(), shelf.getAllKeys(), shelf.getAll()]);
  });
  return addresses.flatMap((address, i) => {
    const record = subscriptionOf(records[i]);
    const at = ids.indexOf(record?.packId ?? '');
    const pack = at === -1 ? undefined : packsOf([[ids[at] ?? '', packs[at]]]).packs[0];
    return record && pack ? asSubscription(address, record, pack) : [];
  });
}

function asSubscription(address: string, record: SubscriptionRecord, pack: ClaimPack): Subscription {
  const { key, paused, checked, due, fault, waiting, seen, previous } = record;
  return {
    ...{ address, pack, key, paused, checked, due, fault },
    changes: seen ? comparePacks(keptVersion(seen), pack) : null,
    previous: previous ? keptVersion(previous).version : null,
    waiting: waiting && { why: waiting.why, key: waiting.key, version: keptVersion(waiting.pack).version },
  };
}

/** Stops asking an address by itself, or goes on. */
export async function setPaused(address: string, paused: boolean): Promise<void> {
  await change(address, (record) => ({ ...record, paused }));
}

/** The reader has seen what changed. */
export async function markSeen(address: string): Promise<void> {
  await change(address, (record) => ({ ...record, seen: null }));
}

/**
 * Takes the version before into use; once more, and the newer one is back.
 * @throws (rejects) when there is none, or the browser refuses
 */
export async function swapVersions(address: string): Promise<void> {
  await writeTogether(['packs', 'shelf', 'subscriptions'], async (store) => {
    const record = subscriptionOf(await store('subscriptions').get(address));
    if (!record?.previous) throw new Error('there is no version to go back to');
    const { packs } = packsOf([[record.packId, await store('packs').get(record.packId)]]);
    await putPack(store, keptVersion(record.previous), 'subscribed');
    await store('subscriptions').put({ ...record, previous: packs[0] ?? null, seen: null }, address);
  });
}

/** What the reader decides on a version that waits: it is used, its key from now on the one expected; or it is not, and never asked about again. */
export async function decideWaiting(address: string, use: boolean): Promise<void> {
  const record = subscriptionOf(await withDatabase((database) => database.get('subscriptions', address)));
  if (!record?.waiting) return;
  const { why, key, digest, pack } = record.waiting;
  if (!use) return change(address, (now) => ({ ...now, waiting: null, refused: digest }));
  await takeVersion(address, record, { pack: keptVersion(pack), digest }, { key: why === 'unfit' ? record.key : key });
}

/** Ends a subscription; its pack goes with it. */
export async function unsubscribe(address: string): Promise<void> {
  await writeTogether(['packs', 'subscriptions'], async (store) => {
    const record = subscriptionOf(await store('subscriptions').get(address));
    if (record) await store('packs').delete(record.packId);
    await store('subscriptions').delete(address);
  });
}

async function change(address: string, to: (record: SubscriptionRecord) => SubscriptionRecord): Promise<void> {
  await writeTogether(['subscriptions'], async (store) => {
    const record = subscriptionOf(await store('subscriptions').get(address));
    if (record) await store('subscriptions').put(to(record), address);
  });
}
