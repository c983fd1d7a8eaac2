import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onBackgroundMessage } from '../../../src/platform/background-messages';
import { onContentMessage } from '../../../src/platform/messages';
import { aPack } from './a-pack';

const { id } = fakeBrowser.runtime;
const own = (page: string) => fakeBrowser.runtime.getURL(page as '/popup.html');
const inTab = { tab: { id: 7, url: 'https://news.example/a' }, frameId: 0 };

const SENDERS = {
  'a page of the web': { id, ...inTab, url: 'https://news.example/a' },
  'a frame of the web': { id, ...inTab, frameId: 4, url: 'http://embed.example/' },
  'the welcome page': { id, ...inTab, url: own('/welcome.html') },
  'the popup': { id, url: own('/popup.html') },
  'the popup in a tab': { id, ...inTab, url: `${own('/popup.html')}?tab=7#/welcome.html` },
  'the background': { id, url: own('/background.js') },
  'a background without address': { id },
  'another extension': { id: 'other', url: 'chrome-extension://other/popup.html' },
  'another extension in a tab': { id: 'other', ...inTab, url: 'https://news.example/a' },
  'a page by a look-alike address': { id, ...inTab, url: `https://evil.example/${own('/welcome.html')}` },
  'a file': { id, ...inTab, url: 'file:///home/reader/a.html' },
  'a data document': { id, ...inTab, url: 'data:text/html,x' },
  'a page of no address': { id, ...inTab },
} as const;

type SenderName = keyof typeof SENDERS;

const PAGES: SenderName[] = ['a page of the web', 'a frame of the web', 'a page by a look-alike address', 'the welcome page'];
const OWN: SenderName[] = ['the welcome page', 'the popup', 'the popup in a tab', 'the background', 'a background without address'];

const TO_BACKGROUND: [type: string, payload: unknown, heard: SenderName[]][] = [
  ['clues', undefined, PAGES],
  ['match', { context: {}, blocks: [], from: 0 }, PAGES],
  ['site', undefined, PAGES],
  ['mute', { muting: { kind: 'claim', claim: 'a/b' }, on: true }, [...new Set([...PAGES, ...OWN])]],
  ['report', { host: 'news.example', status: { kind: 'unreadable' }, marks: [] }, PAGES],
  ['muted', undefined, OWN],
  ['coverage', undefined, OWN],
  ['related', { blocks: [] }, OWN],
  ['keepPack', aPack('harbour'), OWN],
  ['packsChanged', undefined, OWN],
  ['tryDraft', { tabId: 7, draft: null }, OWN],
];

const TO_CONTENT: [type: string, payload: unknown][] = [
  ['go', 'next'],
  ['show', 0],
  ['tell', undefined],
  ['renew', undefined],
  ['page', undefined],
  ['text', undefined],
  ['positions', undefined],
  ['holdsReviews', undefined],
  ['selection', undefined],
];

/** What the panel asks of a page. */
const panel = {
  page: () => ({ html: '<p>', url: 'https://news.example/a' }),
  text: () => [],
  positions: () => [],
  selection: () => '',
  holdsReviews: () => false,
};

/** Delivers as browsers do. @returns whether the listener took it */
async function isHeard(message: object, sender: object): Promise<boolean> {
  const trigger = fakeBrowser.runtime.onMessage.trigger as (...args: unknown[]) => Promise<unknown[]>;
  return (await trigger({ document: 'd', ...message }, sender, () => undefined)).includes(true);
}

async function heardOf(type: string, payload: unknown): Promise<string[]> {
  const heard = await Promise.all(Object.values(SENDERS).map((sender) => isHeard({ type, payload }, sender)));
  return Object.keys(SENDERS).filter((_, i) => heard[i]);
}

beforeEach(() => fakeBrowser.reset());

describe('the background', () => {
  it.each(TO_BACKGROUND)('hears %s from those it is meant for alone', async (type, payload, heard) => {
    const nothing = vi.fn(() => undefined as never);
    const packs = { keepPack: nothing, packsChanged: nothing, tryDraft: nothing, coverage: nothing, related: nothing };
    onBackgroundMessage({ clues: nothing, match: nothing, report: nothing, mute: nothing, muted: nothing, ...packs });
    expect((await heardOf(type, payload)).sort()).toEqual([...heard].sort());
  });
});

describe('a content script', () => {
  it.each(TO_CONTENT)(
    'hears %s from the extension and from no page, its own messages in the welcome page included',
    async (type, payload) => {
      onContentMessage({ go: () => undefined, show: () => undefined, tell: () => undefined, renew: () => undefined, ...panel });
      expect((await heardOf(type, payload)).sort()).toEqual([...OWN].sort());
    },
  );
});
