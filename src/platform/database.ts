import { type DBSchema, type IDBPDatabase, type IDBPObjectStore, openDB, type StoreNames } from 'idb';
import { completed, listOf, recordOf, SHELF_KEY } from './shelf-record';

/** What a record holds is checked when it is read: an older or newer extension may have written it. */
interface Stores extends DBSchema {
  /** By the pack's id. */
  packs: { key: string; value: unknown };
  /** By the article's address. */
  drafts: { key: string; value: unknown };
  /** What the reader decided about packs, the shipped ones included: one record. */
  shelf: { key: string; value: unknown };
  /** By the address subscribed to. */
  subscriptions: { key: string; value: unknown };
  /** What was computed from packs and can be computed again. */
  indexes: { key: string; value: unknown };
}

/** The stores that each version of the database added; the third stamped the packs that had come before there were stamps. */
const ADDED = [['packs', 'drafts'], ['shelf', 'subscriptions', 'indexes'], []] as const;
const STAMPED = 3;

/**
 * Opens the extension's database for one piece of work and closes it again: a connection that is kept open would stand in the way
 * of an update, and browsers close it whenever they like.
 * @throws (rejects) when the browser refuses to open it, or what `work` throws
 */
export async function withDatabase<T>(work: (database: IDBPDatabase<Stores>) => Promise<T>): Promise<T> {
  const database = await openDB<Stores>('rejoinder', ADDED.length, {
    async upgrade(upgraded, oldVersion, _newVersion, transaction) {
      for (const name of ADDED.slice(oldVersion).flat()) upgraded.createObjectStore(name);
      if (oldVersion > 0 && oldVersion < STAMPED) await stampPacks(transaction.objectStore('packs'), transaction.objectStore('shelf'));
    },
    blocking: (_current, _blocked, { target }) => (target as IDBDatabase).close(),
  });
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

type Upgraded<Name extends StoreNames<Stores>> = IDBPObjectStore<Stores, StoreNames<Stores>[], Name, 'versionchange'>;

/** Puts every pack on the list that stands on none, and gives it a stamp: without, what is computed from packs is computed at each start. */
async function stampPacks(packs: Upgraded<'packs'>, shelf: Upgraded<'shelf'>): Promise<void> {
  const list = listOf(await shelf.get(SHELF_KEY));
  const shipped = list.flatMap(({ id, origin }) => (origin === 'shipped' ? id : []));
  const all = completed(list, shipped, await packs.getAllKeys());
  const stamped = all.map((entry) => (entry.origin === 'shipped' || entry.stamp ? entry : { ...entry, stamp: crypto.randomUUID() }));
  await shelf.put(recordOf(stamped), SHELF_KEY);
}

/** A store to be written to, within a transaction. */
export type Writable<Name extends StoreNames<Stores>> = IDBPObjectStore<Stores, StoreNames<Stores>[], Name, 'readwrite'>;

/**
 * Writes to several stores, all or nothing: whatever happens on the way, the old records stand or the new ones do. `work` may wait for
 * the database alone, since a transaction ends by itself when it is left waiting for anything else.
 * @param store hands `work` any of the stores named
 * @throws (rejects) what `work` throws, or when the browser cannot write, as on a full disk
 */
export async function writeTogether<Name extends StoreNames<Stores>, T>(
  names: Name[],
  work: (store: <One extends Name>(name: One) => Writable<One>) => Promise<T>,
): Promise<T> {
  return withDatabase(async (database) => {
    const transaction = database.transaction(names as StoreNames<Stores>[], 'readwrite', { durability: 'strict' });
    const worked = work((name) => transaction.objectStore(name)).catch((error) => {
      // A record that the browser refused has given it up already.
      transaction.done.catch(() => undefined);
      if (!transaction.error) transaction.abort();
      throw error;
    });
    const [result, done] = await Promise.allSettled([worked, transaction.done]);
    if (result.status === 'rejected') throw result.reason;
    if (done.status === 'rejected') throw done.reason;
    return result.value;
  });
}
