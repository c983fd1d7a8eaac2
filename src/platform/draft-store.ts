import { withDatabase } from './database';

/*
 * Drafts that the reader has not finished, in IndexedDB, one record an article:
 *
 *   drafts: address → { version: 2, at: ms since 1970, history: { past, present, future } }
 *
 * Version 1 held `draft` alone, without the steps to be undone.
 */
const VERSION = 2;

/** Drafts kept; the one that was longest untouched makes room. */
const KEPT = 50;

interface DraftRecord {
  readonly version: number;
  readonly at: number;
  readonly history: unknown;
}

/**
 * @param address of the article, see `addressOf`
 * @returns what was kept, unchecked; null when there is nothing, or nothing that this version can read
 * @throws (rejects) when the browser gives no access to its storage
 */
export async function readDraft(address: string): Promise<unknown> {
  const record = await withDatabase((database) => database.get('drafts', address));
  const { version, history, draft } = (record ?? {}) as Partial<DraftRecord & { readonly draft: unknown }>;
  if (version === 1) return { past: [], present: draft, future: [] };
  return version === VERSION ? (history ?? null) : null;
}

/**
 * Keeps a draft with its steps in place of the article's one before; null drops it.
 * @throws (rejects) when the browser cannot store it; what was kept before then stands
 */
export async function keepDraft(address: string, history: object | null): Promise<void> {
  await withDatabase(async (database) => {
    const transaction = database.transaction('drafts', 'readwrite');
    const { store } = transaction;
    const work = async (): Promise<void> => {
      if (!history) return store.delete(address);
      await store.put({ version: VERSION, at: Date.now(), history }, address);
      if ((await store.count()) <= KEPT) return;
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
