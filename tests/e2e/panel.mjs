import assert from 'node:assert/strict';
import { cardText, hover, marksOf } from '../drivers/page-marks.mjs';
import { until } from '../drivers/poll.mjs';
import { pages } from './pages.mjs';
import { fill, takeIn, WORDS } from './panel-page.mjs';
import { press, says, textOf } from './popup-page.mjs';

/** What the article tells in its own voice. */
const OVERLOOKED = 'inspectors found cracks in two of its piers';

export const panel = {
  'an article is modelled, a speaker put right, and another article shows it': async ({ open, openPanel }) => {
    const page = await open('bridge.html');
    const panel = await openPanel(page);
    await press(panel, 'Model this article');
    await takeIn(panel, WORDS);
    await page.activate();
    await until(async () => (await marksOf(page)).some(({ text }) => text.includes(WORDS)), 'the draft to be marked on the page');
    await until(async () => /\d passages? here/.test(await textOf(panel)), 'the number of places');
    await press(panel, 'Fix speaker');
    await fill(panel, 'Speaker', 'Tove Brandt');
    await fill(panel, 'Role', 'bridge inspector');
    await press(panel, 'Apply');
    await says(panel, 'bridge inspector');
    await press(panel, 'Save to my packs');
    await says(panel, 'Saved.');

    const other = await open('bridge-again.html');
    await until(async () => (await marksOf(other)).length, 'marks');
    await hover(other, WORDS);
    assert.match(await until(() => cardText(other), 'the card to open'), /Tove Brandt/);
  },

  'a draft outlives panel and tab, and what was done is undone': async ({ open, openPanel }) => {
    const page = await open('bridge.html');
    const first = await openPanel(page);
    await press(first, 'Model this article');
    await takeIn(first, WORDS);
    await press(first, 'Reword');
    await until(
      () =>
        first.evaluate(() => {
          const field = document.querySelector('textarea');
          if (!field) return false;
          field.value = 'The piers were made in the cold.';
          return field.dispatchEvent(new Event('input', { bubbles: true }));
        }),
      'the field',
    );
    await press(first, 'Apply');
    await says(first, 'The piers were made in the cold.');
    for (const tab of [first, page]) await tab.close();
    const again = await openPanel(await open('bridge.html'));
    await says(again, 'The piers were made in the cold.');
    await press(again, 'Undo');
    await says(again, 'The last change is undone.');
    assert.doesNotMatch(await textOf(again, '.claims'), /The piers were made in the cold/);
    await press(again, 'Redo');
    await says(again, 'The piers were made in the cold.');
    const kept = () => again.evaluate(() => document.querySelectorAll('[role="switch"][aria-checked="true"]').length);
    const before = await kept();
    await press(again, 'In the pack');
    await until(async () => (await kept()) < before, 'the claim to be left out');
    await press(again, 'Undo');
    await until(async () => (await kept()) === before, 'the claim to be back');
  },

  'a draft that is saved again after a change has the next version, and nothing changed none': async ({
    open,
    openPanel,
    keep,
    browser,
  }) => {
    const panel = await openPanel(await open('bridge.html'));
    await press(panel, 'Model this article');
    await takeIn(panel, WORDS);
    await press(panel, 'Save to my packs');
    await says(panel, 'Your packs hold this as version 0.1.0.');
    await press(panel, 'Fix speaker');
    await fill(panel, 'Role', 'bridge inspector');
    await press(panel, 'Apply');
    await says(panel, 'Your packs hold version 0.1.0. What you changed since is marked on this page only');
    for (const told of ['Saved.', 'Nothing has changed since version 0.2.0 was saved.']) {
      await press(panel, 'Save to my packs');
      await says(panel, told);
    }
    await says(panel, 'Your packs hold this as version 0.2.0.');
    await says(keep(await browser.openExtensionPage('options.html')), 'version 0.2.0');
  },

  'words selected on the page become a claim of their own, marked at once': async ({ open, openPanel }) => {
    const page = await open('bridge.html');
    const panel = await openPanel(page);
    await press(panel, 'Model this article');
    await takeIn(panel, WORDS);
    await press(panel, 'Add selected passage');
    await says(panel, 'Nothing is selected on the page.');
    await page.evaluate((words) => {
      const [node] = [...document.querySelectorAll('p')].flatMap(({ firstChild }) => (firstChild.data.includes(words) ? [firstChild] : []));
      const at = node.data.indexOf(words);
      getSelection().setBaseAndExtent(node, at, node, at + words.length);
    }, OVERLOOKED);
    await press(panel, 'Add selected passage');
    await says(panel, `“${OVERLOOKED}”`);
    await fill(panel, 'Speaker', 'Osric Vael');
    await press(panel, 'A claim of its own');
    await says(panel, `The passage is added to: ${OVERLOOKED}`);
    await page.activate();
    await until(async () => (await marksOf(page)).some(({ text }) => text.includes(OVERLOOKED)), 'the passage to be marked');
  },

  'what is done by keys is told, and the focus stays near what has gone': async ({ open, openPanel }) => {
    const panel = await openPanel(await open('bridge.html'));
    await press(panel, 'Model this article');
    await takeIn(panel, WORDS);
    const enter = async (selector) => {
      await panel.evaluate((one) => document.querySelector(one).focus(), selector);
      await panel.key('Enter');
    };
    const focusIsOn = (selector) =>
      until(() => panel.evaluate((one) => document.activeElement.matches(one), selector), `focus on ${selector}`);
    await enter('.dossier .sw');
    await says(panel, `Left out: Dunmore Works ${WORDS}`);
    await focusIsOn('article.dossier');
    await enter('.sum .btn');
    await says(panel, 'The last change is undone.');
    await focusIsOn('h2');
    await enter('.dossier > footer .link');
    await focusIsOn('textarea');
    await enter('.dossier .form .btn:not(.primary)');
    await focusIsOn('.dossier > footer .link');
  },

  'a draft is tried on other tabs, and finds there what it would mark': async ({ open, openPanel, reports }) => {
    for (const path of ['bridge-again.html', 'other-topic.html']) {
      const other = await open(path);
      await until(async () => (await reports(other)).length, 'the other page to be read');
    }
    const panel = await openPanel(await open('bridge.html'));
    await press(panel, 'Model this article');
    await takeIn(panel, WORDS);
    await says(panel, '0 of 2,000 unrelated sentences');
    await press(panel, 'Try on open tabs');
    await says(panel, 'what is known');
    await panel.evaluate(() => [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Try').click());
    await says(panel, 'on 2 pages');
    await says(panel, `${WORDS}, the mayor has said`);
  },

  'a page that has changed since says so, and which words it has lost': async ({ open, openPanel, site }) => {
    const made = (body) => site.make('/changing.html', { type: 'text/html; charset=utf-8', body });
    const { body } = pages['/bridge.html']();
    made(body);
    const page = await open('changing.html');
    const panel = await openPanel(page);
    await press(panel, 'Model this article');
    await takeIn(panel, WORDS);
    await panel.close();
    made(body.replaceAll(WORDS, 'poured the piers too early'));
    await page.goto(new URL('changing.html', site.url).href);
    const again = await openPanel(page);
    await says(again, 'The page has changed');
    await says(again, 'no longer on the page');
  },

  'what cannot be modelled says why': async ({ open, openPanel }) => {
    for (const [path, words] of [
      ['spanish.html', 'This page is in Spanish'],
      ['other-topic.html', 'No claims were found in this article'],
    ]) {
      const panel = await openPanel(await open(path));
      await press(panel, 'Model this article');
      await says(panel, words);
    }
  },
};
