import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** What a record holds is checked when it is read: an older or newer extension may have written it. */
interface Stores extends DBSchema {
  /** By the pack's id. */
  packs: { key: string; value: unknown };
  /** By the article's address. */
  drafts: { key: string; value: unknown };
}

/**
 * Opens the extension's database for one piece of work and closes it again: a connection that is kept open would stand in the way
 * of an update, and browsers close it whenever they like.
 * @throws (rejects) when the browser refuses to open it, or what `work` throws
 */
export async function withDatabase<T>(work: (database: IDBPDatabase<Stores>) => Promise<T>): Promise<T> {
  const database = await openDB<Stores>('rejoinder', 1, {
    upgrade(created) {
      created.createObjectStore('packs');
      created.createObjectStore('drafts');
    },
    blocking: (_current, _blocked, { target }) => (target as IDBDatabase).close(),
  });
  try {
    return await work(database);
  } finally {
    database.close();
  }
}
