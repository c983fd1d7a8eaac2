import type { ClaimPack } from '../pack/schema';
import { type Writable, withDatabase, writeTogether } from './database';
import { packsOf } from './pack-store';
import { type BrokenPack, bundledPacks } from './packs';
import { completed, type ListedPack, listOf, type PackOrigin, recordOf, SHELF_KEY } from './shelf-record';

/** A pack with what the reader decided about it. */
export interface ShelfEntry {
  readonly id: string;
  readonly on: boolean;
  readonly origin: PackOrigin;
  /** Another one after each writing of the pack. */
  readonly stamp: string;
  readonly pack: ClaimPack;
}

/** A pack taken off the shelf, as it was kept, readable or not: what `putBack` needs. */
export interface RemovedPack {
  readonly entry: ListedPack;
  /** The pack that stood behind it. */
  readonly before: string | null;
  readonly record: unknown;
}

const shippedIds = (): string[] => bundledPacks().map(({ id }) => id);

/**
 * Every pack, switched on or off, in the reader's order. What is kept but cannot be read is told and stays where it is.
 * @param which 'on' leaves out those switched off, unread
 * @throws (rejects) when the browser gives no access to its storage
 */
export async function readShelf(which: 'all' | 'on' = 'all'): Promise<{ entries: readonly ShelfEntry[]; broken: readonly BrokenPack[] }> {
  const shipped = bundledPacks();
  const [list, records] = await withDatabase(async (database) => {
    const transaction = database.transaction(['packs', 'shelf']);
    const store = transaction.objectStore('packs');
    const [kept, keys] = await Promise.all([transaction.objectStore('shelf').get(SHELF_KEY), store.getAllKeys()]);
    const list = completed(listOf(kept), shippedIds(), keys).filter(({ on }) => on || which === 'all');
    const own = list.flatMap(({ id, origin }) => (origin === 'shipped' ? [] : [id]));
    return [list, await Promise.all(own.map(async (id) => [id, await store.get(id)] as const))] as const;
  });
  const { packs, broken } = packsOf(records);
  const byId = new Map([...packs, ...shipped].map((pack) => [pack.id, pack]));
  const entries = list.flatMap((entry) => {
    const pack = byId.get(entry.id);
    return pack ? [{ ...entry, pack }] : [];
  });
  return { entries, broken };
}

/**
 * Switches a pack on or off.
 * @throws (rejects) when the browser refuses; all stays as it was then, as with everything below
 */
export async function setPackOn(id: string, on: boolean): Promise<void> {
  await changeList((list) => list.map((entry) => (entry.id === id ? { ...entry, on } : entry)));
}

/** @param before the pack that it shall stand before, by its id; null for the last place */
export async function movePack(id: string, before: string | null): Promise<void> {
  await changeList((list) => {
    const others = list.filter((entry) => entry.id !== id);
    const at = others.findIndex((entry) => entry.id === before);
    return others.toSpliced(at === -1 ? others.length : at, 0, ...list.filter((entry) => entry.id === id));
  });
}

/** @returns what is kept under an id, readable or not, to be handed out as it is */
export async function rawPack(id: string): Promise<unknown> {
  const record = await withDatabase((database) => database.get('packs', id));
  return (record as { pack?: unknown } | undefined)?.pack ?? record;
}

/**
 * Takes a pack off the shelf for good, readable or not.
 * @throws (rejects) for one that comes with the extension, too, which can only be switched off
 */
export async function removePack(id: string): Promise<RemovedPack> {
  let removed: RemovedPack | undefined;
  await changeList(async (list, packs) => {
    const at = list.findIndex((entry) => entry.id === id && entry.origin !== 'shipped');
    const entry = list[at];
    if (!entry) throw new Error(`no pack "${id}" that can be removed`);
    removed = { entry, before: list[at + 1]?.id ?? null, record: await packs.get(id) };
    await packs.delete(id);
    return list.toSpliced(at, 1);
  });
  return removed as RemovedPack;
}

/**
 * Puts a removed pack back to where it was.
 * @throws (rejects) when another pack has come in under its id meanwhile, too
 */
export async function putBack({ entry, before, record }: RemovedPack): Promise<void> {
  await changeList(async (list, packs) => {
    await packs.add(record, entry.id);
    const at = list.findIndex(({ id }) => id === before);
    return list.toSpliced(at === -1 ? list.length : at, 0, entry);
  });
}

type Change = (list: ListedPack[], packs: Writable<'packs'>) => readonly ListedPack[] | Promise<readonly ListedPack[]>;

/** Changes the list, and packs with it. */
async function changeList(change: Change): Promise<void> {
  await writeTogether(['packs', 'shelf'], async (store) => {
    const list = completed(listOf(await store('shelf').get(SHELF_KEY)), shippedIds(), await store('packs').getAllKeys());
    await store('shelf').put(recordOf(await change(list, store('packs'))), SHELF_KEY);
  });
}
