import 'fake-indexeddb/auto';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { storePack } from '../../../src/platform/pack-store';
import { readShelf } from '../../../src/platform/shelf-store';
import { aPack } from './a-pack';

/** The reader's own packs. */
const ownPacks = async () => (await readShelf()).entries.flatMap(({ origin, pack }) => (origin === 'own' ? [pack] : []));

/** Writes a record as another version of the extension may have. */
async function putRecord(id: string, record: unknown): Promise<void> {
  const database = await openDB('rejoinder');
  await database.put('packs', record, id);
  database.close();
}

beforeEach(() => {
  vi.restoreAllMocks();
  globalThis.indexedDB = new IDBFactory();
});

describe('the pack store', () => {
  it('is empty at first', async () => {
    expect(await ownPacks()).toEqual([]);
  });

  it('gives back the packs as they were kept, the later one of an id', async () => {
    await storePack(aPack('one'));
    await storePack(aPack('two'));
    await storePack(aPack('one', 'Another title'));
    expect(await ownPacks()).toEqual([aPack('one', 'Another title'), aPack('two')]);
  });

  it('takes in no broken pack, and says where it is broken', async () => {
    await storePack(aPack('one'));
    await expect(storePack({ ...aPack('one'), claims: [] })).rejects.toThrow('$.claims');
    expect(await ownPacks()).toEqual([aPack('one')]);
  });

  it('keeps the old pack when the new one cannot be stored, and says why', async () => {
    await storePack(aPack('one'));
    const { put } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw new DOMException('the disk is full', 'QuotaExceededError');
    });
    await expect(storePack(aPack('one', 'Too much'))).rejects.toThrow('the disk is full');
    expect(await ownPacks()).toEqual([aPack('one')]);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...record) {
      if (this.name === 'shelf') throw new DOMException('the disk is full now', 'QuotaExceededError');
      return put.apply(this, record);
    });
    await expect(storePack(aPack('one', 'Too much'))).rejects.toThrow('the disk is full now');
    expect(await ownPacks()).toEqual([aPack('one')]);
  });

  it('leaves out, and tells of, what it cannot read, and reads the rest', async () => {
    await storePack(aPack('one'));
    await putRecord('later', { version: 2, pack: aPack('later') });
    await putRecord('spoilt', { version: 1, pack: { ...aPack('spoilt'), title: '' } });
    const { broken } = await readShelf();
    expect((await ownPacks()).map(({ id }) => id)).toEqual(['one']);
    expect(broken.map(({ file, issues }) => [file, issues[0]?.path])).toEqual([
      ['later', '$'],
      ['spoilt', '$.title'],
    ]);
  });
});
