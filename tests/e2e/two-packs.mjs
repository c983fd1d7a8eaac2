import assert from 'node:assert/strict';
import { hover, marksOf } from '../drivers/page-marks.mjs';
import { until } from '../drivers/poll.mjs';
import { shown } from './card-page.mjs';
import { press, says } from './popup-page.mjs';
import { withFiles } from './with-files.mjs';

const CLAIM = 'The gates of the Sellin lock were left open.';
const SENTENCE = 'The gates of the old lock were left open over the night, the mayor said.';

/** Two packs of two makers on one claim: each knows a statement for it and one against it. */
const pack = (id, title, speaker, other, rest = {}) => ({
  ...{ format: 'claimpack/1', id, title, language: 'en', version: '1.0.0', published: '2026-01-01' },
  sources: [{ id: 'ledger', publisher: `The ${title} Ledger` }],
  parties: [
    { id: 'one', name: speaker, kind: 'person' },
    { id: 'other', name: other, kind: 'person' },
  ],
  claims: [
    {
      ...{ id: 'left-open', text: CLAIM, groups: [{ all: [['gates'], ['left'], ['open']] }], ...rest },
      statements: [
        { id: 's1', position: 'asserts', party: 'one', gist: `${speaker} saw them open.`, source: 'ledger' },
        { id: 's2', position: 'denies', party: 'other', gist: `${other} had closed them.`, source: 'ledger' },
      ],
    },
  ],
});

const FILES = {
  'sellin.claimpack.json': JSON.stringify(pack('sellin', 'Sellin', 'Ada Marr', 'Ben Voss')),
  'tarn.claimpack.json': JSON.stringify(pack('tarn', 'Tarn', 'Cleo Orvel', 'Dan Halden')),
  // Only words: on no card, and on the page of the claim.
  'borland.claimpack.json': JSON.stringify(pack('borland', 'Borland', 'Eva Lomar', 'Finn Tavell', { groups: [] })),
};

export const twoPacks = {
  'what two packs hold on one claim stands together, each statement with its pack, on card, popup and the page of the claim': async ({
    browser,
    keep,
    open,
    openPopup,
    site,
  }) => {
    site.make('/lock.html', {
      type: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="en"><title>Lock</title><p>${SENTENCE} It rained for weeks.</p>`,
    });
    const options = keep(await browser.openExtensionPage('options.html#add'));
    await says(options, 'Choose files');
    await withFiles(FILES, async (paths) => {
      await options.chooseFiles('.choose input', paths);
      for (const _ of paths) await press(options, 'Add to my packs');
      await until(
        () => options.evaluate(() => [...document.querySelectorAll('button')].filter((one) => one.textContent === 'Dismiss').length === 3),
        'the packs to be kept',
      );
    });

    const news = await open('lock.html');
    await until(async () => (await marksOf(news)).length === 1, 'one mark for both');
    await hover(news, 'gates');
    const card = await shown(news);
    assert.match(card, /2 statements Ben Voss denies.*pack: Sellin.*Dan Halden denies.*pack: Tarn.*All 4 statements/);
    assert.doesNotMatch(card, /Finn Tavell/);

    const popup = await openPopup(news);
    const listed = await says(popup, '1 claim');
    assert.equal(listed.split(CLAIM).length, 2, 'the claim is listed once');
    for (const [speaker, title] of [
      ['Ada Marr', 'Sellin'],
      ['Cleo Orvel', 'Tarn'],
      ['Ben Voss', 'Sellin'],
      ['Dan Halden', 'Tarn'],
    ])
      assert.ok(listed.includes(`${speaker} pack: ${title}`), `${speaker} of ${title}: ${listed}`);

    const pages = [];
    for (const claim of ['sellin', 'tarn', 'borland']) {
      await options.evaluate((ref) => location.assign(`#claim/${ref}`), `${claim}/left-open`);
      const others = () => options.evaluate(() => [...document.querySelectorAll('.claim a[href^="#claim/"]')].map(({ hash }) => hash));
      await until(async () => (await others()).length === 2 && !(await others()).includes(`#claim/${claim}/left-open`), 'its page');
      pages.push(await options.evaluate(() => document.querySelector('.both').textContent));
    }
    assert.match(pages[0], /Ada Marr.*pack: Sellin.*Cleo Orvel.*pack: Tarn.*Ben Voss.*pack: Sellin.*Dan Halden.*pack: Tarn/);
    assert.match(pages[0], /Eva Lomar.*pack: Borland.*Finn Tavell.*pack: Borland/);
    assert.deepEqual(new Set(pages).size, 1, 'whichever pack it is come to by, the page is the same');
  },
};
