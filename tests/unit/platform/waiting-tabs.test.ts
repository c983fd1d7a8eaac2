import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { saveFrameReport } from '../../../src/platform/tab-state';
import { showWaitingTabs } from '../../../src/platform/waiting-tabs';
import messages from '../../../src/ui/locales/en.json';
import { fakeSiteAccess } from './fake-site-access';

const OLD = 'Rejoinder: this tab was open before and is not read';
const answering = new Set<number>();
const titles = () => Promise.all([1, 2, 3, 4].map((tabId) => fakeBrowser.action.getTitle({ tabId })));
let access: ReturnType<typeof fakeSiteAccess>;

beforeEach(() => {
  fakeBrowser.reset();
  access = fakeSiteAccess();
  answering.clear();
  fakeBrowser.storage.session.getKeys = async () => Object.keys(await fakeBrowser.storage.session.get(null));
  fakeBrowser.i18n.getMessage = ((key: keyof typeof messages) => messages[key]) as never;
  fakeBrowser.action.setIcon = vi.fn(async () => undefined) as never;
  const open = [{ id: 1, url: 'https://news.example/' }, { id: 2, url: 'about:config' }, { id: 3 }, { id: 4 }];
  fakeBrowser.tabs.query = (async () => open) as never;
  fakeBrowser.tabs.sendMessage = (async (tab: number) => {
    if (!answering.has(tab)) throw new Error('Receiving end does not exist.');
    return { ok: true };
  }) as never;
  for (const tabId of [1, 2, 3, 4]) void fakeBrowser.action.setTitle({ tabId, title: '' });
});

it('are the tabs that do not answer and could be read, or may be', async () => {
  answering.add(3);
  await showWaitingTabs();
  expect(await titles()).toEqual([OLD, '', '', OLD]);
});

it('are none that told meanwhile', async () => {
  const read = {
    host: 'news.example',
    title: '',
    url: '',
    status: { kind: 'read', truncated: false },
    marks: [],
    dossiers: {},
  };
  await saveFrameReport({ tabId: 1, frameId: 0, document: 'd' }, read as never);
  await showWaitingTabs();
  expect(await titles()).toEqual(['Rejoinder', '', OLD, OLD]);
});

it('are none while pages are withheld: a reload would not help', async () => {
  access.change(false);
  await showWaitingTabs();
  expect(await titles()).toEqual(['', '', '', '']);
});
