import assert from 'node:assert/strict';
import { cardText, hover, marksOf } from '../drivers/page-marks.mjs';
import { until } from '../drivers/poll.mjs';
import { pressInCard } from './card-page.mjs';
import { CLAIM } from './pages.mjs';
import { says } from './popup-page.mjs';
import { stopAgainAndAgain } from './stopped-background.mjs';

const WORDS = 'the United States of being behind';
const marks = async (page) => (await marksOf(page)).filter(({ look, text }) => look !== 'rj-e' && text.includes(WORDS)).length;
const marked = (page, count = 1) => until(async () => (await marks(page)) === count, `${count} marks`);
const unmarked = (page) => until(async () => (await marksOf(page)).length === 0, 'the marks to go');
const hosts = (page) => page.evaluate(() => document.querySelectorAll('rejoinder-card').length);

/** A page that has its mark and an open card. */
async function openCard(open) {
  const page = await open('/article.html');
  await marked(page);
  await hover(page, WORDS);
  await until(() => cardText(page), 'the card to open');
  return page;
}

const addClaim = (page) => page.evaluate((text) => document.body.insertAdjacentHTML('beforeend', `<p>${text}</p>`), CLAIM);

export const habits = {
  'a background that is stopped before, while or after a page is matched loses and doubles no mark': async (world) => {
    assert.deepEqual(await stopAgainAndAgain(world, 6, '/both-sides.html'), []);
  },

  'an update under an open card leaves no stale card and no error, and the page has marks again': async ({
    open,
    update,
    browser,
    site,
  }) => {
    const page = await openCard(open);
    await update();
    await page.activate();
    // Firefox starts the new content script in the page; Chromium leaves the old one there, which ends at its next call.
    const { x, y } = await page.evaluate(() => document.querySelector('#first').getBoundingClientRect().toJSON());
    await page.mouseMove(x + 5, y + 5);
    await page.mouseMove(2, 2);
    await addClaim(page);
    if (browser.name === 'firefox') await marked(page, 2);
    else await unmarked(page);
    await until(async () => !(await cardText(page)), 'the card to go');
    await page.goto(`${site.url}both-sides.html`);
    await marked(page);
    assert.equal(await hosts(page), 1);
    assert.deepEqual(page.consoleErrors(), []);
  },

  'what is kept can be broken, or cleared under open pages: it counts as never set': async ({ open, inExtension, openPopup }) => {
    await inExtension(() => chrome.storage.local.set({ off: 'perhaps', offSites: { 127: 1 }, overlay: { version: 9, entries: 'all' } }));
    const page = await open('/article.html');
    await marked(page);
    await inExtension(() => chrome.storage.local.clear());
    await inExtension(() => chrome.storage.session.clear());
    await addClaim(page);
    await marked(page, 2);
    await says(await openPopup(page), 'The United States was behind the drone strike');
    assert.deepEqual(page.consoleErrors(), []);
  },

  'packs that cannot be read leave those of the extension working': async ({ open, inExtension, browser }) => {
    await inExtension(async () => {
      const database = await new Promise((resolve, reject) => {
        const asked = indexedDB.open('rejoinder');
        asked.onupgradeneeded = () => asked.result.createObjectStore('packs');
        asked.onsuccess = () => resolve(asked.result);
        asked.onerror = () => reject(asked.error);
      });
      const store = database.transaction('packs', 'readwrite').objectStore('packs');
      store.put({ version: 1, pack: { id: 'dam' } }, 'dam');
      store.put('no pack at all', 'other');
      await new Promise((resolve) => {
        store.transaction.oncomplete = resolve;
      });
      database.close();
    });
    await browser.stopBackground();
    await marked(await open('/article.html'));
    await inExtension(() => indexedDB.deleteDatabase('rejoinder') && undefined);
    await browser.stopBackground();
    await marked(await open('/article.html'));
  },

  'with its storage full a page is marked all the same': async ({ open, inExtension }) => {
    await inExtension(async () => {
      for (let size = 2 ** 22; size > 64; size /= 2) {
        for (let i = 0; ; i++) if (await chrome.storage.session.set({ [`full${size}-${i}`]: 'x'.repeat(size) }).catch(() => true)) break;
      }
    });
    try {
      const page = await open('/article.html');
      await marked(page);
      await hover(page, WORDS);
      await until(() => cardText(page), 'the card to open');
      assert.deepEqual(page.consoleErrors(), []);
    } finally {
      await inExtension(() => chrome.storage.session.clear());
    }
  },

  'a muting that finds no room is told as not kept, and the mark stays': async ({ open, inExtension, browser }) => {
    // Firefox sets no limit to what an extension keeps on the disk.
    if (browser.name === 'firefox') return;
    await inExtension(async () => {
      for (let size = 2 ** 22; size > 8; size /= 2) {
        for (let i = 0; ; i++) if (await chrome.storage.local.set({ [`full${size}-${i}`]: 'x'.repeat(size) }).catch(() => true)) break;
      }
    });
    const page = await openCard(open);
    await pressInCard(page, 'Wrong mark');
    await until(async () => (await cardText(page))?.includes('not be kept'), 'the card to say so');
    await marked(page);
    await inExtension(() => chrome.storage.local.clear());
  },

  'access taken from the extension ends it for new pages, and given again brings it back': async ({ open, browser }) => {
    await marked(await open('/article.html'));
    await browser.allowSites(false);
    try {
      const page = await open('/article.html');
      await until(() => page.evaluate(() => document.readyState === 'complete'), 'the page');
      assert.equal(await marks(page), 0);
      assert.deepEqual(page.consoleErrors(), []);
    } finally {
      await browser.allowSites(true);
    }
    await marked(await open('/article.html'));
  },
};
