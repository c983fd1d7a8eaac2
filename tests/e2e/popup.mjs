import assert from 'node:assert/strict';
import { cardText, marksOf } from '../drivers/page-marks.mjs';
import { until } from '../drivers/poll.mjs';
import { pasted } from './pasted.mjs';
import { clickButton, press, says } from './popup-page.mjs';

const CLAIM = 'The United States was behind the drone strike on the Kremlin.';

export const popup = {
  'the popup lists the claims of the tab with both sides': async ({ open, openPopup, reports }) => {
    const page = await open();
    const popup = await openPopup(page);
    const text = await says(popup, CLAIM);
    assert.match(text, /John Kirby/);
    assert.match(text, /Dmitry Peskov/);
    const places = await popup.evaluate(() => document.querySelectorAll('.places button').length);
    const [{ marks }] = await reports(page);
    const strong = marks.filter(({ tier }) => tier === 'strong').length;
    assert.ok(places >= strong && places > 0, `${places} places for ${strong} strong marks`);
  },

  'a click in the popup scrolls to the place and opens its card': async ({ open, openPopup }) => {
    const page = await open();
    const popup = await openPopup(page);
    await says(popup, CLAIM);
    await page.resize(1200, 300);
    await press(popup, 'Ukraine denies any involvement');
    await page.activate();
    assert.match(await until(() => cardText(page), 'the card to open'), /Ukraine carried out the drone strike/);
    assert.ok((await page.evaluate(() => scrollY)) > 0);
  },

  'the popup shows on request only what denies': async ({ open, openPopup }) => {
    const popup = await openPopup(await open());
    await says(popup, CLAIM);
    await press(popup, 'Denials');
    const lines = () => popup.evaluate(() => [...document.querySelectorAll('.places .line')].map(({ className }) => className));
    const shown = await until(async () => (await lines()).every((look) => look === 'line denial') && lines(), 'denials only');
    assert.ok(shown.length > 0);
    assert.equal(await popup.evaluate(() => document.querySelector('.chip[aria-pressed="true"] span').textContent), String(shown.length));
  },

  'the popup copies the marks of the page with all that is said about them': async ({ open, openPopup }) => {
    const page = await open();
    const popup = await openPopup(page);
    await says(popup, CLAIM);
    await popup.activate();
    await clickButton(popup, 'Copy as Markdown');
    await says(popup, 'Copied as Markdown.');
    const copied = await pasted(page);
    assert.match(copied, /^# \[.*Kremlin.*\]\(<http:\/\/127\.0\.0\.1:\d+\/>\)$/m);
    assert.match(copied, /^## Drone strike on the Kremlin/m);
    assert.match(copied, new RegExp(`^### ${CLAIM}`, 'm'));
    assert.match(copied, /^- Claim.*the United States was behind the drone strike.* \(.*\)$/m);
    assert.match(copied, /^- \*\*John Kirby\*\* \(.*denies.*\): “ludicrous claim”/m);
  },

  'annotations of the page find their passages in its text by quotation and by position': async ({ open, openPopup }) => {
    const page = await open();
    // Two UTF-16 units, one code point, ahead of everything.
    await page.evaluate(() => document.body.prepend('🔒'));
    const popup = await openPopup(page);
    await says(popup, CLAIM);
    await popup.activate();
    await clickButton(popup, 'Copy as Web Annotation');
    await says(popup, 'Copied as Web Annotation.');
    const text = await page.evaluate(() => document.body.textContent);
    const { items } = JSON.parse(await pasted(page));
    assert.ok(items.length > 3, `${items.length} annotations`);
    for (const { target } of items) {
      const [{ exact }, { start, end }] = target.selector;
      assert.equal([...text].slice(start, end).join('').replace(/\s+/g, ' '), exact);
    }
  },

  'claims checked on a page are added from the popup, without a request, and then shown as related to other pages': async ({
    open,
    openPopup,
    browser,
    keep,
  }) => {
    const page = await open('fact-check.html');
    const before = page.requests().length;
    const popup = await openPopup(page);
    await press(popup, 'Add to my packs');
    const options = keep(await browser.openedByExtension('options.html#add'));
    await says(options, 'Sellin Checks');
    await press(options, 'Add to my packs');
    await says(options, 'now among your packs');
    assert.equal(page.requests().length, before);
    assert.deepEqual(
      options.requests().filter((address) => /^https?:/.test(address)),
      [],
    );
    const elsewhere = await open('checked-elsewhere.html');
    const asked = await openPopup(elsewhere);
    const text = await says(asked, '1 related claim, not marked');
    assert.match(text, /Nothing marked on this page/);
    assert.match(text, /every load of the Orvel Bridge was warmed, a foreman said/);
    assert.equal((await marksOf(elsewhere)).length, 0);
  },

  'right after the background was stopped the popup still shows the state of the tab': async ({ open, openPopup, browser, reports }) => {
    const page = await open();
    await until(async () => (await reports(page))[0]?.marks.length, 'marks');
    await browser.stopBackground();
    await says(await openPopup(page), CLAIM);
  },

  'the badge tells the number of claims': async ({ open, badge, reports }) => {
    const page = await open();
    const marks = await until(async () => (await reports(page))[0]?.marks.length && (await reports(page))[0].marks, 'marks');
    const claims = new Set(marks.map(({ claim }) => claim)).size;
    await until(async () => (await badge(page)) === String(claims), `a badge of ${claims}`);
  },
  'a tab that is older than the extension offers a reload, and is read after it': async ({
    open,
    openPopup,
    reinstall,
    buttonTitle,
    browser,
  }) => {
    const page = await open();
    await until(async () => (await marksOf(page)).length, 'marks');
    await reinstall();
    const older = 'Rejoinder: this tab was open before and is not read';
    if (browser.name === 'chromium') await until(async () => (await buttonTitle(page)) === older, 'the toolbar to say so');
    const popup = await openPopup(page, false);
    // Firefox brings content scripts into open tabs by itself.
    if (browser.name === 'chromium') await press(popup, 'Reload to read this page');
    await page.activate();
    await says(popup, CLAIM);
    await until(async () => (await marksOf(page)).length, 'marks');
    await until(async () => (await buttonTitle(page)) === 'Rejoinder', 'the toolbar to say no more');
  },

  'a page that cannot be read says so, and offers no reload that would not help': async ({ open, openPopup, browser }) => {
    const own = { chromium: 'chrome://version/', firefox: 'about:support' }[browser.name];
    for (const path of ['/report', '/notes.txt', '/drawing.svg', 'about:blank', own]) {
      const popup = await openPopup(await open(path), false);
      const text = await says(popup, 'This page cannot be read');
      assert.doesNotMatch(text, /Reload/, path);
    }
    await says(await openPopup(await browser.openExtensionPage('popup.html'), false), 'This page cannot be read');
  },
};
