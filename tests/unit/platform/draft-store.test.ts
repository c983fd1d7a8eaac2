import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { addressOf, keepDraft, readDraft } from '../../../src/platform/draft-store';

beforeEach(() => {
  vi.useRealTimers();
  globalThis.indexedDB = new IDBFactory();
});

describe('a draft', () => {
  it('is kept by its article’s address, wherever on the page that points', async () => {
    await keepDraft(addressOf('https://news.example/a?id=1#top'), { history: { title: 'A pier' }, saved: 's1' });
    expect(await readDraft(addressOf('https://news.example/a?id=1'))).toEqual({ history: { title: 'A pier' }, saved: 's1' });
    expect(await readDraft(addressOf('https://news.example/a?id=2'))).toBeNull();
  });

  it('is replaced, and dropped', async () => {
    await keepDraft('a', { history: { title: 'A pier' }, saved: null });
    await keepDraft('a', { history: { title: 'Another' }, saved: null });
    expect(await readDraft('a')).toEqual({ history: { title: 'Another' }, saved: null });
    await keepDraft('a', null);
    expect(await readDraft('a')).toBeNull();
  });

  it('makes room when it is the one longest untouched of many', async () => {
    const clock = vi.spyOn(Date, 'now');
    for (let i = 0; i < 52; i++) {
      clock.mockReturnValue(1_000 + i);
      await keepDraft(`a${i}`, { history: { i }, saved: null });
    }
    expect([await readDraft('a0'), await readDraft('a1'), await readDraft('a2')]).toEqual([null, null, { history: { i: 2 }, saved: null }]);
  });

  it('of version 1 is a draft without any step', async () => {
    await put({ version: 1, at: 0, draft: { title: 'A pier' } });
    expect(await readDraft('a')).toEqual({ history: { past: [], present: { title: 'A pier' }, future: [] }, saved: null });
  });

  it('of version 2 has its steps, and nothing saved of it', async () => {
    await put({ version: 2, at: 0, history: { past: [], present: { title: 'A pier' }, future: [] } });
    expect(await readDraft('a')).toEqual({ history: { past: [], present: { title: 'A pier' }, future: [] }, saved: null });
  });

  it('of another version is not read', async () => {
    await put({ version: 4, at: 0, history: {} });
    expect(await readDraft('a')).toBeNull();
  });
});

async function put(record: object): Promise<void> {
  await keepDraft('a', { history: {}, saved: null });
  const database = await openDB('rejoinder');
  await database.put('drafts', record, 'a');
  database.close();
}
