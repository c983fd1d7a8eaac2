import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../../entrypoints/background';
import { createEngine } from '../../../src/match/engine';
import { wasOpenBefore } from '../../../src/platform/open-before';
import { takeRequest } from '../../../src/platform/open-panel';
import { storePack } from '../../../src/platform/pack-store';
import { readSettings, setOff } from '../../../src/platform/settings';
import { readTabState } from '../../../src/platform/tab-state';
import { feedPack } from '../match/feed-pack';
import { aPack } from '../platform/a-pack';
import { fakeSiteAccess } from '../platform/fake-site-access';

vi.mock('../../../src/match/engine', () => ({ createEngine: vi.fn() }));

const sender = (frameId: number) => ({ id: fakeBrowser.runtime.id, tab: { id: 7 }, frameId, url: 'https://news.example/' });
const popup = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/popup.html') };
const mark = {
  mark: 0,
  claim: 'p/a',
  stance: 'claim',
  tier: 'strong',
  text: 'The ferry sank.',
  before: '',
  after: '',
  source: null,
  cue: null,
};
const report = (marks: object[]) => {
  return { host: 'news.example', title: 'News', url: 'https://news.example/', status: { kind: 'read', truncated: false }, marks };
};
const sendMessage = vi.fn(async () => ({ ok: true }));
let access: ReturnType<typeof fakeSiteAccess>;
const sidePanel = { open: vi.fn(async () => undefined) };
let chosen: (info: object, tab: object) => void;
let pressed: (command: string, tab?: object) => Promise<void>;

const OF_POPUP = new Set(['coverage', 'related', 'keepPack', 'packsChanged', 'tryDraft']);

function ask(type: string, payload: unknown, frameId = 0, document = 'd'): Promise<unknown> {
  const trigger = fakeBrowser.runtime.onMessage.trigger as (...args: unknown[]) => Promise<unknown>;
  return new Promise((answer) => void trigger({ type, payload, document }, OF_POPUP.has(type) ? popup : sender(frameId), answer));
}

beforeEach(() => {
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
  fakeBrowser.storage.session.getKeys = async () => Object.keys(await fakeBrowser.storage.session.get(null));
  sendMessage.mockClear();
  vi.mocked(createEngine)
    .mockReset()
    .mockReturnValue({
      match: () => [{ claim: 'p/a' }] as never,
      dossier: (claim) => (claim === 'p/a' ? ({ claim } as never) : undefined),
      packCount: 1,
      claimCount: 14,
    });
  fakeBrowser.tabs.sendMessage = sendMessage as never;
  fakeBrowser.commands.onCommand.addListener = ((listener: typeof pressed) => {
    pressed = listener;
  }) as never;
  const onClicked = {
    addListener(listener: typeof chosen) {
      chosen = listener;
    },
  };
  fakeBrowser.contextMenus = { removeAll: vi.fn(), create: vi.fn(), onClicked } as never;
  fakeBrowser.i18n.getMessage = ((key: string) => key) as never;
  Object.assign(fakeBrowser, { sidePanel });
  access = fakeSiteAccess(false);
  background.main();
});

describe('the background', () => {
  it('registers its listeners at once and builds no engine before it is asked', async () => {
    expect(createEngine).not.toHaveBeenCalled();
    expect(await ask('coverage', undefined)).toEqual({ ok: true, value: { packs: 1, claims: 14, textOnly: 0, titles: expect.any(Array) } });
    await ask('coverage', undefined);
    expect(createEngine).toHaveBeenCalledTimes(1);
  });

  it('answers a page with its matches and their dossiers', async () => {
    const answer = await ask('match', { context: {}, blocks: [{ id: 0, text: 'The ferry sank.' }], from: 0 });
    expect(answer).toEqual({ ok: true, value: { matches: [{ claim: 'p/a' }], dossiers: { 'p/a': { claim: 'p/a' } }, inPart: false } });
  });

  it('tells a page when a pack would have taken too long on it', async () => {
    const engine = vi.mocked(createEngine)([]);
    const match = ({ spent }: { spent?: () => void }) => {
      spent?.();
      return [];
    };
    vi.mocked(createEngine).mockReturnValue({ ...engine, match: match as never });
    const answer = await ask('match', { context: {}, blocks: [{ id: 0, text: 'The ferry sank.' }], from: 0 });
    expect(answer).toMatchObject({ value: { inPart: true } });
  });

  it('answers without what is muted, until it is muted no longer', async () => {
    const request = { context: {}, blocks: [{ id: 0, text: 'The ferry sank.' }], from: 0 };
    const muting = { kind: 'claim', claim: 'p/a' };
    expect(await ask('mute', { muting, on: true })).toEqual({ ok: true, value: undefined });
    expect(await ask('match', request)).toEqual({ ok: true, value: { matches: [], dossiers: {}, inPart: false } });
    await ask('mute', { muting, on: false });
    expect(await ask('match', request)).toMatchObject({ value: { matches: [{ claim: 'p/a' }] } });
  });

  it('hides nothing when the overlay cannot be read', async () => {
    await ask('mute', { muting: { kind: 'claim', claim: 'p/a' }, on: true });
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('disk full'));
    expect(await ask('match', { context: {}, blocks: [], from: 0 })).toMatchObject({ value: { matches: [{ claim: 'p/a' }] } });
  });

  it('says why when the engine fails, and tries again next time', async () => {
    vi.mocked(createEngine).mockImplementationOnce(() => {
      throw new Error('broken gate');
    });
    const request = { context: {}, blocks: [], from: 0 };
    expect(await ask('match', request)).toEqual({ ok: false, error: 'broken gate' });
    expect(await ask('match', request)).toMatchObject({ ok: true });
  });

  it('keeps a report with dossiers of its own, and badges the tab', async () => {
    await ask('report', { ...report([mark, { ...mark, claim: 'p/unknown' }]), dossiers: { 'p/a': { evidence: 'slipped in' } } });
    expect((await readTabState(7))?.get(0)?.dossiers).toEqual({ 'p/a': { claim: 'p/a' } });
    expect(await fakeBrowser.action.getBadgeText({ tabId: 7 })).toBe('2');
  });

  it('compares a text with text-only claims when asked, mutes them too, and lets no page ask for it by showing their words', async () => {
    const plain = await ask('clues', undefined);
    await storePack(feedPack());
    await ask('packsChanged', undefined);
    expect(await ask('clues', undefined)).toEqual(plain);
    const sentence = 'The keeper of the lighthouse trained three seals to carry letters across.';
    const blocks = [{ id: 4, text: `It rained. ${sentence}` }];
    expect(await ask('related', { blocks })).toMatchObject({
      value: { related: [{ claim: 'feed/seals', text: sentence }], dossiers: { 'feed/seals': { pack: { id: 'feed' } } } },
    });
    expect(await ask('coverage', undefined)).toMatchObject({ value: { textOnly: feedPack().claims.length } });
    await ask('mute', { muting: { kind: 'claim', claim: 'feed/seals' }, on: true });
    expect(await ask('related', { blocks })).toEqual({ ok: true, value: { related: [], dossiers: {} } });
  });

  it('asks the frames of a new page to tell again when it had to drop some', async () => {
    await ask('report', report([]));
    await ask('report', report([]), 5);
    expect(sendMessage).not.toHaveBeenCalled();
    await ask('report', report([]), 0, 'next');
    expect(sendMessage).toHaveBeenCalledWith(7, expect.objectContaining({ type: 'tell' }), {});
  });

  it('has every page read anew once a pack is kept, and none when it could not be', async () => {
    fakeBrowser.tabs.query = (async () => [{ id: 7 }, { id: 8 }]) as never;
    await ask('coverage', undefined);
    expect(await ask('keepPack', aPack('harbour'))).toEqual({ ok: true, value: undefined });
    expect(sendMessage.mock.calls).toEqual([7, 8].map((id) => [id, expect.objectContaining({ type: 'renew' }), {}]));
    await ask('coverage', undefined);
    expect(vi.mocked(createEngine).mock.lastCall?.[0].map(({ id }) => id)).toContain('harbour');
    sendMessage.mockClear();
    expect(await ask('keepPack', aPack('kremlin-drone-2023'))).toMatchObject({ ok: false });
    expect(sendMessage).not.toHaveBeenCalled();
  });

  it('has every page read anew with the packs that a page of the extension has changed', async () => {
    fakeBrowser.tabs.query = (async () => [{ id: 7 }]) as never;
    await ask('coverage', undefined);
    await storePack(aPack('harbour'));
    expect(await ask('packsChanged', undefined)).toEqual({ ok: true, value: undefined });
    expect(sendMessage).toHaveBeenCalledExactlyOnceWith(7, expect.objectContaining({ type: 'renew' }), {});
    await ask('coverage', undefined);
    expect(vi.mocked(createEngine).mock.lastCall?.[0].map(({ id }) => id)).toContain('harbour');
  });

  it('tries a draft in the tab that is named', async () => {
    expect(await ask('tryDraft', { tabId: 7, draft: { address: 'https://news.example/', pack: aPack('harbour') } })).toEqual({
      ok: true,
      value: undefined,
    });
    expect(sendMessage).toHaveBeenCalledExactlyOnceWith(7, expect.objectContaining({ type: 'renew' }), {});
    expect(await ask('match', { context: {}, blocks: [], from: 0 })).toMatchObject({ ok: true });
    expect(vi.mocked(createEngine).mock.lastCall?.[0]).toEqual([aPack('harbour')]);
    expect(await ask('tryDraft', { tabId: 7, draft: { address: '', pack: { ...aPack('harbour'), claims: [] } } })).toMatchObject({
      error: expect.stringContaining('$.claims'),
    });
  });

  it('sends the keys to the first frame with marks', async () => {
    fakeBrowser.tabs.query = (async () => [{ id: 7 }]) as never;
    await ask('report', report([]));
    await ask('report', report([mark]), 5);
    await pressed('previous-mark');
    expect(sendMessage).toHaveBeenLastCalledWith(7, expect.objectContaining({ type: 'go', payload: 'previous' }), { frameId: 5 });
  });

  it('welcomes the reader once, and not after an update', async () => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    for (const reason of ['update', 'chrome_update', 'shared_module_update'] as const) {
      await fakeBrowser.runtime.onInstalled.trigger({ reason } as never);
    }
    expect(create).not.toHaveBeenCalled();
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' } as never);
    expect(create).toHaveBeenCalledExactlyOnceWith({ url: '/welcome.html' });
  });

  it('opens the panel on a page from its menu, and by key, and has it model the article', async () => {
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update' } as never);
    expect(fakeBrowser.contextMenus.create).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ title: 'modelArticle' }));
    const { id } = vi.mocked(fakeBrowser.contextMenus.create).mock.calls[0]?.[0] ?? {};
    chosen({ menuItemId: 'of-another' }, { id: 6, windowId: 3 });
    chosen({ menuItemId: id }, { id: 7, windowId: 3 });
    expect(sidePanel.open).toHaveBeenCalledExactlyOnceWith({ windowId: 3 });
    await vi.waitFor(async () => expect(await takeRequest(7)).toBe(true));
    expect(await takeRequest(7)).toBe(false);
    await pressed('model-article', { id: 8, windowId: 3 });
    expect(await takeRequest(8)).toBe(true);
  });

  it('takes every open tab for one to be reloaded when it is let into pages', async () => {
    await vi.waitFor(async () => expect(await wasOpenBefore(9)).toBe(false));
    fakeBrowser.tabs.query = (async () => [{ id: 9 }]) as never;
    access.change(true);
    await vi.waitFor(async () => expect(await wasOpenBefore(9)).toBe(true));
  });

  it('switches the site by key, off and on, and leaves it alone when all is off', async () => {
    fakeBrowser.tabs.query = (async () => [{ id: 7 }]) as never;
    await pressed('switch-site');
    expect((await readSettings()).offSites).toEqual([]);
    await ask('report', report([]));
    await pressed('switch-site');
    expect((await readSettings()).offSites).toEqual(['news.example']);
    await setOff(true);
    await pressed('switch-site');
    expect((await readSettings()).offSites).toEqual(['news.example']);
    await setOff(false);
    await pressed('switch-site');
    expect((await readSettings()).offSites).toEqual([]);
  });

  it('forgets a closed tab', async () => {
    await ask('report', report([mark]));
    await fakeBrowser.tabs.onRemoved.trigger(7, {} as never);
    expect(await readTabState(7)).toBeNull();
  });
});
