import { createEngine, type MatchEngine } from '../match/engine';
import { withDraft } from '../match/with-draft';
import type { ClaimPack } from '../pack/schema';
import { storePack } from './pack-store';
import { bundledPacks, warnOf } from './packs';
import { readShelf } from './shelf-store';
import { readTabDraft, setTabDraft, type TabDraft } from './tab-draft';

/** The packs in use and the engine compiled from them. */
interface InUse {
  readonly packs: readonly ClaimPack[];
  readonly engine: MatchEngine;
}

/**
 * What pages are matched with: the packs that are on, and in a single tab the draft that is tried there. Read and
 * compiled when first needed: doing it at each start would delay every message that wakes the background.
 */
export class PackShelf {
  #shared: Promise<InUse> | undefined;
  readonly #tabs = new Map<number, Promise<InUse>>();

  /** @param tabId the tab whose draft counts, too */
  inUse(tabId?: number): Promise<InUse> {
    if (tabId === undefined) {
      this.#shared ??= read();
      // What failed once may work next time.
      this.#shared.catch(() => this.drop());
      return this.#shared;
    }
    const tab = this.#tabs.get(tabId) ?? this.#withDraft(tabId);
    this.#tabs.set(tabId, tab);
    tab.catch(() => this.#tabs.delete(tabId));
    return tab;
  }

  /**
   * Keeps a pack among the reader's own.
   * @throws (rejects) when it is broken, has the id of a shipped pack, or cannot be stored; all stays as it was then
   */
  async keep(pack: unknown): Promise<void> {
    await storePack(pack);
    this.drop();
  }

  /** Tries a draft in a tab in place of the one before; null ends it. */
  async tryIn(tabId: number, draft: TabDraft | null): Promise<void> {
    await setTabDraft(tabId, draft);
    this.#tabs.delete(tabId);
  }

  /** A tab comes to a page: a draft of another page is no longer tried in it. */
  async arrive(tabId: number, address: string): Promise<void> {
    const draft = await readTabDraft(tabId);
    if (draft && draft.address !== address) await this.tryIn(tabId, null);
  }

  /** Packs have changed: they are read again when next needed. */
  drop(): void {
    this.#shared = undefined;
    this.#tabs.clear();
  }

  async #withDraft(tabId: number): Promise<InUse> {
    const [shared, draft] = await Promise.all([this.inUse(), readTabDraft(tabId)]);
    if (!draft) return shared;
    const { pack } = draft;
    return { packs: [...shared.packs.filter(({ id }) => id !== pack.id), pack], engine: withDraft(shared.engine, pack) };
  }
}

/** The packs that are on, in the reader's order. A storage that cannot be read leaves the shipped packs working. */
async function read(): Promise<InUse> {
  const { entries, broken } = await readShelf().catch((error) => {
    console.warn(`The packs kept on this device cannot be read: ${error}`);
    return { entries: bundledPacks().map((pack) => ({ on: true, pack })), broken: [] };
  });
  warnOf(broken);
  const packs = entries.flatMap(({ on, pack }) => (on ? [pack] : []));
  return { packs, engine: createEngine(packs) };
}
