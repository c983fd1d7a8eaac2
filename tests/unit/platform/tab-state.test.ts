import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { FrameReport } from '../../../src/platform/messages';
import { forgetTab, readTabState, saveFrameReport, watchTabState } from '../../../src/platform/tab-state';

const report = (host: string): FrameReport => ({
  ...{ host, title: 'News', url: `https://${host}/`, status: { kind: 'read', truncated: false } },
  ...{ marks: [], dossiers: {} },
});
const save = (tabId: number, frameId: number, document: string) =>
  saveFrameReport({ tabId, frameId, document }, report(`${document}.example`));
const hosts = async (tabId: number) => [...((await readTabState(tabId)) ?? [])].map(([frame, { host }]) => `${frame} ${host}`);

beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.storage.session.getKeys = async () => Object.keys(await fakeBrowser.storage.session.get(null));
  vi.restoreAllMocks();
});

describe('the state of a tab', () => {
  it('is null before any frame has reported', async () => {
    expect(await readTabState(1)).toBeNull();
  });

  it('holds the latest report of each frame, the top frame first, apart from other tabs', async () => {
    await save(1, 12, 'inner');
    await save(1, 0, 'top');
    await save(11, 0, 'other');
    await save(1, 12, 'changed');
    expect(await hosts(1)).toEqual(['0 top.example', '12 changed.example']);
    expect(await hosts(11)).toEqual(['0 other.example']);
  });

  it('keeps inner frames that were quicker than the first page’s top frame', async () => {
    expect(await save(1, 5, 'inner')).toBe(false);
    expect(await save(1, 0, 'top')).toBe(false);
    expect(await hosts(1)).toHaveLength(2);
  });

  it('keeps inner frames when the same top document reports again', async () => {
    await save(1, 0, 'top');
    await save(1, 5, 'inner');
    expect(await save(1, 0, 'top')).toBe(false);
    expect(await hosts(1)).toHaveLength(2);
  });

  it('drops the inner frames of the page before and says that the others must tell again', async () => {
    await save(1, 0, 'top');
    await save(1, 5, 'inner');
    expect(await save(1, 0, 'next')).toBe(true);
    expect(await hosts(1)).toEqual(['0 next.example']);
    expect(await save(1, 0, 'last')).toBe(false);
  });

  it('comes out the same when reports arrive at once', async () => {
    await save(1, 0, 'top');
    await save(1, 5, 'inner');
    await Promise.all([save(1, 0, 'next'), save(1, 6, 'late'), save(1, 0, 'next')]);
    expect(await hosts(1)).toEqual(['0 next.example', '6 late.example']);
  });

  it('stands as it was when the browser refuses a write, and later writes go on', async () => {
    await save(1, 0, 'top');
    await save(1, 5, 'inner');
    vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    await expect(save(1, 0, 'next')).rejects.toThrow('quota exceeded');
    expect(await hosts(1)).toEqual(['0 top.example', '5 inner.example']);
    await save(1, 0, 'next');
    expect(await hosts(1)).toEqual(['0 next.example']);
  });

  it('goes with its tab', async () => {
    await save(1, 0, 'top');
    await save(11, 0, 'other');
    await forgetTab(1);
    expect(await readTabState(1)).toBeNull();
    expect(await hosts(11)).toHaveLength(1);
  });

  it('is told to whoever watches that tab, until stopped', async () => {
    const seen = vi.fn();
    const stop = watchTabState(1, seen);
    await save(11, 0, 'other');
    await save(1, 0, 'top');
    await vi.waitFor(() => expect(seen).toHaveBeenCalledTimes(1));
    expect(seen.mock.lastCall?.[0].get(0).host).toBe('top.example');
    await forgetTab(1);
    await vi.waitFor(() => expect(seen).toHaveBeenLastCalledWith(null));
    stop();
    await save(1, 0, 'top');
    expect(seen).toHaveBeenCalledTimes(2);
  });
});
