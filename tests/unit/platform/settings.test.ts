import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isOff, readSettings, setOff, setSiteOff, watchSettings } from '../../../src/platform/settings';

beforeEach(() => fakeBrowser.reset());

describe('settings', () => {
  it('are on for every site at first', async () => {
    expect(await readSettings()).toEqual({ off: false, offSites: [] });
  });

  it('keep a site switched off until it is switched on again', async () => {
    await setSiteOff('news.example', true);
    await setSiteOff('ledger.example', true);
    await setSiteOff('news.example', true);
    expect((await readSettings()).offSites).toEqual(['ledger.example', 'news.example']);
    await setSiteOff('news.example', false);
    expect((await readSettings()).offSites).toEqual(['ledger.example']);
  });

  it.each([
    [
      { off: 'yes', offSites: 'news.example' },
      { off: false, offSites: [] },
    ],
    [
      { off: true, offSites: [3, 'news.example', null] },
      { off: true, offSites: ['news.example'] },
    ],
  ])('read %j as %j', async (stored, expected) => {
    await fakeBrowser.storage.local.set(stored);
    expect(await readSettings()).toEqual(expected);
  });

  it('tell of each change until no longer watched', async () => {
    const seen = vi.fn();
    const stop = watchSettings(seen);
    await setOff(true);
    await vi.waitFor(() => expect(seen).toHaveBeenLastCalledWith({ off: true, offSites: [] }));
    await fakeBrowser.storage.local.set({ unrelated: 1 });
    stop();
    await setOff(false);
    await readSettings();
    expect(seen).toHaveBeenCalledTimes(1);
  });

  it('say where it is off', () => {
    const offSites = ['news.example'];
    expect(isOff({ off: false, offSites }, 'news.example')).toBe('site');
    expect(isOff({ off: false, offSites }, 'www.news.example')).toBeNull();
    expect(isOff({ off: true, offSites }, 'news.example')).toBe('everywhere');
  });
});
