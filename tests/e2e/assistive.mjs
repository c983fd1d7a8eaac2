import assert from 'node:assert/strict';
import { cardText, hover, marksOf } from '../drivers/page-marks.mjs';
import { until } from '../drivers/poll.mjs';

const announced = (page) => page.closedShadow((root) => root.querySelector('[aria-live="polite"]').textContent);
const isAnnounced = (page) =>
  until(async () => /^Rejoinder marked \d+ places? on this page$/.test(await announced(page)), 'the announcement');
const hasHost = (page) => page.evaluate(() => document.querySelector('rejoinder-card') !== null);

export const assistive = {
  'a screen reader is told once how many places are marked, and not again when there are more': async ({ open, reports }) => {
    const page = await open('both-sides.html');
    await isAnnounced(page);
    const [{ marks }] = await reports(page);
    const said = `Rejoinder marked ${marks.length} places on this page`;
    assert.equal(await announced(page), said);
    await page.evaluate(() => document.querySelector('p').insertAdjacentHTML('afterend', document.querySelector('p').outerHTML));
    await until(async () => (await reports(page))[0].marks.length > marks.length, 'more marks');
    await hover(page, 'accused the United States');
    await until(() => cardText(page), 'the card to open');
    assert.equal(await announced(page), said);
  },

  'where nothing is marked nothing is said, and nothing is added to the page': async ({ open, reports }) => {
    const page = await open('other-topic.html');
    await until(async () => (await reports(page))[0]?.status.kind === 'read', 'the page to be read');
    assert.equal(await hasHost(page), false);
  },

  'marks add no stop for the Tab key': async ({ open }) => {
    const page = await open('both-sides.html');
    await isAnnounced(page);
    await page.evaluate(() => {
      document.body.insertAdjacentHTML('afterbegin', '<a href="#1" id="first">1</a>');
      document.body.insertAdjacentHTML('beforeend', '<a href="#2" id="last">2</a>');
      document.querySelector('#first').focus();
    });
    assert.ok((await marksOf(page)).length > 0);
    await page.key('Tab');
    assert.equal(await page.evaluate('document.activeElement.id'), 'last');
    await page.key('Tab');
    assert.notEqual(await page.evaluate('document.activeElement.localName'), 'rejoinder-card');
  },
};
