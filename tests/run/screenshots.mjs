import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { builds, launchers } from '../drivers/driver.mjs';
import { ExtensionView } from '../drivers/extension-view.mjs';
import { serve } from '../drivers/local-server.mjs';
import { cardIsStill, cardText, hover, marksOf } from '../drivers/page-marks.mjs';
import { until } from '../drivers/poll.mjs';
import { buildExtension } from './build-extension.mjs';
import { root } from './command.mjs';
import { findBrowser } from './find-browser.mjs';
import { smallPng } from './small-png.mjs';

const DEMO = join(root, 'tests/demo');

/** The demo page has no passage with two claims; in this picture it has one in place of the sentence that states one of them. */
const ONE_CLAIM = 'Peskov also said that strikes like this one are decided in Washington and not in Kyiv.';
const TWO_CLAIMS = 'Such attacks are decided in Washington and the United States was behind the drone strike on the Kremlin, Peskov said.';

/** Sides of the window in CSS px; the words of the mark whose card is open. */
const CARDS = [
  { name: 'card-claim', path: '', size: [600, 960], words: "Washington's part in the strike" },
  { name: 'card-denial', path: '', size: [600, 880], words: 'Ukraine denies any involvement' },
  { name: 'card-several', path: 'several.html', size: [600, 880], words: 'Such attacks are decided in Washington' },
];

const { values } = parseArgs({ options: { browser: { type: 'string', default: 'chromium' } } });
const name = values.browser;
/** Readme and guide show one browser; the other's pictures are for a look at what differs. */
const folder = name === 'chromium' ? 'docs' : `tests/output/screenshots-${name}`;

/** Takes the pictures of the readme and the guide, of each in both colour schemes. */
async function takePictures() {
  mkdirSync(join(root, folder), { recursive: true });
  await buildExtension(name);
  const { executable } = await findBrowser(name);
  const site = await serve(DEMO, { '/several.html': several });
  const browser = await launchers[name]({ extensionDir: join(root, builds[name]), executable, headless: true });
  try {
    const welcome = await browser.openedByExtension('welcome.html');
    await until(async () => (await marksOf(welcome)).length, 'the welcome page to be read');
    await take(welcome, 'welcome', [900, 740]);
    await welcome.close();
    const view = await ExtensionView.open(browser);
    for (const { name: card, path, size, words } of CARDS) {
      const page = await browser.open(site.url + path);
      await until(async () => (await marksOf(page)).length, 'marks');
      await take(page, card, size, () => openCard(page, words));
      if (card === 'card-claim') await takePopup(browser, await view.tabId(page));
      await page.close();
    }
  } finally {
    await browser.close();
    await site.close();
  }
}

async function takePopup(browser, tabId) {
  const popup = await browser.openExtensionPage(`popup.html?tab=${tabId}`);
  await until(() => popup.evaluate(() => document.querySelectorAll('.dossier').length), 'the list of claims');
  await take(popup, 'popup', [380, 600]);
  await popup.close();
}

async function take(page, what, [width, height], prepare = async () => {}) {
  await page.activate();
  await page.resize(width, height);
  await page.evaluate(() => document.documentElement.style.setProperty('scrollbar-width', 'none'));
  for (const scheme of ['light', 'dark']) {
    await page.colorScheme(scheme);
    await prepare();
    const file = join(root, folder, `${what}-${scheme}.png`);
    await page.screenshot(file);
    writeFileSync(file, smallPng(readFileSync(file)));
    console.log(`${folder}/${what}-${scheme}.png`);
  }
}

async function openCard(page, words) {
  await page.key('Escape');
  await until(async () => !(await cardText(page)), 'no card');
  await hover(page, words);
  await until(() => cardText(page), 'the card to open');
  await until(() => cardIsStill(page), 'the card to rest');
}

function several() {
  const page = readFileSync(join(DEMO, 'index.html'), 'utf8');
  if (!page.includes(ONE_CLAIM)) throw new Error(`The demo page has no sentence "${ONE_CLAIM}".`);
  return { type: 'text/html; charset=utf-8', body: page.replace(ONE_CLAIM, TWO_CLAIMS) };
}

await takePictures();
