import assert from 'node:assert/strict';
import { marksOf } from '../drivers/page-marks.mjs';
import { until } from '../drivers/poll.mjs';
import { press, says, textOf } from './popup-page.mjs';
import { withFiles } from './with-files.mjs';

const FIELD = '.choose input';
const SENTENCE = 'The Orvel Bridge piers were poured in hard frost, the mayor said.';

/** A pack that marks a sentence of the page about an invented bridge. */
const PACK = {
  ...{ format: 'claimpack/1', id: 'orvel-bridge', title: 'Orvel Bridge', language: 'en', version: '1.0.0', published: '2026-01-01' },
  sources: [{ id: 'ledger', publisher: 'The Harbour Ledger' }],
  claims: [
    {
      ...{ id: 'frost', text: 'The piers of the Orvel Bridge were poured in frost.' },
      groups: [{ all: [['piers'], ['poured'], ['frost']] }],
      statements: [{ id: 's1', position: 'denies', gist: 'The mayor denied it.', source: 'ledger' }],
    },
  ],
};

const review = (claimReviewed) => ({ '@type': 'ClaimReview', claimReviewed, headline: 'On seals', author: { name: 'Tarn Checks' } });

const turnTo = (page, hash) => page.evaluate((to) => location.assign(to), hash);
const markCount = async (page) => (await marksOf(page)).length;

export const options = {
  'a pack is added from a file, marks pages, is switched off and on, removed and brought back': async ({ browser, keep, open, site }) => {
    site.make('/orvel.html', {
      type: 'text/html; charset=utf-8',
      body: `<title>Bridge</title><html lang="en"><p>${SENTENCE} It was a cold winter in the valley, and the river was high for weeks.</p>`,
    });
    const news = await open('orvel.html');
    const options = keep(await browser.openExtensionPage('options.html#add'));
    await says(options, 'Choose files');
    await withFiles({ 'orvel.claimpack.json': JSON.stringify(PACK) }, async (paths) => {
      await options.chooseFiles(FIELD, paths);
      await says(options, '0 of 2,000 unrelated sentences');
    });
    await press(options, 'Add to my packs');
    await says(options, 'now among your packs');
    await news.activate();
    await until(async () => (await markCount(news)) === 1, 'the mark of the pack');

    await options.activate();
    await turnTo(options, '#packs');
    await says(options, 'Yours');
    const toggle = () => options.evaluate(() => document.querySelector('[data-pack="orvel-bridge"] [role="switch"]').click());
    await toggle();
    await news.activate();
    await until(async () => (await markCount(news)) === 0, 'the mark to go');
    await options.activate();
    await toggle();
    await press(options, 'Remove');
    await says(options, '“Orvel Bridge” is removed');
    assert.equal(await options.evaluate(() => document.activeElement.textContent), 'Undo');
    await press(options, 'Undo');
    await says(options, '“Orvel Bridge” is back');
    await news.activate();
    await until(async () => (await markCount(news)) === 1, 'the mark to be back');
  },

  'a feed with a broken item keeps the others, names it, and its claims are found': async ({ browser, keep }) => {
    const options = keep(await browser.openExtensionPage('options.html#add'));
    await says(options, 'Choose files');
    const feed = JSON.stringify([review('Seals carry letters to the mainland.'), review(null), review('Seals carried a letter once.')]);
    await withFiles({ 'seals.json': feed, 'empty.json': '', 'picture.json': 'GIF89a' }, async (paths) => {
      await options.chooseFiles(FIELD, paths);
      const text = await says(options, 'This is neither JSON nor a web page');
      for (const words of ['3 items read, 2 claims kept', '“On seals” $[1].claimReviewed no claim', 'This file is empty', 'never marked'])
        assert.ok(text.includes(words), `${words} in ${text}`);
    });
    await press(options, 'Add to my packs');
    await says(options, 'now among your packs');
    await turnTo(options, '#claims');
    await until(
      () =>
        options.evaluate(() => {
          const field = document.querySelector('input[type="search"]');
          if (!field) return false;
          field.value = 'letters mainland';
          return field.dispatchEvent(new Event('input', { bubbles: true }));
        }),
      'the field',
    );
    await until(() => options.evaluate(() => document.querySelector('.claims a')?.textContent.includes('mainland')), 'the claim');
    await options.evaluate(() => document.querySelector('.claims a').click());
    const page = await says(options, 'In time order');
    assert.match(page, /Tarn Checks/);
    assert.deepEqual(options.consoleErrors(), []);
  },

  'a pack that the reader has opened in a tab is added from there, without a request': async ({ open, openPopup, browser, keep, site }) => {
    // Firefox shows JSON in a viewer of its own, which no extension may read.
    const type = browser.name === 'firefox' ? 'text/plain; charset=utf-8' : 'application/json';
    site.make('/orvel.claimpack.json', { type, body: JSON.stringify(PACK, null, 2) });
    const file = await open('orvel.claimpack.json');
    const popup = await openPopup(file);
    await press(popup, 'Add this pack');
    const options = keep(await browser.openedByExtension('options.html#add'));
    await says(options, 'Add to my packs');
    assert.match(await textOf(options), /Orvel Bridge/);
    assert.deepEqual(
      options.requests().filter((address) => /^https?:/.test(address)),
      [],
    );
  },
};
