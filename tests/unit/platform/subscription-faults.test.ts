import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import { soakFeeds } from '../../soak/faulty-feeds';

/** `npm run soak -- --feeds` asks for more. */
const [packs = 6, claims = 5, rounds = 10, seed = 1] = (process.env.FEEDS ?? '').split(',').filter(Boolean).map(Number);

it('stores nothing but whole versions that were published, whatever a host does, and never asks another host', async () => {
  globalThis.indexedDB = new IDBFactory();
  const { wrong, behind, strayed, updates, faults } = await soakFeeds({ packs, claims, rounds, seed });
  console.log(`${updates} updates of ${packs} packs of ${claims} claims: ${JSON.stringify(faults)}`);
  expect({ wrong, behind, strayed }).toEqual({ wrong: [], behind: [], strayed: 0 });
  expect(updates).toBe(packs * rounds);
}, 1_800_000);
