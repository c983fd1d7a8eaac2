import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onBackgroundMessage } from '../../../src/platform/background-messages';
import { onContentMessage, sendToBackground, sendToTab } from '../../../src/platform/messages';

const page = { id: fakeBrowser.runtime.id, tab: { id: 7 }, frameId: 3, url: 'https://news.example/a' };
const popup = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/popup.html') };
const report = {
  host: 'news.example',
  title: 'News',
  url: 'https://news.example/',
  status: { kind: 'read', truncated: false },
  marks: [],
};

const muteRequest = { muting: { kind: 'claim', claim: 'dam/opened' }, on: true };

/** What the panel asks of a page. */
const panel = {
  page: () => ({ html: '<p>', url: 'https://news.example/a' }),
  text: () => [],
  positions: () => [],
  selection: () => '',
  holdsReviews: () => false,
};

/** Delivers as browsers do: the listener may answer later, if it returned true. */
function deliver(message: unknown, sender: object): Promise<unknown> {
  return new Promise((resolve) => {
    const trigger = fakeBrowser.runtime.onMessage.trigger as (...args: unknown[]) => Promise<unknown[]>;
    trigger(message, sender, resolve).then((kept) => {
      if (!kept.includes(true)) resolve('no answer');
    });
  });
}

function handlers() {
  return {
    match: vi.fn(() => ({ matches: [], dossiers: {}, inPart: false })),
    report: vi.fn(() => undefined),
    coverage: () => ({ packs: 1, claims: 14, textOnly: 0, titles: ['Ferries'] }),
    related: vi.fn(() => ({ related: [], dossiers: {} })),
    clues: () => [],
    mute: vi.fn(() => undefined),
    muted: () => [],
    keepPack: vi.fn(() => undefined),
    packsChanged: vi.fn(() => undefined),
    tryDraft: vi.fn(() => undefined),
  };
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

describe('the background', () => {
  it('hears a report with the frame and document it comes from', async () => {
    const background = handlers();
    onBackgroundMessage(background);
    expect(await deliver({ type: 'report', payload: report, document: 'd1' }, page)).toEqual({ ok: true, value: undefined });
    expect(background.report).toHaveBeenCalledWith(report, { tabId: 7, frameId: 3, address: 'https://news.example/a', document: 'd1' });
  });

  it('hears what a page mutes', async () => {
    const background = handlers();
    onBackgroundMessage(background);
    expect(await deliver({ type: 'mute', payload: muteRequest, document: 'd' }, page)).toEqual({ ok: true, value: undefined });
    expect(background.mute).toHaveBeenCalledWith(muteRequest);
  });

  it('tells a frame the host of the page around it, as the browser has it', async () => {
    onBackgroundMessage(handlers());
    const ask = { type: 'site', payload: 'other.example', document: 'd' };
    const frame = { ...page, tab: { id: 7, url: 'https://news.example:8443/a' }, url: 'https://embed.example/b' };
    expect(await deliver(ask, frame)).toEqual({ ok: true, value: 'news.example:8443' });
    expect(await deliver(ask, page)).toMatchObject({ ok: false });
  });

  it('answers a handler that throws, or rejects, with the reason', async () => {
    const throwing = () => {
      throw new Error('no such gate');
    };
    onBackgroundMessage({
      match: throwing,
      report: async () => throwing(),
      coverage: throwing,
      related: throwing,
      clues: throwing,
      mute: throwing,
      muted: throwing,
      keepPack: throwing,
      packsChanged: throwing,
      tryDraft: throwing,
    });
    const request = { context: {}, blocks: [{ id: 0, text: 'A' }], from: 0 };
    const failure = { ok: false, error: 'no such gate' };
    expect(await deliver({ type: 'match', payload: request, document: 'd' }, page)).toEqual(failure);
    expect(await deliver({ type: 'report', payload: report, document: 'd' }, page)).toEqual(failure);
    expect(await deliver({ type: 'coverage', document: 'd' }, popup)).toEqual(failure);
  });

  it.each([
    ['another extension', { type: 'coverage', document: 'd' }, { ...popup, id: 'other' }],
    ['a popup that reports', { type: 'report', payload: report, document: 'd' }, popup],
    ['a page that asks what is muted', { type: 'muted', document: 'd' }, page],
    ['a page rendered ahead that reports', { type: 'report', payload: report, document: 'd' }, { ...page, documentLifecycle: 'prerender' }],
    ['a message of nobody', 'hello', page],
    ['a message without a document', { type: 'coverage' }, page],
    ['an unknown message', { type: 'erase', document: 'd' }, page],
  ])('does not answer %s', async (_, message, sender) => {
    const background = handlers();
    onBackgroundMessage(background);
    expect(await deliver(message, sender)).toBe('no answer');
    expect(background.report).not.toHaveBeenCalled();
    expect(background.mute).not.toHaveBeenCalled();
  });

  it.each([
    ['match', { context: {}, blocks: [{ id: 0 }], from: 0 }, 'blocks.0.text'],
    ['match', { context: {}, blocks: [], from: -1 }, 'from'],
    ['match', { context: {}, blocks: Array(5).fill({ id: 0, text: 'a'.repeat(1_000_000) }), from: 0 }, 'blocks'],
    ['match', { context: { title: 5 }, blocks: [], from: 0 }, 'context.title'],
    ['match', { context: {}, blocks: { length: 1 }, from: 0 }, 'blocks'],
    ['report', { ...report, host: null }, 'host'],
    ['report', { ...report, status: { kind: 'language', language: 'e'.repeat(50_000) } }, 'status.language'],
    [
      'report',
      {
        ...report,
        marks: Array(2_001).fill({
          mark: 0,
          claim: 'a/b',
          stance: 'claim',
          tier: 'weak',
          text: '',
          before: '',
          after: '',
          source: null,
          cue: null,
        }),
      },
      'marks',
    ],
    ['report', { ...report, status: { kind: 'bliss' } }, 'status.kind'],
    ['report', { ...report, marks: [{ mark: 0, claim: 'a/b', stance: 'claim', tier: 'certain', text: '' }] }, 'marks.0.tier'],
    ['report', undefined, 'its root'],
    ['mute', { ...muteRequest, on: 'yes' }, 'on'],
    ['mute', { ...muteRequest, muting: { kind: 'party' } }, 'muting.kind'],
    ['mute', { ...muteRequest, muting: { kind: 'claim', claim: '__proto__' } }, 'muting.claim'],
    ['mute', { ...muteRequest, muting: { kind: 'passage', claim: 'a/b', stance: 'claim', passage: '', sentence: '' } }, 'muting.passage'],
  ])('refuses a malformed %s and names the place', async (type, payload, place) => {
    onBackgroundMessage(handlers());
    const answer = await deliver({ type, payload, document: 'd' }, page);
    expect(answer).toMatchObject({ ok: false, error: expect.stringContaining(`refused at ${place}:`) });
  });
});

describe('a content script', () => {
  const background = { id: fakeBrowser.runtime.id };

  it('goes, shows and tells when asked, and ignores what it does not understand', async () => {
    const asked: unknown[] = [];
    onContentMessage({
      go: (direction) => void asked.push(direction),
      show: async (mark) => void asked.push(mark),
      tell: () => void asked.push('tell'),
      renew: () => void asked.push('renew'),
      ...panel,
    });
    for (const [type, payload] of [['go', 'next'], ['show', 4], ['tell'], ['renew']]) {
      expect(await deliver({ type, payload, document: 'd' }, background)).toEqual({ ok: true, value: undefined });
    }
    for (const [type, payload] of [['go', 'up'], ['go'], ['show', '4'], ['show', -1], ['show', 0.5], ['match']]) {
      expect(await deliver({ type, payload, document: 'd' }, background)).toBe('no answer');
    }
    expect(asked).toEqual(['next', 4, 'tell', 'renew']);
  });

  it('answers no more once stopped', async () => {
    const stop = onContentMessage({ go: () => undefined, show: () => undefined, tell: () => undefined, renew: () => undefined, ...panel });
    stop();
    expect(await deliver({ type: 'tell', document: 'd' }, background)).toBe('no answer');
  });
});

describe('sending', () => {
  it('carries the answer of the other side', async () => {
    onBackgroundMessage(handlers());
    vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(((message: unknown) => deliver(message, popup)) as never);
    expect(await sendToBackground('coverage')).toEqual({ ok: true, value: { packs: 1, claims: 14, textOnly: 0, titles: ['Ferries'] } });
  });

  it('is asked again when it was stopped before it had answered', async () => {
    const answer = { ok: true, value: { packs: 1, claims: 14, titles: [] } };
    const send = vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue(answer as never);
    send.mockRejectedValueOnce(new Error('the message channel closed before a response was received'));
    send.mockResolvedValueOnce(undefined as never);
    expect(await sendToBackground('coverage')).toEqual(answer);
  });

  it('is asked once for what it refuses', async () => {
    const refusal = { ok: false, error: 'message refused at its root: no muting' };
    const send = vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue(refusal as never);
    expect(await sendToBackground('mute', muteRequest as never)).toEqual(refusal);
    expect(send).toHaveBeenCalledOnce();
  });

  it('says so when nobody is there, and does not throw', async () => {
    expect(await sendToBackground('coverage')).toEqual({ ok: false, error: 'No listeners available' });
    vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    expect(await sendToBackground('coverage')).toEqual({ ok: false, error: 'Extension context invalidated.' });
    vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue(undefined as never);
    expect(await sendToTab(7, 0, 'tell')).toEqual({ ok: false, error: 'nobody answered' });
  });

  it('asks one frame, or all', async () => {
    const send = vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue({ ok: true } as never);
    await sendToTab(7, 3, 'go', 'next');
    expect(send).toHaveBeenLastCalledWith(7, expect.objectContaining({ type: 'go', payload: 'next' }), { frameId: 3 });
    await sendToTab(7, 'all', 'tell');
    expect(send).toHaveBeenLastCalledWith(7, expect.objectContaining({ type: 'tell' }), {});
  });
});
