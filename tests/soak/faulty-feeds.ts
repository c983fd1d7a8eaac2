import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parsePack } from '../../src/pack/parse';
import type { ClaimPack } from '../../src/pack/schema';
import { makeKey, signBytes } from '../../src/pack/signature';
import { withDatabase } from '../../src/platform/database';
import type { FeedNetwork } from '../../src/platform/subscription-fetch';
import { updateDue } from '../../src/platform/subscription-update';
import { decideWaiting, previewFeed, readSubscriptions, subscribe } from '../../src/platform/subscriptions';

/** What a host can do wrong to a pack or its signature. */
const FAULTS = [
  'dropped',
  'truncated',
  'cut',
  '304',
  '404',
  '500',
  'slow',
  'redirect',
  'garbled',
  'older',
  'otherId',
  'digest',
  'key',
  'unsigned',
] as const;
type Fault = (typeof FAULTS)[number] | 'none';

const WEEK = 7 * 24 * 3_600_000;
const encode = (text: string) => new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>;

/** Numbers from 0 to 1 that come again for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One version of a pack; each has other words in each of its claims, so that no two halves fit together. */
function versionOf(id: string, version: number, claims: number): ClaimPack {
  const result = parsePack({
    format: 'claimpack/1',
    ...{ id, title: `Pack ${id}`, language: 'en', version: `1.0.${version}`, published: '2026-01-01', sources: [{ id: 'ledger' }] },
    claims: Array.from({ length: claims }, (_, i) => ({
      id: `c${i}`,
      text: `Ferry ${i} sank ${version} times.`,
      statements: [{ id: 's1', position: 'asserts', gist: `It sank ${version} times.`, source: 'ledger' }],
    })),
  });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.pack;
}

/** What one address serves at the moment. */
interface Feed {
  readonly id: string;
  readonly key: Awaited<ReturnType<typeof makeKey>> | null;
  version: number;
  body: string;
  signature: string | null;
  fault: Fault;
}

export interface SoakResult {
  readonly updates: number;
  readonly faults: Readonly<Record<string, number>>;
  /** Requests that came to another host than the one subscribed to. */
  readonly strayed: number;
  /** Stored packs that are no version really published, or not whole. */
  readonly wrong: readonly string[];
  /** Feeds that, after a last round without faults, do not have the newest version. */
  readonly behind: readonly string[];
}

/**
 * Subscribes to packs on a local server and publishes new versions of them through every fault there is, looking after each round whether
 * what is stored was really published, whole. Needs `indexedDB`.
 */
export async function soakFeeds({
  packs,
  claims,
  rounds,
  seed,
}: Record<'packs' | 'claims' | 'rounds' | 'seed', number>): Promise<SoakResult> {
  const random = randomFrom(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const stranger = await makeKey();
  const published = new Map<string, Set<string>>();
  const feeds: Feed[] = [];
  const publish = async (feed: Feed, fault: Fault): Promise<void> => {
    feed.version++;
    feed.fault = fault;
    const pack = versionOf(feed.id, feed.version, claims);
    const served = fault === 'otherId' ? { ...pack, id: 'other' } : fault === 'older' ? { ...pack, version: '0.9.0' } : pack;
    feed.body = JSON.stringify(served);
    if (served === pack) published.get(feed.id)?.add(JSON.stringify(pack));
    const signed = fault === 'digest' ? `${feed.body} ` : feed.body;
    const key = feed.key && fault === 'key' ? stranger : feed.key;
    feed.signature = key && fault !== 'unsigned' ? await signBytes(encode(signed), key) : null;
  };
  let strayed = 0;
  const elsewhere = await listen((_, response) => {
    strayed++;
    response.end('{}');
  });
  const server = await listen((path, response) => {
    const feed = feeds[Number(/\d+/.exec(path)?.[0])];
    const isSignature = path.endsWith('.sig');
    const body = isSignature ? feed?.signature : feed?.body;
    if (!feed || body == null) return void response.writeHead(404).end();
    serve(response, body, isSignature === (feed.version % 2 === 1) || !feed.signature ? feed.fault : 'none', elsewhere.url);
  });
  const network: FeedNetwork = { fetch, timeLimit: 150 };
  const wrong: string[] = [];
  const faults: Record<string, number> = {};
  let now = 0;
  let updates = 0;
  const look = async (): Promise<void> => {
    const records = (await withDatabase((database) => database.getAll('packs'))) as { pack: ClaimPack }[];
    if (records.length !== feeds.length) wrong.push(`${records.length} packs are stored of ${feeds.length}`);
    for (const { pack } of records) if (!published.get(pack.id)?.has(JSON.stringify(pack))) wrong.push(`${pack.id} ${pack.version}`);
  };
  try {
    for (let i = 0; i < packs; i++) {
      const feed: Feed = { id: `pack-${i}`, key: i % 2 ? await makeKey() : null, version: 0, body: '', signature: null, fault: 'none' };
      feeds.push(feed);
      published.set(feed.id, new Set());
      await publish(feed, 'none');
      const seen = await previewFeed(`${server.url}${i}.json`, { ...network, timeLimit: 10_000 });
      if (!seen.ok) throw new Error(JSON.stringify(seen.fault));
      await subscribe(seen.preview, now, random());
    }
    for (let round = 0; round < rounds; round++) {
      for (const feed of feeds) {
        await publish(feed, random() < 0.7 ? pick(FAULTS) : 'none');
        faults[feed.fault] = (faults[feed.fault] ?? 0) + 1;
      }
      now += WEEK * 1.2;
      await updateDue(network, { now: () => now, random });
      updates += feeds.length;
      await look();
      for (const { address, waiting } of await readSubscriptions()) {
        // A stranger's key is never accepted here: with it the reader would leave the maintainer's.
        if (waiting) await decideWaiting(address, waiting.why === 'unfit' && random() < 0.3);
      }
      await look();
    }
    for (const feed of feeds) await publish(feed, 'none');
    now += WEEK * 1.2;
    await updateDue({ ...network, timeLimit: 10_000 }, { now: () => now, random });
    await look();
    const behind = (await readSubscriptions()).flatMap(({ pack }) =>
      pack.version === `1.0.${rounds + 2}` ? [] : `${pack.id} ${pack.version}`,
    );
    return { updates, faults, strayed, wrong, behind };
  } finally {
    await Promise.all([server.close(), elsewhere.close()]);
  }
}

function serve(response: ServerResponse, body: string, fault: Fault, elsewhere: string): void {
  const half = body.slice(0, body.length / 2);
  if (fault === 'dropped') response.destroy();
  else if (fault === 'truncated') {
    response.writeHead(200, { 'content-length': Buffer.byteLength(body) }).write(half);
    setTimeout(() => response.destroy(), 5);
  } else if (fault === 'cut') response.end(half);
  else if (fault === 'garbled') response.end(`${half}${body.slice(0, body.length / 3)}`);
  else if (fault === '304' || fault === '404' || fault === '500') response.writeHead(Number(fault)).end();
  else if (fault === 'redirect') response.writeHead(302, { location: elsewhere }).end();
  else if (fault === 'slow') {
    response.writeHead(200).write(half.slice(0, 10));
    const drip = setInterval(() => response.write(' '), 20);
    response.on('close', () => clearInterval(drip));
  } else response.end(body);
}

async function listen(answer: (path: string, response: ServerResponse) => void) {
  const server = createServer(({ url = '' }, response) => answer(url, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => {
      server.closeAllConnections();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
