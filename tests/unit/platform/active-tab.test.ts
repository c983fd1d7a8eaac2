import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isOpenToReading, reachOf, siteOf, type Tab, tabOf } from '../../../src/platform/active-tab';
import type { FrameReport } from '../../../src/platform/messages';
import { readTabState, saveFrameReport } from '../../../src/platform/tab-state';
import { fakeSiteAccess } from './fake-site-access';

const tab = (url?: string): Tab => ({ id: 7, url }) as Tab;
const top: FrameReport = {
  ...{ host: 'news.example', title: 'News', url: 'https://news.example/', status: { kind: 'unreadable' } },
  ...{ marks: [], dossiers: {} },
};

beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.storage.session.getKeys = async () => Object.keys(await fakeBrowser.storage.session.get(null));
  vi.restoreAllMocks();
  fakeSiteAccess();
});

describe('the tab a popup is about', () => {
  it('is named in the address of a popup opened as a page', async () => {
    vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation((async (id: number) => ({ id })) as never);
    expect(await tabOf('?tab=7')).toEqual({ id: 7 });
  });

  it('is the active one otherwise', async () => {
    const query = vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([tab()] as never);
    expect((await tabOf(''))?.id).toBe(7);
    expect(query).toHaveBeenCalledWith({ active: true, currentWindow: true });
  });

  it('may have gone', async () => {
    vi.spyOn(fakeBrowser.tabs, 'get').mockRejectedValue(new Error('No tab with id: 9'));
    expect(await tabOf('?tab=9')).toBeNull();
  });
});

describe('the site of a tab', () => {
  it.each([
    ['https://www.news.example/a?b', 'www.news.example'],
    ['http://localhost:8080/', 'localhost:8080'],
    ['about:addons', null],
    ['file:///home/page.html', null],
  ])('of %s is %s', (url, host) => expect(siteOf(tab(url), null)).toBe(host));

  it('is what the page reported where the browser hides the address', () => {
    expect(siteOf(tab(), new Map([[0, top]]))).toBe('news.example');
    expect(siteOf(tab(), null)).toBeNull();
  });
});

describe('a page that does not answer', () => {
  it.each([
    'chrome://extensions/',
    'about:blank',
    'moz-extension://0/popup.html',
    'view-source:https://news.example/',
    'https://chromewebstore.google.com/detail/x',
    'https://chrome.google.com/webstore/category/x',
    'https://addons.mozilla.org/en-US/firefox/',
    'https://news.example/report.PDF?page=2',
  ])('cannot be read: %s', (url) => expect(isOpenToReading(url)).toBe(false));

  it.each(['https://news.example/', 'http://addons.mozilla.org.example/', 'https://www.mozilla.org/', 'https://news.example/pdf'])(
    'needs a reload: %s',
    (url) => expect(isOpenToReading(url)).toBe(true),
  );

  it('is told apart from one that does', async () => {
    const send = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockRejectedValue(new Error('Receiving end does not exist.'));
    expect(await reachOf(tab('https://news.example/'))).toBe('reload');
    expect(await reachOf(tab('chrome://newtab/'))).toBe('closed');
    expect(await reachOf(tab())).toBe('reload');
    await fakeBrowser.storage.session.set({ openBefore: [8] });
    expect(await reachOf(tab('https://news.example/pdf'))).toBe('closed');
    send.mockResolvedValue({ ok: true } as never);
    expect(await reachOf(tab('https://news.example/'))).toBe('answers');
  });

  it('may be withheld by the reader', async () => {
    fakeSiteAccess(false);
    vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockRejectedValue(new Error('Receiving end does not exist.'));
    expect(await reachOf(tab('https://news.example/'))).toBe('withheld');
    expect(await reachOf(tab('about:blank'))).toBe('closed');
  });

  it('leaves nothing behind of the page that was there before', async () => {
    await saveFrameReport({ tabId: 7, frameId: 0, document: 'd' }, top);
    const send = vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValue({ ok: true } as never);
    await reachOf(tab());
    expect(await readTabState(7)).not.toBeNull();
    send.mockRejectedValue(new Error('Receiving end does not exist.'));
    await reachOf(tab());
    expect(await readTabState(7)).toBeNull();
  });
});
