import assert from 'node:assert/strict';
import { cardText, hover, marksOf } from '../drivers/page-marks.mjs';
import { until } from '../drivers/poll.mjs';
import { press, says, textOf } from './popup-page.mjs';

const CLAIM = 'accused Washington of being behind the drone strike';
const MISSING = 'One thing is missing: access to news pages';
const GIVEN = 'Rejoinder may read news pages now';

const marked = (page) => until(async () => (await marksOf(page)).length, 'marks');
const shown = (page) => until(() => cardText(page), 'the card to open');

/** Clicks as a reader does: browsers ask for access only then. */
async function click(page, words) {
  await page.activate();
  const { x, y } = await until(
    () =>
      page.evaluate((wanted) => {
        const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent.includes(wanted));
        button?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = button?.getBoundingClientRect();
        return box && { x: box.left + box.width / 2, y: box.top + box.height / 2 };
      }, words),
    `the button "${words}"`,
  );
  await page.click(x, y);
}

export const welcome = {
  'the welcome page opens after the installation and says what is covered': async ({ reinstall }) => {
    const page = await reinstall();
    const text = await says(page, 'What the other side said, where you read it');
    await says(page, '1 pack, 14 claims');
    assert.match(text, /One line claims, two lines deny/);
    assert.doesNotMatch(text, new RegExp(MISSING));
  },

  'the welcome page has marks to try, with the card that pages have': async ({ browser, keep }) => {
    const page = keep(await browser.openExtensionPage('welcome.html'));
    await marked(page);
    const looks = new Set((await marksOf(page)).map(({ look }) => look));
    assert.ok(looks.has('rj-a') && looks.has('rj-c'), [...looks].join());
    const elsewhere = await page.evaluate(() => {
      const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
      return ranges.filter((range) => !document.querySelector('.example').contains(range.startContainer)).map(String);
    });
    assert.deepEqual(elsewhere, []);
    await hover(page, CLAIM);
    assert.match(await shown(page), /What the other side said .*John Kirby/);
    assert.deepEqual(page.consoleErrors(), []);
  },

  'the marks of the welcome page are reached by keyboard': async ({ browser, keep }) => {
    const page = keep(await browser.openExtensionPage('welcome.html'));
    await marked(page);
    await page.evaluate(() => document.querySelector('.next').focus());
    await page.key('Enter');
    assert.match(await shown(page), /^Claim/);
    await page.key('Escape');
    await until(async () => !(await cardText(page)), 'the card to close');
    assert.equal(await page.evaluate(() => document.activeElement.className), 'next');
    await page.activate();
    await browser.runCommand('next-mark');
    assert.match(await shown(page), /^Denial/);
  },

  'without access to sites, welcome page and popup say so and ask for it': async ({ browser, keep, open, openPopup }) => {
    const page = await open();
    await marked(page);
    await browser.allowSites(false);
    try {
      const welcome = keep(await browser.openExtensionPage('welcome.html'));
      await says(welcome, MISSING);
      const unread = await open('/article.html');
      const popup = await openPopup(unread, false);
      await says(popup, MISSING);
      // Chromium's question is a window that no driver reaches.
      if (browser.name === 'firefox') await click(welcome, 'Allow on all sites');
      else await browser.allowSites(true);
      await says(welcome, GIVEN);
      await press(popup, 'Reload to read this page');
      await unread.activate();
      await marked(unread);
      assert.doesNotMatch(await textOf(popup), new RegExp(MISSING));
    } finally {
      await browser.allowSites(true);
    }
  },
};
