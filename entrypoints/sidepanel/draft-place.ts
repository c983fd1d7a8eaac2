import { freshId } from '../../src/model/fresh-id';
import type { ClaimPack } from '../../src/pack/schema';
import { readShelf, type ShelfEntry } from '../../src/platform/shelf-store';

/** Where a draft belongs among the reader's packs. */
export interface DraftPlace {
  /** The pack saved of it, as it is now; null when there is none, or something else has come into its place. */
  readonly kept: ShelfEntry | null;
  /** The draft's own id, or one that no other pack has. */
  readonly id: string;
  /** A pack of the same id or article that is not of this draft, and stays. */
  readonly beside: ClaimPack | null;
}

/**
 * A draft takes the place only of what was saved of it: a pack that has come in under its id by other ways, as from a file, stays.
 * @param saved stamp of the pack that was saved of it, see `ShelfEntry`
 * @throws (rejects) when the browser gives no access to its storage
 */
export async function draftPlace({ id, sources }: Pick<ClaimPack, 'id' | 'sources'>, saved: string | null): Promise<DraftPlace> {
  const { entries, broken } = await readShelf();
  const kept = entries.find(({ stamp }) => saved !== null && stamp === saved) ?? null;
  if (kept) return { kept, id: kept.id, beside: null };
  const url = sources[0]?.url ?? null;
  const beside = entries.find((entry) => entry.id === id || (url !== null && entry.pack.sources[0]?.url === url))?.pack ?? null;
  const taken = [...entries.map((entry) => entry.id), ...broken.map(({ file }) => file)].map((one) => ({ id: one }));
  return { kept, id: taken.some((one) => one.id === id) ? freshId(id, taken) : id, beside };
}
