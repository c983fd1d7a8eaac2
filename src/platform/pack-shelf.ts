import { type Clue, cluesOf } from '../match/clues';
import { createEngine, type MatchEngine } from '../match/engine';
import { sameClaims } from '../match/joint-dossier';
import { isTextOnly, withoutTextOnly } from '../match/text-only';
import { withDraft } from '../match/with-draft';
import type { ClaimPack } from '../pack/schema';
import { storePack } from './pack-store';
import { bundledPacks, warnOf } from './packs';
import { readSavedPacks, saveRelated } from './related-store';
import { readShelf } from './shelf-store';
import { readTabDraft, setTabDraft, type TabDraft } from './tab-draft';
import { savedTextOnlyClaims, type TextOnlyClaims, textOnlyClaims } from './text-only-claims';

/** The packs in use and the engine compiled from them: of the claims that can be marked, text-only ones stand apart. */
export interface InUse {
  /** Without their text-only claims where the index of these was saved. */
  readonly packs: readonly ClaimPack[];
  readonly engine: MatchEngine;
  /** Of all packs in use, the number of all their claims, and of those among them that are text-only. */
  readonly titles: readonly string[];
  readonly claims: number;
  readonly textOnly: number;
  /** What a page must show to be worth reading. */
  clues(): readonly Clue[];
  /** Read when first asked for. */
  textOnlyClaims(): Promise<TextOnlyClaims>;
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
    return { ...shared, packs, engine, clues: once(() => cluesOf(packs)), sameAs: sameAs(packs) };
  }
}

/** The packs that are on, in the reader's order. A storage that cannot be read leaves the shipped packs working. */
async function read(): Promise<InUse> {
  const saved = await readSavedPacks().catch(() => null);
  if (saved) return inUse({ ...saved, textOnlyClaims: savedTextOnlyClaims });
  const { entries, broken } = await readShelf('on').catch((error) => {
    console.warn(`The packs kept on this device cannot be read: ${error}`);
    return { entries: bundledPacks().map((pack) => ({ id: pack.id, on: true, origin: 'shipped' as const, stamp: '', pack })), broken: [] };
  });
  warnOf(broken);
  // Nobody waits for it: a background that is stopped meanwhile reads the packs once more.
  void saveRelated(entries);
  const packs = entries.map(({ pack }) => pack);
  const claims = packs.flatMap((pack) => pack.claims);
  return inUse({
    ...{ packs, titles: packs.map(({ title }) => title), claims: claims.length, textOnly: claims.filter(isTextOnly).length },
    textOnlyClaims: async () => textOnlyClaims(packs),
  });
}

function inUse({ packs, textOnlyClaims, ...known }: Pick<InUse, 'packs' | 'titles' | 'claims' | 'textOnly' | 'textOnlyClaims'>): InUse {
  const engine = createEngine(packs.flatMap((pack) => withoutTextOnly(pack) ?? []));
  return { ...known, packs, engine, clues: once(() => cluesOf(packs)), sameAs: sameAs(packs), textOnlyClaims: once(textOnlyClaims) };
}

/** Compared when first asked for, text-only claims left out: of those there may be thousands, and none is marked. */
function sameAs(packs: readonly ClaimPack[]): InUse['sameAs'] {
  const same = once(() => sameClaims(packs.flatMap((pack) => withoutTextOnly(pack) ?? [])));
  return (claim) => same().get(claim) ?? [];
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
