import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Muting } from '../../../src/match/overlay';
import { readOverlay, setMuted } from '../../../src/platform/overlay';
import { watchOverlay } from '../../../src/platform/watch-overlay';

const claim: Muting = { kind: 'claim', claim: 'dam/opened' };
const speaker: Muting = { kind: 'speaker', speaker: 'dam/ardania' };
const passage: Muting = {
  ...{
    kind: 'passage',
    claim: 'dam/knew',
    stance: 'denial',
    passage: 'It never knew of that',
    sentence: 'It never knew of that, Tarn said.',
  },
};
const kept = async () => (await readOverlay()).map(({ date, ...muting }) => muting);

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2024-02-21T23:30:00Z') });
  return () => vi.useRealTimers();
});

describe('the overlay', () => {
  it('is empty at first', async () => {
    expect(await readOverlay()).toEqual([]);
  });

  it('keeps what was muted, with its date, until it is taken back', async () => {
    for (const muting of [claim, speaker, passage]) await setMuted(muting, true);
    expect(await readOverlay()).toEqual([claim, speaker, passage].map((muting) => ({ ...muting, date: '2024-02-21' })));
    await setMuted(speaker, false);
    expect(await kept()).toEqual([claim, passage]);
  });

  it('keeps a thing once, however often it is muted, and knows a passage by its stems', async () => {
    for (const muting of [claim, passage, claim]) await setMuted(muting, true);
    expect(await kept()).toEqual([passage, claim]);
    await setMuted({ ...passage, passage: 'it never knows of that.', sentence: '' }, false);
    expect(await kept()).toEqual([claim]);
  });

  it('loses nothing when several changes come at once', async () => {
    await Promise.all([setMuted(claim, true), setMuted(speaker, true), setMuted(claim, false), setMuted(passage, true)]);
    expect(await kept()).toEqual([speaker, passage]);
  });

  it.each([
    ['nothing', undefined],
    ['text', 'all'],
    ['a list', [claim]],
    ['another version', { version: 2, entries: [{ ...claim, date: '2024-02-21' }] }],
    ['entries that are none', { version: 1, entries: 'all' }],
  ])('reads %s as never set', async (_, overlay) => {
    await fakeBrowser.storage.local.set({ overlay });
    expect(await readOverlay()).toEqual([]);
  });

  it('reads past single broken entries', async () => {
    const sound = { ...claim, date: '2024-02-21' };
    const broken = [null, claim, { ...sound, claim: 3 }, { ...sound, kind: 'party' }, { ...passage, stance: 'maybe', date: '2024-02-21' }];
    await fakeBrowser.storage.local.set({ overlay: { version: 1, entries: [...broken, sound] } });
    expect(await readOverlay()).toEqual([sound]);
  });

  it('stands as it was when the browser refuses, and takes the next change', async () => {
    await setMuted(claim, true);
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('quota exceeded'));
    await expect(setMuted(speaker, true)).rejects.toThrow('quota exceeded');
    expect(await kept()).toEqual([claim]);
    await setMuted(passage, true);
    expect(await kept()).toEqual([claim, passage]);
  });

  it('tells of each change until no longer watched', async () => {
    const seen = vi.fn();
    const stop = watchOverlay(seen);
    await setMuted(claim, true);
    await fakeBrowser.storage.local.set({ off: true });
    stop();
    await setMuted(claim, false);
    expect(seen).toHaveBeenCalledTimes(1);
  });
});
