import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ClaimPack } from '../../../src/pack/schema';
import { withDatabase } from '../../../src/platform/database';
import { PackDesk } from '../../../src/platform/pack-desk';
import { storePack } from '../../../src/platform/pack-store';
import { feedPack } from '../match/feed-pack';
import { aPack } from './a-pack';

let desk: PackDesk;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  desk = new PackDesk();
  for (const id of ['harbour', 'river']) await storePack(aPack(id, `The ${id}`));
});

const own = async () => (await desk.list()).packs.flatMap(({ id, on, origin }) => (origin === 'own' ? [`${id} ${on}`] : []));

describe('the packs of the options page', () => {
  it('are listed with what they hold, and what cannot be read with its fault', async () => {
    await withDatabase((database) => database.put('packs', { version: 1, pack: { ...aPack('pier'), title: '' } }, 'pier'));
    await storePack(feedPack());
    const { packs, broken } = await desk.list();
    expect(packs.map(({ id, origin, claims, textOnly }) => [id, origin, claims, textOnly])).toEqual([
      ['kremlin-drone-2023', 'shipped', 14, 0],
      ['harbour', 'own', 1, 0],
      ['river', 'own', 1, 0],
      ['feed', 'own', 2, 2],
    ]);
    expect(broken).toMatchObject([{ id: 'pier', issues: [{ path: '$.title' }] }]);
  });

  it('are switched, moved, removed and brought back to where they were', async () => {
    await desk.move('river', 1);
    await desk.switchPack('river', false);
    expect(await own()).toEqual(['river false', 'harbour true']);
    await desk.remove('river');
    expect(await own()).toEqual(['harbour true']);
    await desk.restore();
    expect(await own()).toEqual(['river false', 'harbour true']);
  });

  it('become files, readable or not', async () => {
    await withDatabase((database) => database.put('packs', { version: 1, pack: { torn: true } }, 'pier'));
    expect(JSON.parse(await desk.file('harbour'))).toEqual(aPack('harbour', 'The harbour'));
    expect(JSON.parse(await desk.file('pier'))).toEqual({ torn: true });
    await desk.remove('pier');
    expect((await desk.list()).broken).toEqual([]);
  });
});

describe('the claims of all packs', () => {
  it('are found by words of their statements, the first of them handed over', async () => {
    expect(await desk.search('ferries', 1)).toEqual({
      claims: [{ claim: 'harbour/sank', text: 'The ferry sank.', statements: 1, pack: 'The harbour' }],
      length: 2,
    });
    expect((await desk.search('Peskov undoubtedly', 5)).claims[0]?.text).toContain('United States');
    expect((await desk.search(' ', 3)).length).toBe(16);
  });

  it('have pages that name the claims of other packs which say the same', async () => {
    expect(await desk.claim('harbour/sank')).toMatchObject({
      dossier: { text: 'The ferry sank.' },
      alike: [{ claim: 'river/sank', pack: 'The river' }],
    });
    expect(await desk.claim('harbour/none')).toBeUndefined();
  });

  it('have the statements of all packs on them, those of words alone, too, each with its pack', async () => {
    const feed = feedPack();
    const checked = { ...feed.claims[0], id: 'sank', text: 'The ferry sank' } as ClaimPack['claims'][number];
    await storePack({ ...feed, claims: [...feed.claims, checked] });
    desk.renew();
    const pages = await Promise.all(['harbour/sank', 'feed/sank'].map((ref) => desk.claim(ref)));
    expect(pages.map((page) => page?.dossier.statements.map(({ gist, pack }) => `${gist} ${pack}`))).toEqual(
      Array(2).fill(['It was checked. Checked claims', 'It sank. The harbour', 'It sank. The river']),
    );
    expect(pages.map((page) => [page?.dossier.text, page?.alike.map(({ claim }) => claim)])).toEqual([
      ['The ferry sank.', ['feed/sank', 'river/sank']],
      ['The ferry sank', ['harbour/sank', 'river/sank']],
    ]);
  });

  it('follow the packs', async () => {
    await desk.search('ferry', 1);
    await desk.remove('river');
    expect((await desk.search('ferry', 1)).length).toBe(1);
    await storePack(aPack('lake'));
    desk.renew();
    expect((await desk.search('ferry', 1)).length).toBe(2);
  });
});
