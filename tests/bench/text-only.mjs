import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builds, launchers } from '../drivers/driver.mjs';
import { serve } from '../drivers/local-server.mjs';
import { until } from '../drivers/poll.mjs';
import { root } from '../run/command.mjs';
import { findBrowser } from '../run/find-browser.mjs';
import { bundled } from './bundled.mjs';
import { page as longPage } from './engine-modules.mjs';

/** Words of the page. */
const WORDS = 1_000;
/** Times that a page is read, and the background woken, with the claims and without, in turn. */
const TIMES = 15;
/** Pause after which a page that was told of a change has read itself, ms. */
const QUIET = 300;

const [{ packFromClaimReviews }] = await bundled(['src/pack/claim-review.ts']);

/**
 * What ten thousand text-only claims cost: a page's reading, from the word that packs have changed to its report, with all that page and
 * background do for it; and the first answer of a background that was stopped.
 * @param {string} folder holds `feed_10k.json`
 * @param {'chromium' | 'firefox'} name of the browser
 * @returns {Promise<{ what: string, ratio: number, without: number, with: number }[]>} medians, ms; null when the folder has no such feed
 */
export async function textOnlyCosts(folder, name) {
  const file = join(folder, 'feed_10k.json');
  if (!existsSync(file)) return null;
  const feed = packFromClaimReviews(readFileSync(file, 'utf8'), { title: 'Feed', today: '2026-01-01' }).pack;
  const site = await serve(root);
  const { executable } = await findBrowser(name);
  const browser = await launchers[name]({ extensionDir: join(root, builds[name]), executable, headless: true });
  try {
    const view = await browser.openExtensionPage('popup.html');
    const coverage = () =>
      view.evaluate(async () => (await chrome.runtime.sendMessage({ type: 'coverage', document: 'bench' })).value.claims);
    await until(coverage, 'the background to answer');
    const database = (work, value) => view.evaluate(inDatabase, work, value);
    await database('keep', feed);
    const few = await coverage();
    const turn = async (on) => {
      await database('switch', { id: feed.id, on });
      await view.evaluate(() => chrome.runtime.sendMessage({ type: 'packsChanged', document: 'bench' }));
      if ((await coverage()) - few !== (on ? feed.claims.length : 0)) throw new Error('the claims are not in use');
      if (on) await until(() => database('saved'), 'the index to be saved');
      // The page has heard of the change, too, and reads itself meanwhile.
      await new Promise((resolve) => setTimeout(resolve, QUIET));
    };
    const rows = [];
    for (const [what, blocks] of [
      ['a page on the event', longPage.blocks],
      ['a page on something else', otherBlocks()],
    ]) {
      site.make('/page.html', { type: 'text/html; charset=utf-8', body: pageOf(blocks) });
      const page = await browser.open(`${site.url}page.html`);
      const tab = await view.evaluate(async () => (await chrome.tabs.query({ active: true, currentWindow: true }))[0].id);
      const read = async () => view.evaluate(readAgain, tab);
      // The first reading after a change is no measure: of the claims before there is much to collect.
      const again = async () => {
        await read();
        return read();
      };
      rows.push(await compared(`${what}, ${WORDS} words`, turn, again));
      await page.close();
    }
    rows.push(
      await compared(
        'waking and a first answer',
        async (on) => {
          await turn(on);
          await browser.stopBackground();
        },
        () => view.evaluate(firstAnswer),
      ),
    );
    return rows;
  } finally {
    await browser.close();
    await site.close();
  }
}

async function compared(what, turn, measure) {
  const times = { with: [], without: [] };
  for (let i = 0; i < TIMES; i++) {
    for (const on of [false, true]) {
      await turn(on);
      times[on ? 'with' : 'without'].push(await measure());
    }
  }
  const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];
  const [without, withClaims] = [median(times.without), median(times.with)];
  return { what, without, with: withClaims, ratio: withClaims / without };
}

/** The first blocks that come to the words wanted, as a page. */
function pageOf(blocks) {
  const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  let body = '';
  for (let words = 0, i = 0; words < WORDS && i < blocks.length; i++) {
    body += `<p>${escaped(blocks[i].text)}</p>\n`;
    words += blocks[i].text.split(/\s+/).length;
  }
  return `<!doctype html><html lang="en"><title>${escaped(blocks[0].text)}</title>${body}</html>`;
}

/** The licence and the guides of this project: English that no pack is about. */
function otherBlocks() {
  const text = ['README.md', 'CHANGELOG.md'].map((name) => readFileSync(join(root, name), 'utf8')).join('\n\n');
  return text.split(/\n{2,}/).map((text) => ({ text }));
}

/** Runs in a page of the extension: has a tab's page read as if it were new. @returns {Promise<number>} ms until it has reported */
async function readAgain(tab) {
  const key = `tab:${tab}:0`;
  await chrome.storage.session.remove(key);
  const began = performance.now();
  const reported = new Promise((resolve) => {
    const listener = (changes) => {
      if (changes[key]?.newValue?.report.status.kind !== 'read') return;
      chrome.storage.session.onChanged.removeListener(listener);
      resolve();
    };
    chrome.storage.session.onChanged.addListener(listener);
  });
  await chrome.tabs.sendMessage(tab, { type: 'renew', document: 'bench' });
  await reported;
  return performance.now() - began;
}

/** Runs in a page of the extension. */
async function firstAnswer() {
  const began = performance.now();
  await chrome.runtime.sendMessage({ type: 'coverage', document: 'bench' });
  return performance.now() - began;
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
      if (work === 'keep') {
        store('packs').put({ version: 1, pack: value }, value.id);
        store('shelf').put({ version: 1, packs: [{ id: value.id, on: false, origin: 'own', stamp: 'bench' }] }, 'shelf');
      }
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
