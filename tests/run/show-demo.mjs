import { relative } from 'node:path';
import { ExtensionView } from '../drivers/extension-view.mjs';
import { cardIsStill, cardText, hover } from '../drivers/page-marks.mjs';
import { until } from '../drivers/poll.mjs';
import { root } from './command.mjs';

/** CSS px: a card has room for all of its notes. */
const WINDOW = [600, 980];

/**
 * Tells what is marked on the demo page, and writes a picture of it with an open card.
 * @param {import('../drivers/driver.mjs').Browser} browser @param {string} url @param {string} picture path
 */
export async function showDemo(browser, url, picture) {
  const view = await ExtensionView.open(browser);
  const page = await browser.open(url);
  const tab = await view.tabId(page);
  const { marks, status } = await until(async () => (await view.reports(tab))[0], 'the demo page to be read');
  if (status.kind === 'failed') throw new Error(`The demo page could not be read: ${status.message}`);
  console.log(`${marks.length} passages of the demo page are marked:\n`);
  for (const { claim, stance, tier, text } of marks)
    console.log(`${stance.padEnd(6)} ${tier.padEnd(6)} ${claim.split('/')[1].padEnd(26)} “${text}”`);
  const first = marks.find(({ tier }) => tier === 'strong') ?? marks[0];
  if (!first) throw new Error('Nothing is marked on the demo page.');
  await page.resize(...WINDOW);
  await hover(page, first.text);
  const card = await until(() => cardText(page), 'the card to open');
  await until(() => cardIsStill(page), 'the card to rest');
  await page.screenshot(picture);
  console.log(`\nThe card of “${first.text}”:\n${card}\n\nPicture: ${relative(root, picture)}`);
}
