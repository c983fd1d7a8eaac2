import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ClaimPack } from '../../../src/pack/schema';
import { makeKey, signBytes } from '../../../src/pack/signature';
import { withDatabase } from '../../../src/platform/database';
import { feedAddress } from '../../../src/platform/feed-address';
import { FeedDesk } from '../../../src/platform/feed-desk';
import { countedNetwork, requestsMade } from '../../../src/platform/request-count';
import { readShelf, removePack } from '../../../src/platform/shelf-store';
import { onUpdatesDue } from '../../../src/platform/subscription-alarm';
import { updateDue, updateSubscription } from '../../../src/platform/subscription-update';
import {
  decideWaiting,
  markSeen,
  previewFeed,
  readSubscriptions,
  setPaused,
  subscribe,
  swapVersions,
  unsubscribe,
} from '../../../src/platform/subscriptions';
import { scheduleUpdates } from '../../../src/platform/update-schedule';
import { aPack } from './a-pack';

const ADDRESS = 'https://packs.example/pier.json';
const HOUR = 3_600_000;

/** What stands on the web, by address: a body, or a status. */
const web = new Map<string, string | number>();
const asked: { address: string; init: RequestInit }[] = [];
let now = 0;
const clock = { now: () => now, random: () => 0.5 };

const network = {
  timeLimit: 1_000,
  async fetch(address: string, init: RequestInit): Promise<Response> {
    asked.push({ address, init });
    const found = web.get(address) ?? 404;
    if (found === 0) throw new TypeError('Failed to fetch');
    return typeof found === 'number' ? new Response(null, { status: found }) : new Response(found);
  },
};

function version(number: string, answers: readonly string[] = []): ClaimPack {
  const pack = structuredClone(aPack('pier')) as ClaimPack;
  const answer = (gist: string, i: number) => ({ ...pack.claims[0]?.statements[0], id: `a${i}`, position: 'denies' as const, gist });
  pack.claims[0]?.statements.push(...(answers.map(answer) as ClaimPack['claims'][number]['statements']));
  return { ...pack, version: number };
}

async function publish(pack: ClaimPack, key: Awaited<ReturnType<typeof makeKey>> | null = null): Promise<void> {
  const body = JSON.stringify(pack);
  web.set(ADDRESS, body);
  web.set(`${ADDRESS}.sig`, key ? await signBytes(new TextEncoder().encode(body) as Uint8Array<ArrayBuffer>, key) : 404);
}

async function subscribed(pack: ClaimPack, key: Awaited<ReturnType<typeof makeKey>> | null = null): Promise<void> {
  await publish(pack, key);
  const seen = await previewFeed(ADDRESS, network);
  if (!seen.ok) throw new Error(seen.fault.kind);
  await subscribe(seen.preview, now, 0.5);
}

const update = () => updateSubscription(ADDRESS, network, clock);
const only = async () => (await readSubscriptions())[0];

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  globalThis.indexedDB = new IDBFactory();
  web.clear();
  asked.length = 0;
  now = 1_000_000;
});

describe('an address', () => {
  it.each([
    [' https://packs.example/a.json#top ', 'https://packs.example/a.json'],
    ['http://localhost:8000/a.json', 'http://localhost:8000/a.json'],
    ['http://127.0.0.1/a.json', 'http://127.0.0.1/a.json'],
    ['http://packs.example/a.json', null],
    ['https://me:secret@packs.example/a.json', null],
    ['file:///a.json', null],
    ['packs.example', null],
  ])('%s is taken as %s', (typed, address) => expect(feedAddress(typed)).toBe(address));

  it('shows what it offers and who signed it before anybody subscribes, without cookies, referrer or redirects', async () => {
    const key = await makeKey();
    await publish(version('1.0.0'), key);
    const seen = await previewFeed(ADDRESS, network);
    expect(seen).toMatchObject({ ok: true, preview: { pack: version('1.0.0'), signed: { kind: 'signed', key: key.key } } });
    expect(await readSubscriptions()).toEqual([]);
    expect(asked.map(({ address }) => address)).toEqual([ADDRESS, `${ADDRESS}.sig`]);
    for (const { init } of asked) expect(init).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'manual' });
  });

  it.each([
    ['no answer', 0, 'unreachable', 'Failed to fetch'],
    ['an error', 503, 'status', '503'],
    ['a page', '<!doctype html>', 'broken', '$: not JSON'],
    ['a pack with a fault', JSON.stringify({ ...aPack('pier'), claims: [] }), 'broken', '$.claims'],
    ['the id of a pack that comes with the extension', JSON.stringify(aPack('kremlin-drone-2023')), 'held', 'kremlin-drone-2023'],
  ])('with %s is refused and says why', async (_, found, kind, detail) => {
    web.set(ADDRESS, found);
    const seen = await previewFeed(ADDRESS, network);
    expect(seen).toMatchObject({ ok: false, fault: { kind, detail: expect.stringContaining(detail) } });
  });

  it('with more than a pack may have is not read to its end', async () => {
    let sent = 0;
    const endless = new ReadableStream({
      pull(controller) {
        sent += 1_000_000;
        controller.enqueue(new Uint8Array(1_000_000));
      },
    });
    const seen = await previewFeed(ADDRESS, { ...network, fetch: async () => new Response(endless) });
    expect(seen).toMatchObject({ ok: false, fault: { kind: 'large' } });
    expect(sent).toBeLessThan(20_000_000);
  });

  it('with a signature of something else is refused', async () => {
    await publish(version('1.0.0'), await makeKey());
    web.set(ADDRESS, JSON.stringify(version('1.0.1')));
    expect(await previewFeed(ADDRESS, network)).toMatchObject({ ok: false, fault: { kind: 'unfit' } });
  });
});

describe('a subscription', () => {
  it('puts its pack on the shelf, and takes it off again', async () => {
    await subscribed(version('1.0.0'));
    expect((await readShelf()).entries.at(-1)).toMatchObject({ id: 'pier', on: true, origin: 'subscribed' });
    expect(await previewFeed(ADDRESS, network)).toMatchObject({ ok: false, fault: { kind: 'held' } });
    await unsubscribe(ADDRESS);
    expect(await readSubscriptions()).toEqual([]);
    expect((await readShelf()).entries.map(({ id }) => id)).not.toContain('pier');
  });

  it('takes a newer version, tells what changed, and goes back and forward again', async () => {
    await subscribed(version('1.0.0'));
    await publish(version('1.1.0', ['It did not sink.']));
    expect(await update()).toBe('updated');
    expect(await only()).toMatchObject({ previous: '1.0.0', changes: { statements: { added: [{ claim: 'sank', counter: true }] } } });
    await markSeen(ADDRESS);
    await swapVersions(ADDRESS);
    expect(await only()).toMatchObject({ pack: { version: '1.0.0' }, previous: '1.1.0', changes: null });
    expect(await update()).toBe('unchanged');
    expect((await only())?.pack.version).toBe('1.0.0');
    await swapVersions(ADDRESS);
    expect(await only()).toMatchObject({ pack: { version: '1.1.0' }, previous: '1.0.0' });
  });

  it('tells what changed since the reader looked, over several updates', async () => {
    await subscribed(version('1.0.0'));
    for (const answers of [['No.'], ['No.', 'Never.'], ['Never.']]) {
      await publish(version(`1.${answers.length}.${answers[0]?.length}`, answers));
      now += 100 * HOUR;
      await update();
    }
    expect((await only())?.changes?.statements).toMatchObject({ added: [{}, {}], withdrawn: [] });
  });

  it.each([
    ['of another pack', () => web.set(ADDRESS, JSON.stringify(aPack('harbour'))), 'otherId'],
    ['older than the one in use', () => publish(version('0.9.0')), 'older'],
    ['that is broken', () => web.set(ADDRESS, '{"format":'), 'broken'],
    ['behind a redirect', () => web.set(ADDRESS, 302), 'moved'],
    ['whose signature cannot be had', () => publish(version('2.0.0')).then(() => web.set(`${ADDRESS}.sig`, 500)), 'status'],
  ])('takes no version %s, keeps the one it has and says why', async (_, spoil, kind) => {
    await subscribed(version('1.0.0'));
    await spoil();
    expect(await update()).toBe('failed');
    expect(await only()).toMatchObject({ pack: { version: '1.0.0' }, fault: { kind } });
  });

  it('asks after failures ever later, and daily once it succeeds', async () => {
    await subscribed(version('1.0.0'));
    web.set(ADDRESS, 500);
    const pauses: number[] = [];
    for (let i = 0; i < 10; i++) {
      await update();
      pauses.push(((await only())?.due ?? 0) - now);
    }
    expect(pauses.map((pause) => pause / HOUR)).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 168, 168]);
    await publish(version('1.0.0'));
    await update();
    expect(await only()).toMatchObject({ due: now + 24 * HOUR, fault: null });
  });

  it('keeps the old version whole when the new one cannot be stored', async () => {
    await subscribed(version('1.0.0'));
    await publish(version('1.1.0'));
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
      if (this.name === 'subscriptions' && (value as { latest: { version: string } }).latest.version === '1.1.0') {
        throw new DOMException('the disk is full', 'QuotaExceededError');
      }
      return put.call(this, value, key);
    });
    await expect(update()).rejects.toThrow('the disk is full');
    vi.restoreAllMocks();
    expect(await only()).toMatchObject({ pack: { version: '1.0.0' } });
  });
});

describe('the key of a subscription', () => {
  it.each([
    ['another key', 'changed', async () => publish(version('1.1.0'), await makeKey())],
    ['no signature', 'vanished', async () => publish(version('1.1.0'))],
    ['a signature of something else', 'unfit', async () => publish(version('1.0.0')).then(() => spoilSignature())],
  ])('is not left for %s before the reader says so', async (_, why, spoil) => {
    await subscribed(version('1.0.0'), await makeKey());
    await spoil();
    expect(await update()).toBe('asks');
    expect(await only()).toMatchObject({ pack: { version: '1.0.0' }, waiting: { why, version: '1.1.0' } });
    await decideWaiting(ADDRESS, true);
    expect(await only()).toMatchObject({ pack: { version: '1.1.0' }, waiting: null });
  });

  async function spoilSignature(): Promise<void> {
    await publish(version('1.0.1'), await makeKey());
    web.set(ADDRESS, JSON.stringify(version('1.1.0')));
  }

  it('becomes the new one once the reader takes it', async () => {
    const [first, second] = [await makeKey(), await makeKey()];
    await subscribed(version('1.0.0'), first);
    await publish(version('1.1.0'), second);
    await update();
    await decideWaiting(ADDRESS, true);
    await publish(version('1.2.0'), second);
    expect(await update()).toBe('updated');
    await publish(version('1.3.0'), first);
    expect(await update()).toBe('asks');
  });

  it('stays, and the reader is not asked about the same version again, once it was refused', async () => {
    const key = await makeKey();
    await subscribed(version('1.0.0'), key);
    await publish(version('1.1.0'));
    await update();
    await decideWaiting(ADDRESS, false);
    expect(await update()).toBe('unchanged');
    expect(await only()).toMatchObject({ pack: { version: '1.0.0' }, waiting: null, key: key.key });
    await publish(version('1.1.0'), key);
    expect(await update()).toBe('updated');
  });

  it('is that of a first signature only once the reader takes it', async () => {
    const [key, other] = [await makeKey(), await makeKey()];
    await subscribed(version('1.0.0'));
    await publish(version('1.1.0'), key);
    expect(await update()).toBe('asks');
    expect(await only()).toMatchObject({ pack: { version: '1.0.0' }, key: null, waiting: { why: 'first', key: key.key } });
    await decideWaiting(ADDRESS, true);
    expect(await only()).toMatchObject({ pack: { version: '1.1.0' }, key: key.key, waiting: null });
    await publish(version('1.2.0'), other);
    expect(await update()).toBe('asks');
  });

  it('is none for who refuses a first signature, and goes on without one', async () => {
    await subscribed(version('1.0.0'));
    await publish(version('1.1.0'), await makeKey());
    await update();
    await decideWaiting(ADDRESS, false);
    expect(await update()).toBe('unchanged');
    await publish(version('1.2.0'));
    expect(await update()).toBe('updated');
    expect(await only()).toMatchObject({ pack: { version: '1.2.0' }, key: null });
  });
});

describe('the desk of subscriptions', () => {
  const sentences = [...Array(450).keys()].map((i) => (i % 300 === 0 ? 'The ferry sank.' : `Report ${i} says that it rained.`));

  it('offers a pack without handing it over, tries it in parts, and subscribes to what was looked at last', async () => {
    const desk = new FeedDesk(network, sentences);
    await publish(version('1.0.0', ['It did not.']));
    expect(await desk.look(ADDRESS)).toEqual({
      ok: true,
      offer: expect.objectContaining({ title: 'A strike in a harbour', version: '1.0.0', claims: 1, key: null }),
    });
    expect(await desk.hits(0)).toEqual({ hits: 1, next: 200 });
    expect(await desk.hits(200)).toEqual({ hits: 1, next: 400 });
    expect(await desk.hits(400)).toEqual({ hits: 0, next: null });
    await desk.subscribe();
    expect(await desk.list()).toMatchObject([{ address: ADDRESS, title: 'A strike in a harbour', version: '1.0.0' }]);
    await publish(version('1.1.0'));
    await desk.update(ADDRESS);
    expect(await desk.list()).toMatchObject([{ version: '1.1.0', previous: '1.0.0' }]);
  });

  it('subscribes to nothing once a look has failed, and ends the trial of what is no longer on offer', async () => {
    const desk = new FeedDesk(network, sentences);
    await publish(version('1.0.0'));
    await desk.look(ADDRESS);
    web.set(ADDRESS, 500);
    expect(await desk.look(ADDRESS)).toEqual({ ok: false, fault: { kind: 'status', detail: '500' } });
    expect(await desk.hits(200)).toEqual({ hits: 0, next: null });
    await desk.subscribe();
    expect(await desk.list()).toEqual([]);
  });
});

describe('what an older extension kept', () => {
  it('of a subscription is read, and what cannot be read counts as no subscription', async () => {
    const record = JSON.parse(readFileSync('tests/fixtures/stored/subscription-1.json', 'utf8')) as object;
    await subscribed(version('1.0.0'));
    await withDatabase((database) => database.put('subscriptions', record, ADDRESS));
    expect(await only()).toMatchObject({ paused: true, due: 1_795_086_400_000, fault: { kind: 'status', detail: '503' } });
    await withDatabase((database) => database.put('subscriptions', { ...record, version: 2 }, ADDRESS));
    expect(await readSubscriptions()).toEqual([]);
    expect(await updateDue(network, clock)).toBe(false);
  });
});

describe('updates by themselves', () => {
  it('ask for nothing before they are due, nor while paused, nor for a pack that was removed', async () => {
    await subscribed(version('1.0.0'));
    asked.length = 0;
    now += 23 * HOUR;
    expect(await updateDue(network, clock)).toBe(false);
    now += 2 * HOUR;
    await setPaused(ADDRESS, true);
    await updateDue(network, clock);
    await setPaused(ADDRESS, false);
    await removePack('pier');
    await updateDue(network, clock);
    expect(asked).toEqual([]);
    expect(await readSubscriptions()).toEqual([]);
  });

  it('come by an alarm, which there is only while something is subscribed to', async () => {
    await scheduleUpdates();
    expect(await fakeBrowser.alarms.getAll()).toEqual([]);
    await subscribed(version('1.0.0'));
    await scheduleUpdates();
    expect((await fakeBrowser.alarms.getAll()).map(({ name }) => name)).toEqual(['subscriptions']);
    await unsubscribe(ADDRESS);
    await scheduleUpdates();
    expect(await fakeBrowser.alarms.getAll()).toEqual([]);
  });

  it('tell the background once a pack has changed, and count what they ask', async () => {
    await subscribed(version('1.0.0'));
    await publish(version('1.1.0'));
    vi.stubGlobal('fetch', network.fetch);
    const changed = vi.fn(async () => undefined);
    onUpdatesDue(changed);
    expect(await requestsMade()).toBe(0);
    await fakeBrowser.alarms.onAlarm.trigger({ name: 'subscriptions', scheduledTime: 0 });
    vi.unstubAllGlobals();
    expect(changed).toHaveBeenCalledTimes(1);
    expect(await requestsMade()).toBe(2);
    expect(countedNetwork.timeLimit).toBeLessThan(30_000);
  });
});
