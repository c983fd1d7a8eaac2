import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { parsePack } from '../../../src/pack/parse';
import type { ClaimPack } from '../../../src/pack/schema';
import { withDatabase } from '../../../src/platform/database';
import { PackDesk } from '../../../src/platform/pack-desk';
import { PackShelf } from '../../../src/platform/pack-shelf';
import { storePack } from '../../../src/platform/pack-store';
import { readSavedIndex, readSavedPacks } from '../../../src/platform/related-store';
import { setPackOn } from '../../../src/platform/shelf-store';

/** Checked sentences enough to be worth an index. The one of Borland's seals is number 137. */
function feed(id: string, last = 'A keeper in Borland trained seals to carry letters.'): ClaimPack {
  const claims = Array.from({ length: 250 }, (_, i) => ({
    id: `c${i}`,
    text: i === 137 ? last : `Ferry number ${i} left the harbour of Ardania late.`,
    for: ['marr'],
    statements: [{ id: 's', position: 'context', party: 'ledger', gist: `It was checked, ${i}.`, source: `s${i % 7}` }],
  }));
  const result = parsePack({
    format: 'claimpack/1',
    ...{ id, title: `Feed ${id}`, language: 'en', version: '1.0.0', published: '2026-01-01' },
    sources: Array.from({ length: 7 }, (_, i) => ({ id: `s${i}` })),
    parties: [
      { id: 'borland', name: 'Borland', kind: 'group' },
      { id: 'marr', name: 'Ada Marr', kind: 'person', speaksFor: 'borland' },
      { id: 'ledger', name: 'The Ledger', kind: 'organisation' },
    ],
    claims,
  });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.pack;
}

const blocks = [{ id: 0, text: 'In Borland a keeper trained seals so that they carry letters.' }];
const textOnly = async (shelf: PackShelf) => (await shelf.inUse()).textOnlyClaims();
const found = async (shelf: PackShelf) => (await textOnly(shelf)).matches(blocks).map(({ claim, tier }) => `${claim} ${tier}`);

/** Packs were read, and the index of their text-only claims saved. */
async function saved(): Promise<void> {
  await new PackShelf().inUse();
  await vi.waitFor(async () => expect(await readSavedPacks()).not.toBeNull());
}

type Change = (record: Record<string, unknown>) => object;

async function changeRecord(key: string, change: Change): Promise<void> {
  await withDatabase(async (database) => {
    await database.put('indexes', change((await database.get('indexes', key)) as Record<string, unknown>), key);
  });
}

beforeEach(async () => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
  await storePack(feed('feed'));
});

describe('the saved index of text-only claims', () => {
  it('finds what the packs themselves would, and reads none of them', async () => {
    const plain = new PackShelf();
    expect(await found(plain)).toEqual(['feed/c137 related']);
    const dossier = await (await textOnly(plain)).dossier('feed/c137');
    await vi.waitFor(async () => expect(await readSavedPacks()).not.toBeNull());
    const read = vi.spyOn(IDBObjectStore.prototype, 'get');
    const woken = new PackShelf();
    const { titles, claims, textOnly: count } = await woken.inUse();
    expect([titles.length, claims, count]).toEqual([2, (await plain.inUse()).claims, 250]);
    expect(read.mock.calls.flat()).not.toContain('related words');
    expect(await found(woken)).toEqual(['feed/c137 related']);
    expect(dossier).toMatchObject({ claim: 'feed/c137' });
    expect(await (await textOnly(woken)).dossier('feed/c137')).toEqual(dossier);
    expect(read.mock.contexts.map((store) => (store as IDBObjectStore).name)).not.toContain('packs');
  });

  it('is saved beforehand by the page that changed packs, of those that are on', async () => {
    await storePack(feed('more'));
    await setPackOn('more', false);
    const desk = new PackDesk();
    await desk.list();
    await desk.index();
    expect(await readSavedPacks()).toMatchObject({ textOnly: 250 });
    await setPackOn('more', true);
    desk.renew();
    await desk.index();
    const read = vi.spyOn(IDBObjectStore.prototype, 'get');
    expect((await new PackShelf().inUse()).textOnly).toBe(500);
    expect(read.mock.contexts.map((store) => (store as IDBObjectStore).name)).not.toContain('packs');
  });

  it('does not fit once a pack was written anew, added or switched off', async () => {
    await saved();
    await storePack(feed('feed', 'A keeper of Borland trained owls.'));
    expect(await readSavedPacks()).toBeNull();
    await saved();
    await storePack(feed('more'));
    expect(await readSavedPacks()).toBeNull();
    await saved();
    await setPackOn('more', false);
    expect(await readSavedPacks()).toBeNull();
    const read = vi.spyOn(IDBObjectStore.prototype, 'get');
    expect(await found(new PackShelf())).toEqual([]);
    expect(read).not.toHaveBeenCalledWith('more');
  });

  it.each<[string, Change]>([
    ['of another format', (head) => ({ ...head, version: 1 })],
    ['of another extension', (head) => ({ ...head, of: String(head.of).replace(/^[^\n]*/, '0.0.0') })],
    ['with a broken pack', (head) => ({ ...head, packs: [{ id: 'spoilt' }] })],
  ])('%s is refused and made anew', async (_, change) => {
    await saved();
    await changeRecord('related', change);
    expect(await readSavedPacks()).toBeNull();
    expect(await found(new PackShelf())).toEqual(['feed/c137 related']);
    await vi.waitFor(async () => expect(await readSavedPacks()).not.toBeNull());
  });

  it.each<[string, Change]>([
    ['of an older engine', (index) => ({ ...index, version: 0 })],
    ['cut short', (index) => ({ ...index, weights: new Float32Array(3) })],
    ['that point beyond its claims', (index) => ({ ...index, holders: (index.holders as Uint32Array).with(5, 4_000_000_000) })],
  ])('whose words are %s is refused and made anew', async (_, change) => {
    await saved();
    await changeRecord('related words', change);
    expect(await readSavedIndex()).toBeNull();
    expect(await found(new PackShelf())).toEqual(['feed/c137 related']);
    await vi.waitFor(async () => expect(await readSavedIndex()).not.toBeNull());
  });

  it('leaves out the dossier of a claim that can no longer be read', async () => {
    await saved();
    await withDatabase((database) => database.put('indexes', [{ id: 'feed' }], 'related 1'));
    const { dossier } = await textOnly(new PackShelf());
    expect([await dossier('feed/c137'), (await dossier('feed/c1'))?.text]).toEqual([
      undefined,
      'Ferry number 1 left the harbour of Ardania late.',
    ]);
  });

  it('that cannot be stored leaves packs as they are', async () => {
    const { put } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...record) {
      if (this.name === 'indexes') throw new DOMException('the disk is full', 'QuotaExceededError');
      return put.apply(this, record);
    });
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    expect(await found(new PackShelf())).toEqual(['feed/c137 related']);
    await vi.waitFor(() => expect(warn).toHaveBeenCalledWith(expect.stringContaining('the disk is full')));
    expect(await readSavedPacks()).toBeNull();
    expect(await found(new PackShelf())).toEqual(['feed/c137 related']);
  });
});
