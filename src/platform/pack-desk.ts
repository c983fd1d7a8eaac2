import { ClaimSearch, type PackedClaim } from '../match/claim-search';
import { jointDossier, sameClaims } from '../match/joint-dossier';
import { type PackSummary, packSummary } from '../match/pack-summary';
import { type Dossier, dossierOf } from '../pack/dossier';
import type { PackIssue } from '../pack/parse';
import { readSavedPacks, saveRelated } from './related-store';
import { movePack, putBack, type RemovedPack, rawPack, readShelf, removePack, type ShelfEntry, setPackOn } from './shelf-store';

/** A claim in a list; `claim` is `packId/claimId`. */
interface ListedClaim {
  readonly claim: string;
  readonly text: string;
  readonly statements: number;
  readonly pack: string;
}

interface PackList {
  readonly packs: readonly (PackSummary & Pick<ShelfEntry, 'on' | 'origin'>)[];
  /** What is kept under an id and is no pack that can be read. */
  readonly broken: readonly { readonly id: string; readonly issues: readonly PackIssue[] }[];
}

/**
 * All that the options page asks of the packs kept. It runs in a worker: ten thousand claims are read and searched there while the page
 * goes on, and only what is shown is handed over.
 */
export class PackDesk {
  #shelf: ReturnType<typeof readShelf> | undefined;
  #search: Promise<ClaimSearch> | undefined;
  #same: Promise<ReturnType<typeof sameClaims>> | undefined;
  #removed: RemovedPack | null = null;

  async list(): Promise<PackList> {
    const { entries, broken } = await this.#read();
    return {
      packs: entries.map(({ pack, on, origin }) => ({ ...packSummary(pack), on, origin })),
      broken: broken.map(({ file, issues }) => ({ id: file, issues })),
    };
  }

  async switchPack(id: string, on: boolean): Promise<void> {
    await setPackOn(id, on);
    this.renew();
  }

  /** @param to its place in the order, from 0 */
  async move(id: string, to: number): Promise<void> {
    const others = (await readShelf()).entries.filter((entry) => entry.id !== id);
    await movePack(id, others[to]?.id ?? null);
    this.renew();
  }

  /** Takes a pack away, readable or not; the one taken away last can be brought back. */
  async remove(id: string): Promise<void> {
    this.#removed = await removePack(id);
    this.renew();
  }

  async restore(): Promise<void> {
    if (this.#removed) await putBack(this.#removed);
    this.#removed = null;
    this.renew();
  }

  /** A pack as the text of a file; one that cannot be read, as it is. */
  async file(id: string): Promise<string> {
    const { entries } = await readShelf();
    const value = entries.find((entry) => entry.id === id)?.pack ?? (await rawPack(id));
    return `${JSON.stringify(value, null, 2)}\n`;
  }

  /**
   * The claims nearest to some words; without any words, all of them.
   * @param limit how many are handed over
   */
  async search(words: string, limit: number): Promise<{ claims: readonly ListedClaim[]; length: number }> {
    const search = await this.#searched();
    const found = words.trim() ? search.find(words) : search.all;
    return { claims: found.slice(0, limit).map(listed), length: found.length };
  }

  /**
   * A claim with all that is kept on it, and with it those of other packs that are the same as one is on a card, text-only ones, too.
   * @param ref `packId/claimId`
   */
  async claim(ref: string): Promise<{ dossier: Dossier; alike: readonly ListedClaim[] } | undefined> {
    const search = await this.#searched();
    const own = search.claim(ref);
    this.#same ??= this.#read().then(({ entries }) => sameClaims(entries.map(({ pack }) => pack)));
    const refs = (await this.#same).get(ref) ?? [ref];
    const all = refs.flatMap((one) => search.claim(one) ?? []);
    const [first, ...others] = all.flatMap(({ pack, claim }) => dossierOf(pack, claim.id) ?? []);
    if (!own || !first) return undefined;
    const dossier = { ...jointDossier([first, ...others]), text: own.claim.text };
    return { dossier, alike: all.filter(({ claim }) => claim !== own.claim).map(listed) };
  }

  /** Saves what a background computes from packs with many text-only claims, which it then need not: in Firefox it shares the page's thread. */
  async index(): Promise<void> {
    if (await readSavedPacks()) return;
    const { entries } = await this.#read();
    await saveRelated(entries.filter(({ on }) => on));
  }

  /** To be called when packs were changed by others. */
  renew(): void {
    this.#shelf = undefined;
    this.#search = undefined;
    this.#same = undefined;
  }

  /** For what comes together after each change: they are read once. */
  #read(): ReturnType<typeof readShelf> {
    this.#shelf ??= readShelf();
    this.#shelf.catch(() => this.renew());
    return this.#shelf;
  }

  /** Packs that are off are searched, too: they are the reader's. */
  #searched(): Promise<ClaimSearch> {
    this.#search ??= this.#read().then(({ entries }) => new ClaimSearch(entries.map(({ pack }) => pack)));
    this.#search.catch(() => this.renew());
    return this.#search;
  }
}

function listed({ pack, claim }: PackedClaim): ListedClaim {
  return { claim: `${pack.id}/${claim.id}`, text: claim.text, statements: claim.statements.length, pack: pack.title };
}
