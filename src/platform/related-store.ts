import * as v from 'valibot';
import { version } from '../../package.json';
import { isRelatedIndex, linesOf, type RelatedIndex, relatedIndex } from '../match/related-index';
import { isTextOnly, withoutTextOnly } from '../match/text-only';
import { type Dossier, dossierOf } from '../pack/dossier';
import { packSlice } from '../pack/pack-slice';
import { parsePack } from '../pack/parse';
import type { ClaimPack } from '../pack/schema';
import { withDatabase, writeTogether } from './database';
import { bundledPacks } from './packs';
import { completed, listOf, SHELF_KEY } from './shelf-record';
import type { ShelfEntry } from './shelf-store';

/*
 * What thousands of text-only claims come to, so that a background that wakes need not read their packs:
 *
 *   indexes: 'related'       → { version: 2, of, titles, claims, textOnly, packs }
 *            'related words' → RelatedIndex
 *            'related 0'     → ClaimPack[]     the first hundred of these claims, in packs cut down to them
 *            'related 1'     → ClaimPack[]     the next hundred
 *
 * `of` tells which writing of which packs it was made from, and by which version of the extension; `packs` are the reader's own without
 * their text-only claims, and `claims` and `textOnly` count all claims and those. A background that wakes reads this first record alone;
 * the others are read when the reader asks. All of it can be made anew, and is whenever anything does not fit.
 */
const VERSION = 2;
const KEY = 'related';
const WORDS_KEY = 'related words';
/** Claims read for the dossier of one of them. */
const SLICE = 100;
/** Fewer text-only claims than this are read with their packs in no time. */
const LEAST = 200;

const HeadSchema = v.object({
  version: v.literal(VERSION),
  of: v.string(),
  titles: v.array(v.string()),
  claims: v.number(),
  textOnly: v.number(),
  packs: v.array(v.unknown()),
});

/** The packs that are on, without their text-only claims. */
export interface SavedPacks {
  readonly packs: readonly ClaimPack[];
  /** Of all packs that are on, the number of all their claims, and of those among them that are text-only. */
  readonly titles: readonly string[];
  readonly claims: number;
  readonly textOnly: number;
}

/** A fingerprint of packs that are on; null when it is not known when one of them was written. */
function fingerprint(on: readonly Pick<ShelfEntry, 'id' | 'origin' | 'stamp'>[]): string | null {
  if (on.some(({ origin, stamp }) => origin !== 'shipped' && stamp === '')) return null;
  return [version, ...on.map(({ id, stamp }) => `${id} ${stamp}`)].join('\n');
}

/**
 * @returns what was saved of the packs that are on now; null when there is nothing, or nothing that fits
 * @throws (rejects) when the browser gives no access to its storage
 */
export async function readSavedPacks(): Promise<SavedPacks | null> {
  const [record, shelf, keys] = await withDatabase(async (database) => {
    const transaction = database.transaction(['indexes', 'shelf', 'packs']);
    const shelf = transaction.objectStore('shelf').get(SHELF_KEY);
    return Promise.all([transaction.objectStore('indexes').get(KEY), shelf, transaction.objectStore('packs').getAllKeys()]);
  });
  const head = v.safeParse(HeadSchema, record);
  if (!head.success) return null;
  const shipped = bundledPacks();
  const ids = shipped.map(({ id }) => id);
  const on = completed(listOf(shelf), ids, keys).filter((entry) => entry.on);
  if (head.output.of !== fingerprint(on)) return null;
  const own = head.output.packs.map((pack) => parsePack(pack));
  if (own.some(({ ok }) => !ok)) return null;
  const byId = new Map([...shipped, ...own.flatMap((one) => (one.ok ? [one.pack] : []))].map((pack) => [pack.id, pack]));
  const { titles, claims, textOnly } = head.output;
  return { packs: on.flatMap(({ id }) => byId.get(id) ?? []), titles, claims, textOnly };
}

/**
 * The words of the text-only claims that were left out of what `readSavedPacks` hands back.
 * @returns null when what is kept does not fit
 * @throws (rejects) when the browser gives no access to its storage
 */
export async function readSavedIndex(): Promise<RelatedIndex | null> {
  const index: unknown = await withDatabase((database) => database.get('indexes', WORDS_KEY));
  return isRelatedIndex(index) ? index : null;
}

/**
 * Saves the index of the packs that are on, where they have many text-only claims, in place of the one before. Never rejects: what the
 * browser cannot store is told on the console, and what was saved before stands and does not fit.
 */
export async function saveRelated(on: readonly ShelfEntry[]): Promise<void> {
  await save(on).catch((error) => console.warn(`What was computed from packs cannot be stored: ${error}`));
}

async function save(on: readonly ShelfEntry[]): Promise<void> {
  const packs = on.map(({ pack }) => pack);
  const textOnly = packs.flatMap((pack) => pack.claims.filter(isTextOnly).map((claim) => ({ pack, claim })));
  if (textOnly.length < LEAST) return;
  const of = fingerprint(on);
  if (of === null) return;
  const head = {
    ...{ version: VERSION, of, titles: packs.map(({ title }) => title) },
    ...{ claims: packs.reduce((sum, { claims }) => sum + claims.length, 0), textOnly: textOnly.length },
    packs: on.flatMap(({ origin, pack }) => (origin === 'shipped' ? [] : (withoutTextOnly(pack) ?? []))),
  };
  const index = relatedIndex(packs);
  const slices: ClaimPack[][] = [];
  for (let from = 0; from < textOnly.length; from += SLICE) {
    const claims = textOnly.slice(from, from + SLICE);
    const held = [...new Set(claims.map(({ pack }) => pack))];
    slices.push(
      held.map((pack) =>
        packSlice(
          pack,
          claims.flatMap((one) => (one.pack === pack ? [one.claim] : [])),
        ),
      ),
    );
  }
  await writeTogether(['indexes'], async (store) => {
    await store('indexes').clear();
    const all: [string, unknown][] = [
      [KEY, head],
      [WORDS_KEY, index],
      ...slices.map((slice, i): [string, unknown] => [`${KEY} ${i}`, slice]),
    ];
    await Promise.all(all.map(([key, record]) => store('indexes').put(record, key)));
  });
}

/** Dossiers of text-only claims whose index was saved; each hundred of them is read when one is asked for, and once. */
export class SavedDossiers {
  readonly #slices = new Map<number, Promise<readonly ClaimPack[]>>();
  readonly #claims: ReadonlyMap<string, number>;

  constructor(index: RelatedIndex) {
    this.#claims = new Map(linesOf(index.claims).map((claim, i) => [claim, i]));
  }

  /** @returns undefined for a claim that is not among them, or can no longer be read */
  async dossier(claim: string): Promise<Dossier | undefined> {
    const number = this.#claims.get(claim);
    if (number === undefined) return undefined;
    const slice = Math.floor(number / SLICE);
    const packs = this.#slices.get(slice) ?? readSlice(slice);
    this.#slices.set(slice, packs);
    const [packId = '', id = ''] = claim.split('/');
    const pack = (await packs).find((one) => one.id === packId);
    return pack && dossierOf(pack, id);
  }
}

async function readSlice(slice: number): Promise<readonly ClaimPack[]> {
  const record = await withDatabase((database) => database.get('indexes', `${KEY} ${slice}`)).catch(() => undefined);
  return (Array.isArray(record) ? record : []).flatMap((pack) => {
    const result = parsePack(pack);
    return result.ok ? [result.pack] : [];
  });
}
