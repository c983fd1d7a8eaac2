import { createEngine, type MatchEngine } from '../match/engine';
import { sameClaims } from '../match/joint-dossier';
import { isTextOnly, withoutTextOnly } from '../match/text-only';
import { withDraft } from '../match/with-draft';
import type { Dossier } from '../pack/dossier';
import type { ClaimPack } from '../pack/schema';
import { storePack } from './pack-store';
import { bundledPacks, warnOf } from './packs';
import { readRelated, SavedDossiers, type SavedRelated, saveRelated } from './related-store';
import { readShelf } from './shelf-store';
import { readTabDraft, setTabDraft, type TabDraft } from './tab-draft';

/** The packs in use and the engine compiled from them. */
export interface InUse {
  /** Without their text-only claims where the index of these was saved. */
  readonly packs: readonly ClaimPack[];
  readonly engine: MatchEngine;
  readonly hasTextOnly: boolean;
  /** Of all packs in use, and the number of all their claims. */
  readonly titles: readonly string[];
  readonly claims: number;
  /** @returns undefined for a claim that no pack holds, or that can no longer be read */
  dossier(claim: string): Promise<Dossier | undefined>;
  /** Claims of other packs that are the same, and the claim itself, always in the same order; empty when there are none. */
  sameAs(claim: string): readonly string[];
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
    const engine = withDraft(shared.engine, pack);
    const packs = [...shared.packs.filter(({ id }) => id !== pack.id), pack];
    return {
      ...shared,
      packs,
      engine,
      sameAs: sameAs(packs),
      dossier: async (claim) => (claim.startsWith(`${pack.id}/`) ? engine.dossier(claim) : shared.dossier(claim)),
    };
  }
}

/** The packs that are on, in the reader's order. A storage that cannot be read leaves the shipped packs working. */
async function read(): Promise<InUse> {
  const saved = await readRelated().catch(() => null);
  if (saved) return inUseSaved(saved);
  const { entries, broken } = await readShelf('on').catch((error) => {
    console.warn(`The packs kept on this device cannot be read: ${error}`);
    return { entries: bundledPacks().map((pack) => ({ id: pack.id, on: true, origin: 'shipped' as const, stamp: '', pack })), broken: [] };
  });
  warnOf(broken);
  // Nobody waits for it: a background that is stopped meanwhile reads the packs once more.
  saveRelated(entries).catch((error) => console.warn(`What was computed from packs cannot be stored: ${error}`));
  const packs = entries.map(({ pack }) => pack);
  const engine = createEngine(packs);
  return {
    ...{ packs, engine, titles: packs.map(({ title }) => title), claims: engine.claimCount },
    hasTextOnly: packs.some(({ claims }) => claims.some(isTextOnly)),
    dossier: async (claim) => engine.dossier(claim),
    sameAs: sameAs(packs),
  };
}

function inUseSaved({ packs, index, titles, claims }: SavedRelated): InUse {
  const engine = createEngine(packs, index);
  const textOnly = new SavedDossiers(index);
  const dossier = async (claim: string) => engine.dossier(claim) ?? textOnly.dossier(claim);
  return { packs, engine, titles, claims, hasTextOnly: true, dossier, sameAs: sameAs(packs) };
}

/** Compared when first asked for, text-only claims left out: of those there may be thousands, and none is marked. */
function sameAs(packs: readonly ClaimPack[]): InUse['sameAs'] {
  let same: ReturnType<typeof sameClaims> | undefined;
  return (claim) => {
    same ??= sameClaims(packs.flatMap((pack) => withoutTextOnly(pack) ?? []));
    return same.get(claim) ?? [];
  };
}
