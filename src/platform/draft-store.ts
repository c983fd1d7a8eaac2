import { withDatabase } from './database';

/*
 * Drafts that the reader has not finished, in IndexedDB, one record an article:
 *
 *   drafts: address → { version: 1, at: ms since 1970, draft }
 */
const VERSION = 1;

/** Drafts kept; the one that was longest untouched makes room. */
const KEPT = 50;

interface DraftRecord {
  readonly version: number;
  readonly at: number;
  readonly draft: unknown;
}

/**
 * @param address of the article, see `addressOf`
 * @returns what was kept, unchecked; null when there is nothing, or nothing that this version can read
 * @throws (rejects) when the browser gives no access to its storage
 */
export async function readDraft(address: string): Promise<unknown> {
  const record = (await withDatabase((database) => database.get('drafts', address))) as Partial<DraftRecord> | undefined;
  return record?.version === VERSION ? (record.draft ?? null) : null;
}

/**
 * Keeps a draft in place of the article's one before; null drops it.
 * @throws (rejects) when the browser cannot store it; what was kept before then stands
 */
export async function keepDraft(address: string, draft: object | null): Promise<void> {
  await withDatabase(async (database) => {
    const transaction = database.transaction('drafts', 'readwrite');
    const { store } = transaction;
    const work = async (): Promise<void> => {
      if (!draft) return store.delete(address);
      await store.put({ version: VERSION, at: Date.now(), draft }, address);
      const [keys, records] = await Promise.all([store.getAllKeys(), store.getAll() as Promise<DraftRecord[]>]);
      const oldest = keys.map((key, i) => ({ key, at: records[i]?.at ?? 0 })).sort((a, b) => b.at - a.at);
      await Promise.all(oldest.slice(KEPT).map(({ key }) => store.delete(key)));
    };
    await Promise.all([work(), transaction.done]);
  });
}

/** What an article is known again by: its address without the place on the page. */
export function addressOf(url: string): string {
  return url.replace(/#.*/s, '');
}
