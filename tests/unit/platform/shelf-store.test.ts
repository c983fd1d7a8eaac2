import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { withDatabase, writeTogether } from '../../../src/platform/database';
import { putPack, storePack } from '../../../src/platform/pack-store';
import { movePack, putBack, rawPack, readShelf, removePack, setPackOn } from '../../../src/platform/shelf-store';
import { aPack } from './a-pack';

const shipped = 'kremlin-drone-2023';

/** The shelf in a line: "a b- c", a dash behind those switched off. */
const shelf = async () => (await readShelf()).entries.map(({ id, on }) => (on ? id : `${id}-`)).join(' ');

const stamps = async () => (await readShelf()).entries.map(({ stamp }) => stamp);

async function subscribe(id: string): Promise<void> {
  await writeTogether(['packs', 'shelf', 'subscriptions'], (store) => putPack(store, aPack(id), 'subscribed'));
}

/** A database as an older extension left it. */
async function given(version: 1 | 2 | 3): Promise<void> {
  const stores = JSON.parse(readFileSync(`tests/fixtures/stored/database-${version}.json`, 'utf8')) as Record<string, object>;
  const names = ['packs', 'drafts', ...(version > 1 ? ['shelf', 'subscriptions', 'indexes'] : [])];
  const database = await openDB('rejoinder', version, {
    upgrade(upgraded) {
      for (const name of names) upgraded.createObjectStore(name);
    },
  });
  for (const [name, records] of Object.entries(stores)) {
    for (const [key, record] of Object.entries(records)) await database.put(name, record, key);
  }
  database.close();
}

beforeEach(async () => {
  vi.restoreAllMocks();
  globalThis.indexedDB = new IDBFactory();
});

describe('the shelf', () => {
  it('holds shipped packs first, then the reader’s in the order they came, all of them on', async () => {
    await storePack(aPack('pier'));
    await storePack(aPack('harbour'));
    await subscribe('bridge');
    expect(await shelf()).toBe(`${shipped} pier harbour bridge`);
    expect((await readShelf()).entries.map(({ origin }) => origin)).toEqual(['shipped', 'own', 'own', 'subscribed']);
  });

  it('switches and moves any of them, and a pack keeps both when it is replaced', async () => {
    await storePack(aPack('pier'));
    await storePack(aPack('harbour'));
    await setPackOn(shipped, false);
    await setPackOn('harbour', false);
    await movePack('harbour', shipped);
    expect(await shelf()).toBe(`harbour- ${shipped}- pier`);
    await storePack(aPack('harbour', 'Another title'));
    await movePack(shipped, null);
    await setPackOn(shipped, true);
    expect(await shelf()).toBe(`harbour- pier ${shipped}`);
    expect((await readShelf()).entries[0]?.pack.title).toBe('Another title');
  });

  it('gives up a pack and takes it back as it was', async () => {
    for (const id of ['pier', 'harbour', 'bridge']) await storePack(aPack(id));
    await setPackOn('harbour', false);
    const removed = await removePack('harbour');
    expect(await shelf()).toBe(`${shipped} pier bridge`);
    await putBack(removed);
    expect(await shelf()).toBe(`${shipped} pier harbour- bridge`);
    expect(await rawPack('harbour')).toEqual(aPack('harbour'));
  });

  it('does not put a removed pack in place of one that came under its id', async () => {
    await storePack(aPack('pier'));
    const removed = await removePack('pier');
    await storePack(aPack('pier', 'Another title'));
    await expect(putBack(removed)).rejects.toThrow();
    expect(await rawPack('pier')).toEqual(aPack('pier', 'Another title'));
    expect(await shelf()).toBe(`${shipped} pier`);
  });

  it('does not give up a shipped pack, nor let another take its id', async () => {
    await expect(removePack(shipped)).rejects.toThrow(shipped);
    await expect(storePack(aPack(shipped))).rejects.toThrow(shipped);
    await expect(subscribe(shipped)).rejects.toThrow(shipped);
    expect(await shelf()).toBe(shipped);
  });

  it('tells of a pack that it cannot read, hands it out as it is, and lets it be removed', async () => {
    await withDatabase((database) => database.put('packs', { version: 1, pack: { ...aPack('pier'), title: '' } }, 'pier'));
    expect((await readShelf()).broken.map(({ file, issues }) => [file, issues[0]?.path])).toEqual([['pier', '$.title']]);
    expect(await rawPack('pier')).toMatchObject({ title: '' });
    await removePack('pier');
    expect((await readShelf()).broken).toEqual([]);
  });

  it('stays as it was when a change cannot be written', async () => {
    await storePack(aPack('pier'));
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('the disk is full', 'QuotaExceededError');
    });
    await expect(removePack('pier')).rejects.toThrow('the disk is full');
    await expect(setPackOn('pier', false)).rejects.toThrow('the disk is full');
    expect(await shelf()).toBe(`${shipped} pier`);
  });

  it('of an extension that had none holds the packs kept then', async () => {
    await given(1);
    expect(await shelf()).toBe(`${shipped} harbour pier`);
    expect(await stamps()).toEqual(['', expect.stringMatching(/.{36}/), expect.stringMatching(/.{36}/)]);
  });

  it('has a stamp on every pack of the reader, also on those that came before there were stamps, and always the same', async () => {
    await given(2);
    expect(await stamps()).toEqual(['b', '', 'a', expect.stringMatching(/.{36}/)]);
    expect(await stamps()).toEqual(await stamps());
  });

  it('is the one that was kept', async () => {
    await given(3);
    expect(await shelf()).toBe(`pier- ${shipped} harbour bridge`);
    expect((await readShelf()).entries.map(({ origin }) => origin)).toEqual(['subscribed', 'shipped', 'own', 'own']);
    expect(await stamps()).toEqual(['b', '', 'a', 'c']);
  });

  it('that cannot be read leaves all packs on', async () => {
    await storePack(aPack('pier'));
    await withDatabase((database) => database.put('shelf', { version: 2, packs: 'none' }, 'shelf'));
    expect(await shelf()).toBe(`${shipped} pier`);
  });
});
