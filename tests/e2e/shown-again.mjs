import { isDeepStrictEqual } from 'node:util';
import { marksOf } from '../drivers/page-marks.mjs';
import { until } from '../drivers/poll.mjs';
import { press, says } from './popup-page.mjs';

const CLAIM = 'the United States of being behind';
const marked = (page) => until(async () => (await marksOf(page)).some(({ text }) => text.includes(CLAIM)), 'the mark');
const badged = (badge, page, words) => until(async () => (await badge(page)) === words, `the badge "${words}"`);

/** Goes back to a page, which must come as it was left. */
async function back(page) {
  await page.evaluate('void history.back()');
  await until(() => page.evaluate('window.before'), 'the page as it was before');
}

export const shownAgain = {
  'a page that the reader goes back to tells its state again': async ({ open, badge, reports }) => {
    const page = await open('/foreign-frame.html');
    await until(async () => (await reports(page)).length === 2, 'the reports of page and frame');
    await badged(badge, page, '1');
    const before = await reports(page);
    await page.evaluate('window.before = true');
    await page.goto(await page.evaluate('new URL("/other-topic.html", location.href).href'));
    await until(async () => (await reports(page)).every(({ marks }) => marks.length === 0), 'the state of the next page');
    await badged(badge, page, '');
    await back(page);
    await badged(badge, page, '1');
    await until(async () => isDeepStrictEqual(await reports(page), before), 'the same reports of page and frame');
  },

  'a switch pressed on the next page holds for the page that the reader goes back to': async ({ open, openPopup, badge }) => {
    const page = await open('/article.html');
    await marked(page);
    await page.evaluate('window.before = true');
    await page.goto(await page.evaluate('new URL("/other-topic.html", location.href).href'));
    const popup = await openPopup(page);
    await press(popup, 'On here');
    await says(popup, 'Switched off on this site');
    await page.activate();
    await back(page);
    await until(async () => (await marksOf(page)).length === 0, 'the marks to go');
    await badged(badge, page, '');
    await press(popup, 'Off here');
    await page.activate();
    await marked(page);
    await badged(badge, page, '1');
  },

  'a page that was rendered ahead tells its state when it is shown': async ({ browser, openUnwatched, badge, site }) => {
    const page = await openUnwatched('/renders-ahead.html');
    await badged(badge, page, '1');
    // Firefox renders no page ahead.
    if (browser.name === 'chromium') await until(() => site.hits().includes('/shown'), 'the page to have been rendered ahead');
  },
};
