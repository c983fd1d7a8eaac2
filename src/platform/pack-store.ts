import * as v from 'valibot';
import { parsePack } from '../pack/parse';
import type { ClaimPack } from '../pack/schema';
import { withDatabase } from './database';
import { type BrokenPack, readPacks } from './packs';

/*
 * The reader's own packs, in IndexedDB, one record a pack:
 *
 *   packs: id → { version: 1, pack: ClaimPack }
 *
 * A write is one transaction with one record: whatever happens on the way, the old record stands or the new one does.
 */
const VERSION = 1;

const RecordSchema = v.object({ version: v.literal(VERSION), pack: v.unknown() });

/**
 * The packs kept, by id. What is kept but cannot be read is told and stays where it is.
 * @throws (rejects) when the browser gives no access to its storage
 */
export async function readStoredPacks(): Promise<{ packs: readonly ClaimPack[]; broken: readonly BrokenPack[] }> {
  const [keys, records] = await withDatabase(async (database) => {
    const { store } = database.transaction('packs');
    return Promise.all([store.getAllKeys(), store.getAll()]);
  });
  const stored = records.map((record, i) => ({ file: String(keys[i]), record: v.safeParse(RecordSchema, record) }));
  const unknown = stored.flatMap(({ file, record }) =>
    record.success ? [] : [{ file, issues: [{ path: '$', message: `not stored in version ${VERSION}` }] }],
  );
  const { packs, broken } = readPacks(
    Object.fromEntries(stored.flatMap(({ file, record }) => (record.success ? [[file, record.output.pack]] : []))),
  );
  return { packs, broken: [...unknown, ...broken] };
}

/**
 * Keeps a pack in place of the one with its id.
 * @throws (rejects) with the first fault of a broken pack, or when the browser cannot store it, as on a full disk; what was kept
 * before then stands
 */
export async function storePack(value: unknown): Promise<ClaimPack> {
  const result = parsePack(value);
  if (!result.ok) throw new Error(`pack refused at ${result.issues[0]?.path}: ${result.issues[0]?.message}`);
  const { pack } = result;
  await withDatabase(async (database) => {
    const transaction = database.transaction('packs', 'readwrite', { durability: 'strict' });
    await Promise.all([transaction.store.put({ version: VERSION, pack }, pack.id), transaction.done]);
  });
  return pack;
}
