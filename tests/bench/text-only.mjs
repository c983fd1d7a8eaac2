import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builds, launchers } from '../drivers/driver.mjs';
import { until } from '../drivers/poll.mjs';
import { root } from '../run/command.mjs';
import { findBrowser } from '../run/find-browser.mjs';
import { bundled } from './bundled.mjs';
import { cpuTimes } from './cpu-times.mjs';
import { page as longPage, seedPack } from './engine-modules.mjs';

/** Words of the page. */
const WORDS = 1_000;
/** Times that the background is woken with the claims and without, in turn. */
const WAKINGS = 15;

const [{ createEngine }, { relatedIndex, isRelatedIndex }, { packFromClaimReviews }] = await bundled([
  'src/match/engine.ts',
  'src/match/related-index.ts',
  'src/pack/claim-review.ts',
]);

/**
 * What ten thousand text-only claims cost: a page's reading, and the first answer of a background that wakes.
 * @param {string} folder holds `feed_10k.json`
 * @returns {Promise<{ what: string, ratio: number, without: number, with: number }[]>} medians, ms of CPU time in Node and of waiting in
 *   Chromium; null when the folder has no such feed
 */
export async function textOnlyCosts(folder) {
  const file = join(folder, 'feed_10k.json');
  if (!existsSync(file)) return null;
  const feed = packFromClaimReviews(readFileSync(file, 'utf8'), { title: 'Feed', today: '2026-01-01' }).pack;
  const index = relatedIndex([feed]);
  return [...pageCosts(index), ...wakingCosts(index), await wakingInChromium(feed)];
}

function pageCosts(index) {
  const [onEvent, offEvent] = [pageOf(longPage.blocks), pageOf(otherBlocks())];
  const [without, withClaims] = [createEngine([seedPack]), createEngine([seedPack], index)];
  return [
    ['a page on the event', { ...longPage, blocks: onEvent }],
    ['a page on something else', { context: {}, blocks: offEvent }],
  ].map(([what, page]) =>
    row(
      `${what}, ${WORDS} words, in Node`,
      () => without.match(page),
      () => withClaims.match(page),
    ),
  );
}

/** As a background does: what was saved is copied out of the database, checked and compiled, and a short page is read. */
function wakingCosts(index) {
  const page = { ...longPage, blocks: longPage.blocks.slice(0, 3) };
  return [
    row(
      'waking and a first match, in Node',
      () => createEngine([structuredClone(seedPack)]).match(page),
      () => {
        const saved = structuredClone(index);
        if (!isRelatedIndex(saved)) throw new Error('the index does not fit');
        return createEngine([structuredClone(seedPack)], saved).match(page);
      },
    ),
  ];
}

function row(what, without, withClaims) {
  const times = cpuTimes({ without, withClaims });
  return { what, without: times.get('without'), with: times.get('withClaims'), ratio: times.get('withClaims') / times.get('without') };
}

/** The first blocks that come to the words wanted. */
function pageOf(blocks) {
  const page = [];
  for (let words = 0, i = 0; words < WORDS && i < blocks.length; i++) {
    page.push({ ...blocks[i], id: i });
    words += blocks[i].text.split(/\s+/).length;
  }
  return page;
}

/** The licence and the guides of this project: English that no pack is about. */
function otherBlocks() {
  const text = ['README.md', 'CHANGELOG.md'].map((name) => readFileSync(join(root, name), 'utf8')).join('\n\n');
  return text.split(/\n{2,}/).map((text, id) => ({ id, text }));
}

/** @returns {Promise<object>} medians of the time from a message to the answer of a background that was stopped */
async function wakingInChromium(feed) {
  const { executable } = await findBrowser('chromium');
  const browser = await launchers.chromium({ extensionDir: join(root, builds.chromium), executable, headless: true });
  try {
    const page = await browser.openExtensionPage('popup.html');
    const ask = () =>
      page.evaluate(async () => {
        const began = performance.now();
        const answer = await chrome.runtime.sendMessage({ type: 'coverage', document: 'bench' });
        return { took: performance.now() - began, claims: answer.value.claims };
      });
    await until(ask, 'the background to answer');
    const database = (work, value) => page.evaluate(inDatabase, work, value);
    await database('keep', feed);
    const times = { with: [], without: [] };
    const wake = async (on) => {
      await database('switch', { id: feed.id, on });
      await browser.stopBackground();
      return ask();
    };
    await wake(true);
    await until(() => database('saved'), 'the index to be saved');
    const [few, all] = [(await wake(false)).claims, (await wake(true)).claims];
    if (all - few !== feed.claims.length) throw new Error(`${all - few} claims of ${feed.claims.length} are in use`);
    for (let i = 0; i < WAKINGS; i++) {
      times.without.push((await wake(false)).took);
      times.with.push((await wake(true)).took);
    }
    const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];
    const [without, withClaims] = [median(times.without), median(times.with)];
    return { what: 'waking and a first answer, in Chromium', without, with: withClaims, ratio: withClaims / without };
  } finally {
    await browser.close();
  }
}

/** Runs in a page of the extension. */
function inDatabase(work, value) {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('rejoinder');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const transaction = database.transaction(['packs', 'shelf', 'indexes'], 'readwrite');
      const store = (name) => transaction.objectStore(name);
      let saved;
      if (work === 'keep') store('packs').put({ version: 1, pack: value }, value.id);
      if (work === 'switch') {
        store('shelf').put({ version: 1, packs: [{ ...value, origin: 'own', stamp: 'bench' }] }, 'shelf');
      }
      if (work === 'saved') saved = store('indexes').getKey('related');
      transaction.oncomplete = () => {
        database.close();
        resolve(saved?.result ?? null);
      };
      transaction.onerror = () => reject(transaction.error);
    };
  });
}
