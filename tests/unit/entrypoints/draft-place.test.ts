import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { draftPlace } from '../../../entrypoints/sidepanel/draft-place';
import { storePack } from '../../../src/platform/pack-store';
import { readShelf, removePack } from '../../../src/platform/shelf-store';
import { aPack } from '../platform/a-pack';

const draft = aPack('ferry');
const stampOf = async (id: string) => (await readShelf()).entries.find((entry) => entry.id === id)?.stamp ?? null;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('a draft that is saved', () => {
  it('takes the place of what was saved of it', async () => {
    await storePack(draft);
    expect(await draftPlace(draft, await stampOf('ferry'))).toMatchObject({ kept: { pack: draft }, id: 'ferry', beside: null });
  });

  it('stands beside a pack that has its id and is not of it, also where that came in place of its own', async () => {
    await storePack(draft);
    const saved = await stampOf('ferry');
    await storePack(aPack('ferry', 'By another hand'));
    for (const stamp of [saved, null]) {
      expect(await draftPlace(draft, stamp)).toEqual({ kept: null, id: 'ferry-2', beside: aPack('ferry', 'By another hand') });
    }
  });

  it('tells of a pack of the same article under another id', async () => {
    const sources = [{ ...aPack('x').sources[0], url: 'https://news.example/ferry' }] as typeof draft.sources;
    const other = { ...aPack('harbour'), sources };
    await storePack(other);
    expect(await draftPlace({ ...draft, sources }, null)).toEqual({ kept: null, id: 'ferry', beside: other });
  });

  it('has its own id again once what was saved of it is removed', async () => {
    await storePack(draft);
    const saved = await stampOf('ferry');
    await removePack('ferry');
    expect(await draftPlace(draft, saved)).toEqual({ kept: null, id: 'ferry', beside: null });
  });
});
