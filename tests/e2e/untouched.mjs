import assert from 'node:assert/strict';
import { cardText, hover, marksOf } from '../drivers/page-marks.mjs';
import { until } from '../drivers/poll.mjs';
import { press } from './popup-page.mjs';

const CLAIM = 'the United States was behind the drone strike';
const OWN = ['', 'demo.css'];

/** Compares the page with its own source, node by node; with a card, without the card's host. @returns a difference, in words */
async function difference(page) {
  const compare = (host, source) => {
    const wanted = new DOMParser().parseFromString(source, 'text/html').documentElement;
    const live = document.documentElement.cloneNode(true);
    if (host) live.children[[...document.documentElement.children].indexOf(host)].remove();
    if (live.isEqualNode(wanted)) return '';
    return live.outerHTML === wanted.outerHTML ? 'text nodes were split or joined' : `now: ${live.outerHTML}`;
  };
  const source = await page.evaluate(async () => (await fetch(location.href)).text());
  const open = await page.closedShadow(`(root, source) => (${compare})(root.host, source)`, source);
  return open ?? page.evaluate(`(${compare})(null, ${JSON.stringify(source)})`);
}

export const untouched = {
  'the page is what it was, save the host of the card': async ({ open }) => {
    const page = await open();
    await until(async () => (await marksOf(page)).length, 'marks');
    assert.equal(await difference(page), '');
    await hover(page, CLAIM);
    await until(() => cardText(page), 'the card to open');
    assert.equal(await difference(page), '');
    await page.key('Escape');
    await until(async () => !(await cardText(page)), 'the card to close');
    assert.equal(await difference(page), '');
  },

  'no text moves by a pixel': async ({ open, openPopup }) => {
    const page = await open();
    await until(async () => (await marksOf(page)).length, 'marks');
    const boxes = () =>
      page.evaluate(() => [...document.querySelectorAll('body *')].map((element) => JSON.stringify(element.getBoundingClientRect())));
    const withMarks = await boxes();
    const popup = await openPopup(page);
    await press(popup, 'On here');
    await until(async () => (await marksOf(page)).length === 0, 'the marks to go');
    await page.activate();
    assert.deepEqual(await boxes(), withMarks);
    await press(popup, 'Off here');
    await until(async () => (await marksOf(page)).length, 'marks');
  },

  'nothing is asked of the network but what the page asks for': async ({ open, browser, site }) => {
    const before = site.hits().length;
    const page = await open();
    await until(async () => (await marksOf(page)).length, 'marks');
    await hover(page, CLAIM);
    await until(() => cardText(page), 'the card to open');
    const own = OWN.map((path) => site.url + path).sort();
    assert.deepEqual(
      page
        .requests()
        .filter((url) => /^(https?|wss?):/.test(url))
        .sort(),
      own,
    );
    assert.equal(site.hits().length - before, own.length);
    assert.deepEqual(await browser.backgroundRequests(), []);
  },
};
