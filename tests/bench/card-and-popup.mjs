import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { builds, launchers } from '../drivers/driver.mjs';
import { ExtensionView } from '../drivers/extension-view.mjs';
import { serve } from '../drivers/local-server.mjs';
import { cardText, marksOf } from '../drivers/page-marks.mjs';
import { until } from '../drivers/poll.mjs';
import { root } from '../run/command.mjs';
import { findBrowser } from '../run/find-browser.mjs';

/** Pages of the unit tests and the demo, with the shipped pack. */
const FOLDER = join(root, 'tests');
const PAGES = ['demo/index.html', ...readdirSync(join(FOLDER, 'fixtures/pages')).map((name) => `fixtures/pages/${name}/page.html`)];
/** Openings of the card at each mark, of the popup, and of the popup after its background was stopped. */
const ROUNDS = 3;
const POPUPS = 30;
const COLD_POPUPS = 10;
/** What the card waits for on purpose, ms. */
const CARD_DELAY = 200;

/**
 * How long a reader waits, in one browser, ms each: for the card, from the rest of the pointer to the end of the frame that shows it,
 * its delay taken off; for the popup, from asking for its document to the end of the frame that shows the page's places. The popup
 * runs in a frame of another page of the extension, so a browser's own opening of a window is not in it.
 * @param {'chromium' | 'firefox'} name
 * @returns {Promise<Record<string, number[]>>}
 */
export async function waits(name) {
  const { executable } = await findBrowser(name);
  const site = await serve(FOLDER);
  const browser = await launchers[name]({ extensionDir: join(root, builds[name]), executable, headless: true });
  try {
    await (await browser.openedByExtension('welcome.html')).close();
    const view = await ExtensionView.open(browser);
    const card = [];
    let tabId;
    for (const path of PAGES) {
      const page = await browser.open(site.url + path);
      const id = await view.tabId(page);
      await until(async () => (await view.reports(id)).length, `${path} to be read`);
      card.push(...(await cardWaits(page)));
      if (path === PAGES[0]) tabId = id;
      else await page.close();
    }
    const around = await browser.openExtensionPage('popup.html');
    const popup = await popupWaits(around, tabId, POPUPS, async () => {});
    const coldPopup = await popupWaits(around, tabId, COLD_POPUPS, () => browser.stopBackground());
    return { card, popup, 'popup, background stopped': coldPopup };
  } finally {
    await browser.close();
    await site.close();
  }
}

async function cardWaits(page) {
  const { length } = await marksOf(page);
  if (length === 0) return [];
  await page.evaluate(watchCard);
  for (let i = 0; i < length * ROUNDS; i++) {
    await page.mouseMove(2, 2);
    await page.evaluate(scrollToMark, i % length);
    const { x, y } = (await marksOf(page))[i % length];
    const seen = await page.evaluate('waited.length');
    await page.mouseMove(x, y);
    await until(() => page.evaluate((before) => waited.length > before, seen), 'the card');
    await page.key('Escape');
    await until(async () => !(await cardText(page)), 'the card to close');
  }
  return (await page.evaluate('waited')).map((time) => time - CARD_DELAY);
}

async function popupWaits(around, tabId, times, before) {
  const waited = [];
  for (let i = 0; i < times; i++) {
    await before();
    waited.push(await around.evaluate(openPopup, `popup.html?tab=${tabId}`));
  }
  return waited;
}

/** Runs in the page. */
function watchCard() {
  const waited = [];
  let rested = 0;
  addEventListener('pointermove', ({ timeStamp }) => {
    rested = timeStamp;
  });
  document.querySelector('rejoinder-card').addEventListener('beforetoggle', ({ newState }) => {
    if (newState !== 'open') return;
    const since = rested;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => waited.push(performance.now() - since);
      port2.postMessage(null);
    });
  });
  window.waited = waited;
}

/** Runs in the page. */
function scrollToMark(index) {
  const ranges = [...CSS.highlights].flatMap(([look, highlight]) => (look.startsWith('rj-') ? [...highlight] : []));
  const [range] = ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b)).slice(index);
  range.startContainer.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
}

/** Runs in a page of the extension. */
function openPopup(address) {
  return new Promise((resolve) => {
    const frame = Object.assign(document.createElement('iframe'), { width: 380, height: 600 });
    const began = performance.now();
    const look = () => {
      if (!frame.contentDocument?.querySelector('.places button')) return requestAnimationFrame(look);
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        resolve(performance.now() - began);
        frame.remove();
      };
      port2.postMessage(null);
    };
    frame.src = address;
    document.body.append(frame);
    requestAnimationFrame(look);
  });
}
