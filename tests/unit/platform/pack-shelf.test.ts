import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PackShelf } from '../../../src/platform/pack-shelf';
import { movePack, setPackOn } from '../../../src/platform/shelf-store';
import { aPack } from './a-pack';

const idsOf = async (shelf: PackShelf, tabId?: number) => (await shelf.inUse(tabId)).packs.map(({ id }) => id);
const address = 'https://news.example/a';
const shipped = 'kremlin-drone-2023';

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
});

describe('the pack shelf', () => {
  it('holds shipped packs and, once kept, those of the reader, for this background and the next', async () => {
    const shelf = new PackShelf();
    expect(await idsOf(shelf)).not.toContain('harbour');
    await shelf.keep(aPack('harbour'));
    for (const one of [shelf, new PackShelf()]) {
      expect(await idsOf(one)).toEqual(expect.arrayContaining([shipped, 'harbour']));
      expect((await one.inUse(7)).engine.dossier('harbour/sank')?.text).toBe('The ferry sank.');
    }
  });

  it('does not let a kept pack take the place of a shipped one', async () => {
    const shelf = new PackShelf();
    await expect(shelf.keep(aPack(shipped))).rejects.toThrow(shipped);
    expect((await shelf.inUse()).packs.find(({ id }) => id === shipped)?.claims.length).toBeGreaterThan(1);
  });

  it('matches with the packs that are on, in the reader’s order, once it is told of a change', async () => {
    const shelf = new PackShelf();
    for (const id of ['pier', 'harbour']) await shelf.keep(aPack(id));
    await shelf.inUse();
    await movePack('harbour', 'pier');
    await setPackOn(shipped, false);
    expect(await idsOf(shelf)).toContain(shipped);
    shelf.drop();
    expect(await idsOf(shelf)).toEqual(['harbour', 'pier']);
  });

  it('tries a draft in its tab alone, in place of the pack with its id, until it ends', async () => {
    const shelf = new PackShelf();
    await shelf.keep(aPack('harbour', 'As kept'));
    await shelf.tryIn(7, { address, pack: aPack('harbour', 'As drafted') });
    const titleIn = async (tabId: number) => (await shelf.inUse(tabId)).engine.dossier('harbour/sank')?.pack.title;
    expect([await titleIn(7), await titleIn(8)]).toEqual(['As drafted', 'As kept']);
    expect((await new PackShelf().inUse(7)).engine.dossier('harbour/sank')?.pack.title).toBe('As drafted');
    await shelf.tryIn(7, null);
    expect(await titleIn(7)).toBe('As kept');
  });

  it('tries a draft on its own page alone', async () => {
    const shelf = new PackShelf();
    await shelf.tryIn(7, { address, pack: aPack('harbour') });
    await shelf.arrive(7, address);
    expect(await idsOf(shelf, 7)).toContain('harbour');
    await shelf.arrive(7, 'https://news.example/b');
    expect(await idsOf(shelf, 7)).not.toContain('harbour');
  });

  it('works with the shipped packs, and warns, when nothing can be read from the device', async () => {
    const open = () => {
      throw new Error('no storage in this window');
    };
    globalThis.indexedDB = { open } as never;
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    expect(await idsOf(new PackShelf())).toContain(shipped);
    expect(warn).toHaveBeenCalledWith(expect.stringContaining('no storage in this window'));
  });
});
