import * as v from 'valibot';

/** Where a pack comes from: with the extension, from a file or the panel, or from an address that the reader has subscribed to. */
export type PackOrigin = 'shipped' | 'own' | 'subscribed';

/*
 * What the reader decided about packs, in IndexedDB, one record for all:
 *
 *   shelf: 'shelf' → { version: 1, packs: [{ id, on, origin, stamp }] }     in the reader's order
 *
 * A pack that is not on the list is on; shipped ones stand before the list, others behind it.
 */
export const SHELF_KEY = 'shelf';
const VERSION = 1;

const EntrySchema = v.object({
  id: v.string(),
  on: v.boolean(),
  origin: v.picklist(['shipped', 'own', 'subscribed']),
  /** Another one after each writing of the pack: what was computed from it says so by this. Empty for shipped packs. */
  stamp: v.string(),
});
const RecordSchema = v.object({ version: v.literal(VERSION), packs: v.array(v.unknown()) });

/** What is kept on one pack beside the pack. */
export type ListedPack = Readonly<v.InferOutput<typeof EntrySchema>>;

/** @returns the list as it is kept; a broken one counts as never made, and so does a broken entry */
export function listOf(record: unknown): ListedPack[] {
  const shelf = v.safeParse(RecordSchema, record);
  return shelf.success ? shelf.output.packs.filter((entry) => v.is(EntrySchema, entry)) : [];
}

/** The record that holds a list. */
export function recordOf(packs: readonly ListedPack[]): object {
  return { version: VERSION, packs };
}

/** The list with every pack there is, and none that is no more. */
export function completed(list: readonly ListedPack[], shipped: readonly string[], stored: readonly string[]): ListedPack[] {
  const own = stored.filter((id) => !shipped.includes(id));
  const listed = list.filter(({ id, origin }) => (origin === 'shipped' ? shipped : own).includes(id));
  const unlisted = (ids: readonly string[], origin: PackOrigin): ListedPack[] =>
    ids.filter((id) => !listed.some((entry) => entry.id === id)).map((id) => ({ id, on: true, origin, stamp: '' }));
  return [...unlisted(shipped, 'shipped'), ...listed, ...unlisted(own, 'own')];
}
