import * as v from 'valibot';
import { parsePack } from '../pack/parse';
import type { ClaimPack } from '../pack/schema';
import { type Writable, writeTogether } from './database';
import { type BrokenPack, bundledPacks, readPacks } from './packs';
import { listOf, type PackOrigin, recordOf, SHELF_KEY } from './shelf-record';

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
 * The packs among the records kept. What is kept but cannot be read is told and stays where it is.
 * @param records with their keys
 */
export function packsOf(records: readonly (readonly [key: string, record: unknown])[]): {
  packs: readonly ClaimPack[];
  broken: readonly BrokenPack[];
} {
  const stored = records.map(([file, record]) => ({ file, record: v.safeParse(RecordSchema, record) }));
  const unknown = stored.flatMap(({ file, record }) =>
    record.success ? [] : [{ file, issues: [{ path: '$', message: `not stored in version ${VERSION}` }] }],
  );
  const { packs, broken } = readPacks(
    Object.fromEntries(stored.flatMap(({ file, record }) => (record.success ? [[file, record.output.pack]] : []))),
  );
  return { packs, broken: [...unknown, ...broken] };
}

/**
 * Keeps a pack in place of the one with its id, whose place and switch it takes.
 * @throws (rejects) with the first fault of a broken pack, when a pack of this id comes with the extension, or when the browser cannot
 * store it, as on a full disk; what was kept before then stands
 */
export async function storePack(value: unknown): Promise<ClaimPack> {
  const result = parsePack(value);
  if (!result.ok) throw new Error(`pack refused at ${result.issues[0]?.path}: ${result.issues[0]?.message}`);
  const { pack } = result;
  await writeTogether(['packs', 'shelf'], (store) => putPack(store, pack, 'own'));
  return pack;
}

/**
 * Writes a parsed pack as part of a transaction that may hold more, see `writeTogether`.
 * @throws (rejects) when a pack of this id comes with the extension, or the browser refuses
 */
export async function putPack(
  store: <Name extends 'packs' | 'shelf'>(name: Name) => Writable<Name>,
  pack: ClaimPack,
  origin: Exclude<PackOrigin, 'shipped'>,
): Promise<void> {
  const { id } = pack;
  if (bundledPacks().some((shipped) => shipped.id === id)) throw new Error(`"${id}" is a pack that comes with Rejoinder`);
  const list = listOf(await store('shelf').get(SHELF_KEY));
  const at = list.findIndex((entry) => entry.id === id);
  const entry = { id, on: list[at]?.on ?? true, origin, stamp: crypto.randomUUID() };
  await store('packs').put({ version: VERSION, pack }, id);
  await store('shelf').put(recordOf(at === -1 ? [...list, entry] : list.with(at, entry)), SHELF_KEY);
}
