import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cardText, hover, marksOf } from '../drivers/page-marks.mjs';
import { until } from '../drivers/poll.mjs';
import { root } from '../run/command.mjs';
import { fill, takeIn, WORDS } from './panel-page.mjs';
import { pasted } from './pasted.mjs';
import { clickButton, press, says } from './popup-page.mjs';

/** A pack of the same name as the draft's. */
const OF_ANOTHER = {
  ...{ format: 'claimpack/1', id: 'the-cracks-in-the-orvel-bridge', title: 'By another hand', language: 'en', version: '1.0.0' },
  ...{ published: '2026-01-01', sources: [{ id: 'ledger' }] },
  claims: [
    {
      ...{ id: 'sank', text: 'The ferry sank.', groups: [{ all: [['ferry'], ['sank']] }] },
      statements: [{ id: 's1', position: 'asserts', gist: 'It sank.', source: 'ledger' }],
    },
  ],
};

const marked = (page, words = WORDS) =>
  until(async () => (await marksOf(page)).some(({ text }) => text.includes(words)), `"${words}" to be marked`);

/** What comes of a draft outside the panel: on the page's card, as a file, as a text. */
export const panelOut = {
  'the command has the article of the page in front modelled': async ({ open, openPanel, browser }) => {
    const page = await open('bridge.html');
    await browser.runCommand('model-article');
    // Firefox shows it beside the page.
    if (browser.name === 'chromium') await openPanel(page);
    await page.activate();
    await marked(page);
    await browser.closeSidebar();
  },

  'a position that is changed by key is told on the card': async ({ open, openPanel }) => {
    const page = await open('bridge.html');
    const panel = await openPanel(page);
    await press(panel, 'Model this article');
    await takeIn(panel, WORDS);
    await panel.activate();
    await panel.evaluate(() => document.querySelector('[aria-label="Position of Ilse Marr"]').focus());
    await panel.key('ArrowDown');
    await says(panel, 'Ilse Marr: supports');
    await page.activate();
    await marked(page, 'denied that it');
    await hover(page, 'denied that it');
    assert.match(await until(() => cardText(page), 'the card to open'), /Ilse Marr supports/);
  },

  'a draft goes out as a file that passes the check, and as Markdown that says who said what': async ({ open, openPanel, browser }) => {
    const page = await open('bridge.html');
    const panel = await openPanel(page);
    await press(panel, 'Model this article');
    await takeIn(panel, WORDS);
    await says(panel, '0 of 2,000 unrelated sentences');
    await press(panel, 'Export as pack file');
    const file = await until(() => readdirSync(browser.downloads).find((name) => name.endsWith('.claimpack.json')), 'the file');
    const path = join(browser.downloads, file);
    assert.match(
      execFileSync(process.execPath, [join(root, 'dist/rejoinder.mjs'), 'check', path], { encoding: 'utf8' }),
      /: ok, \d+ examples/,
    );
    rmSync(path);

    await panel.activate();
    await clickButton(panel, 'Copy as Markdown');
    await says(panel, 'Copied as Markdown.');
    const copied = await pasted(page);
    assert.match(copied, new RegExp(`^### .*${WORDS}`, 'm'));
    assert.match(copied, /^- \*\*Ilse Marr\*\* \(.*asserts.*\): .*bridge\.html/m);
    assert.match(copied, /^- \*\*Dunmore Works\*\* \(.*denies.*\): .*bridge\.html/m);
  },

  'saving says where a pack is switched off, and leaves what came under its name from elsewhere': async ({
    open,
    openPanel,
    inExtension,
    keep,
    browser,
  }) => {
    const panel = await openPanel(await open('bridge.html'));
    await press(panel, 'Model this article');
    await takeIn(panel, WORDS);
    await press(panel, 'Save to my packs');
    await says(panel, 'These claims are now marked on other pages, too.');
    const options = keep(await browser.openExtensionPage('options.html'));
    await press(options, 'On: The cracks in the Orvel Bridge');
    await panel.activate();
    await press(panel, 'Fix speaker');
    await fill(panel, 'Role', 'bridge inspector');
    await press(panel, 'Apply');
    await says(panel, 'until you save it as version 0.2.0');
    await press(panel, 'Save to my packs');
    await says(panel, 'Saved. Your packs hold it switched off');
    await inExtension((payload) => chrome.runtime.sendMessage({ type: 'keepPack', payload, document: 'd' }), OF_ANOTHER);
    await press(panel, 'Save to my packs');
    await says(panel, '“By another hand”, which is of the same article or had its name, stays beside it as it was.');
    await options.activate();
    await says(options, 'By another hand');
    await says(options, 'The cracks in the Orvel Bridge');
  },

  'parties that would speak for each other are refused in plain words': async ({ open, openPanel }) => {
    const panel = await openPanel(await open('bridge.html'));
    await press(panel, 'Model this article');
    await takeIn(panel, WORDS);
    const speaksFor = async (speaker, principal, told) => {
      await press(panel, `Fix speaker: ${speaker}`);
      await fill(panel, 'Speaks for', principal);
      await press(panel, 'Apply');
      await says(panel, told);
    };
    await speaksFor('Ilse Marr', 'Dunmore Works', 'Speaker: Ilse Marr');
    await speaksFor('Dunmore Works', 'Ilse Marr', 'One of these speaks for the other already');
  },
};
