import { marksOf } from '../drivers/page-marks.mjs';
import { until } from '../drivers/poll.mjs';
import { press, says } from './popup-page.mjs';

const marked = (page) => until(async () => (await marksOf(page)).length, 'marks');
const unmarked = (page) => until(async () => (await marksOf(page)).length === 0, 'the marks to go');

/** Each reloads nothing: a value left in the page would be lost. */
const remember = (page) => page.evaluate('window.before = true');
const remembers = (page) => until(() => page.evaluate('window.before'), 'the page as it was before');

export const switches = {
  'switching off for a site takes its marks away at once, and leaves other sites alone': async ({ open, openPopup, otherSite }) => {
    const page = await open();
    await marked(page);
    const other = await open(otherSite);
    await marked(other);
    await remember(page);
    const popup = await openPopup(page);
    await press(popup, 'On here');
    await unmarked(page);
    await says(popup, 'Switched off on this site');
    await marked(other);
    await unmarked(await open('/article.html'));
    await press(popup, 'Off here');
    await page.activate();
    await marked(page);
    await says(popup, 'The United States was behind the drone strike');
    await remembers(page);
  },

  'a key switches the site off and on again': async ({ open, browser }) => {
    const page = await open();
    await marked(page);
    await remember(page);
    await page.activate();
    await browser.runCommand('switch-site');
    await unmarked(page);
    await browser.runCommand('switch-site');
    await marked(page);
    await remembers(page);
  },

  'switching off everywhere takes all marks away at once, switching on brings them back': async ({ open, openPopup, otherSite }) => {
    const page = await open();
    await marked(page);
    const other = await open(otherSite);
    await marked(other);
    await remember(page);
    const popup = await openPopup(page);
    await press(popup, 'Switch off everywhere');
    await unmarked(page);
    await unmarked(other);
    await says(popup, 'Switched off everywhere');
    await press(popup, 'Switch on everywhere');
    await page.activate();
    await marked(page);
    await other.activate();
    await marked(other);
    await remembers(page);
  },
};
