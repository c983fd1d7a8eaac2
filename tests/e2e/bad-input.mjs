import assert from 'node:assert/strict';
import { cardText, hover, marksOf } from '../drivers/page-marks.mjs';
import { until } from '../drivers/poll.mjs';
import { FILLING } from './pages.mjs';
import { says, textOf } from './popup-page.mjs';

const CLAIM = 'the United States of being behind';
const marked = (page) => until(async () => (await marksOf(page)).some(({ text }) => text.includes(CLAIM)), 'the mark', 60_000);

/** The page keeps silent, and the extension works on the next one. */
async function isWell(page, open) {
  assert.deepEqual(page.consoleErrors(), []);
  await marked(await open('/article.html'));
}

/** A document that is left as it is. */
const leftAlone =
  (path) =>
  async ({ open }) => {
    const page = await open(path);
    const before = await page.evaluate(() => new XMLSerializer().serializeToString(document));
    await isWell(page, open);
    assert.equal(await page.evaluate(() => new XMLSerializer().serializeToString(document)), before);
  };

export const badInput = {
  'a page whose body has gone is left as it is': leftAlone('/no-body.html'),
  'a page of frames only is left as it is': leftAlone('/frameset.html'),
  'an XML document is left as it is': leftAlone('/feed.xml'),
  'an SVG document is left as it is': leftAlone('/drawing.svg'),

  'an XHTML page is marked like any other': async ({ open }) => {
    const page = await open('/page.xhtml');
    await marked(page);
    await hover(page, CLAIM);
    assert.match(await until(() => cardText(page), 'the card to open'), /John Kirby/);
    assert.deepEqual(page.consoleErrors(), []);
  },

  'a page of 10 MB is read up to the limit, and the popup says so': async ({ open, openPopup }) => {
    const page = await open('/ten-megabytes.html');
    await marked(page);
    const popup = await openPopup(page);
    await says(popup, 'Only a part of the page’s text was read.');
    const [text, elements] = await page.evaluate(() => [document.body.textContent.length, document.querySelectorAll('p').length]);
    assert.ok(text > FILLING.length * 100_000);
    assert.equal(elements, 10_001);
    await isWell(page, open);
  },

  'a page with one text node of 2 MB is read': async ({ open }) => {
    const page = await open('/one-text-node.html');
    await marked(page);
    const nodes = await page.evaluate(() => [...document.querySelector('#long').childNodes].map((node) => node.data.length));
    assert.equal(
      nodes.reduce((sum, length) => sum + length, 0),
      FILLING.length * 20_000,
    );
    await isWell(page, open);
  },

  'frames that come and vanish do no harm': async ({ open }) => {
    const page = await open('/vanishing-frames.html');
    await until(() => page.evaluate(() => document.title.endsWith('done')), 'the frames to have vanished');
    await marked(page);
    await isWell(page, open);
  },

  'a page that takes our host and marks away has its way, and keeps what is its own': async ({ open }) => {
    const page = await open('/hostile.html');
    const own = await textOf(page);
    await until(() => page.evaluate(() => document.title.endsWith('done')), 'the page to be done');
    assert.equal(await textOf(page), own);
    await isWell(page, open);
  },

  'a card whose host the page removes once can be opened again': async ({ open }) => {
    const page = await open('/article.html');
    await marked(page);
    await hover(page, CLAIM);
    await until(() => cardText(page), 'the card to open');
    await page.closedShadow((root) => root.host.remove());
    await page.mouseMove(2, 2);
    await until(async () => !(await marksOf(page)).some(({ look }) => look === 'rj-e'), 'the mark to be current no more');
    await hover(page, CLAIM);
    assert.match(await until(() => cardText(page), 'the card to open again'), /John Kirby/);
    assert.deepEqual(page.consoleErrors(), []);
  },
};
