import { withDatabase } from './database';

/*
 * Drafts that the reader has not finished, in IndexedDB, one record an article:
 *
 *   drafts: address → { version: 3, at: ms since 1970, history: { past, present, future }, saved: stamp of the pack saved of it, or null }
 *
 * Version 2 did not know what was saved; version 1 held `draft` alone, without the steps to be undone.
 */
const VERSION = 3;

/** Drafts kept; the one that was longest untouched makes room. */
const KEPT = 50;

interface DraftRecord {
  readonly version: number;
  readonly at: number;
  readonly history: unknown;
  readonly saved: string | null;
}

/** A draft with its steps, unchecked, and the stamp of the pack that was saved of it. */
export interface KeptDraft {
  readonly history: unknown;
  readonly saved: string | null;
}

/**
 * @param address of the article, see `addressOf`
 * @returns null when there is nothing, or nothing that this version can read
 * @throws (rejects) when the browser gives no access to its storage
 */
export async function readDraft(address: string): Promise<KeptDraft | null> {
  const record = await withDatabase((database) => database.get('drafts', address));
  const { version, history, saved, draft } = (record ?? {}) as Partial<DraftRecord & { readonly draft: unknown }>;
  if (version === 1) return { history: { past: [], present: draft, future: [] }, saved: null };
  return version === 2 || version === VERSION ? { history, saved: saved ?? null } : null;
}

/**
 * Keeps a draft with its steps in place of the article's one before; null drops it.
 * @throws (rejects) when the browser cannot store it; what was kept before then stands
 */
export async function keepDraft(address: string, draft: KeptDraft | null): Promise<void> {
  await withDatabase(async (database) => {
    const transaction = database.transaction('drafts', 'readwrite');
    const { store } = transaction;
    const work = async (): Promise<void> => {
      if (!draft) return store.delete(address);
      await store.put({ version: VERSION, at: Date.now(), ...draft } satisfies DraftRecord, address);
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
