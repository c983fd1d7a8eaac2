import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { builds, launchers } from '../drivers/driver.mjs';
import { until } from '../drivers/poll.mjs';
import { root } from '../run/command.mjs';
import { findBrowser } from '../run/find-browser.mjs';

/** Longest wait for a file to be read or kept, ms. */
const PATIENCE = 120_000;
/** Claims that the background has once those of any feed are in use. */
const LEAST = 500;
/** Pause in which what is still under way comes to its end, ms. */
const QUIET = 500;

/**
 * How long the options page takes to read feeds and to keep what is in them, and the longest pause between two of its frames until the
 * background has taken them into use, which in Firefox shares the page's thread.
 * @param {string} folder of `.json` files
 * @param {'chromium' | 'firefox'} name
 * @returns {Promise<null | { files: string, claims: number, read: number, kept: number, gap: number }[]>} ms each, of every file and of
 *   all together; null when there is no such folder
 */
export async function importFeeds(folder, name) {
  if (!existsSync(folder)) return null;
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  const { executable } = await findBrowser(name);
  const rows = [];
  for (const chosen of files.length > 1 ? [...files.map((file) => [file]), files] : [files]) {
    const browser = await launchers[name]({ extensionDir: join(root, builds[name]), executable, headless: true });
    try {
      // A page behind another has no frames.
      await (await browser.openedByExtension('welcome.html')).close();
      const page = await browser.openExtensionPage('options.html#add');
      await page.activate();
      rows.push({
        files: chosen.join(', '),
        ...(await importInto(
          page,
          chosen.map((file) => resolve(folder, file)),
        )),
      });
    } finally {
      await browser.close();
    }
  }
  return rows;
}

async function importInto(page, paths) {
  await until(() => page.evaluate(() => document.querySelector('.choose input') !== null), 'the page');
  await page.evaluate(watchFrames);
  const read = await timed(async () => {
    await page.chooseFiles('.choose input', paths);
    await done(page, 'Discard', paths.length);
  });
  const kept = await timed(async () => {
    await page.evaluate(() => {
      for (const button of document.querySelectorAll('.imports .btn.primary')) button.click();
    });
    await done(page, 'Dismiss', paths.length);
  });
  const inUse = () =>
    page.evaluate(async () => {
      const indexes = await new Promise((resolve) => {
        indexedDB.open('rejoinder').onsuccess = ({ target: { result } }) => {
          const head = result.transaction('indexes').objectStore('indexes').get('related');
          head.onsuccess = () => {
            result.close();
            resolve(head.result?.claims ?? 0);
          };
        };
      });
      const { value } = await chrome.runtime.sendMessage({ type: 'coverage', document: 'bench' });
      return indexes === value.claims && value.claims;
    });
  await until(async () => (await inUse()) >= LEAST, 'the claims to be in use', PATIENCE);
  await new Promise((resolve) => setTimeout(resolve, QUIET));
  const gap = await page.evaluate('longestGap');
  await page.evaluate(() => location.assign('#claims'));
  const claims = await until(
    () => page.evaluate(() => Number.parseInt(document.querySelector('main [role="status"].meta')?.textContent, 10) || 0),
    'the claims',
  );
  return { claims, read, kept, gap };
}

async function timed(work) {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** Waits for as many files to have come to the state that this button belongs to. */
function done(page, words, count) {
  const settled = () =>
    page.evaluate(
      (wanted) => [...document.querySelectorAll('.imports footer button')].filter(({ textContent }) => textContent === wanted).length,
      words,
    );
  return until(async () => (await settled()) === count, words, PATIENCE);
}

/** Runs in the page. */
function watchFrames() {
  let last = performance.now();
  window.longestGap = 0;
  const look = (now) => {
    window.longestGap = Math.max(window.longestGap, now - last);
    last = now;
    requestAnimationFrame(look);
  };
  requestAnimationFrame((now) => {
    last = now;
    requestAnimationFrame(look);
  });
}
