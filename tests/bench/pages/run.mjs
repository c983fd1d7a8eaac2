import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { builds } from '../../drivers/driver.mjs';
import { printTable } from '../../eval/table.mjs';
import { root } from '../../run/command.mjs';
import { harmlessPages } from './harmless-pages.mjs';
import { COST_HEAD, costRow, timesOf } from './page-costs.mjs';
import { servePages } from './page-server.mjs';

const HELP = `npm run bench:pages -- DIR [--browser chromium|firefox]… [--loads N]

What Rejoinder does to the saved pages (.html) of a folder, and what that costs. Both browsers without --browser. Exit code 1 when any
page was altered or any exception was ours.

Pages are served from this machine without their scripts and without anything that they would fetch.

  harm   The built extension (npm run build) reads each page with engine and packs, and with one pack more, made of ten passages of the
         page itself, so that there is something to mark. Compared before, with marks, with a card open, and switched off again: the
         DOM with its text nodes (save the card's host), names of globals, boxes of all elements, the text that is selected and copied,
         and what window.find finds and where (not with a card open, whose own words are found, too). Exceptions are those that the
         extension reports or that come up in the page meanwhile.
         Not covered: the clipboard itself, and the browser's own find bar.
  time   A small extension made of the same modules of src/page, in a content script's world, stops the time task by task. Not in it:
         the start of the content script, its messages for settings, site and clues, the report, the card, and what the background does;
         ten passages at fixed places stand for the engine's answer.
           own, as shipped     language, prefilter with the shipped packs, and reading and marking where that lets a page pass
           own, every page     the same where the prefilter lets every page pass
           mark.js             marks the same spans; what the browser has to lay out anew afterwards is not counted
           walk                a bare TreeWalker walk over all text nodes
         Each in a load of its own, the quickest of N (3). Pages with fewer than 100 text nodes measure the clock and are left out.
`;

/** UTF-16 units of what is told of a page's faults. */
const FAULT = 500;

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { browser: { type: 'string', multiple: true }, loads: { type: 'string', default: '3' }, help: { type: 'boolean' } },
  });
  if (values.help || positionals.length !== 1) {
    console.log(HELP);
    return values.help ? 0 : 2;
  }
  const browsers = values.browser ?? ['chromium', 'firefox'];
  const unbuilt = browsers.find((browser) => !existsSync(join(root, builds[browser])));
  if (unbuilt) {
    console.error(`There is no built extension for ${unbuilt}: npm run build`);
    return 2;
  }
  const [folder] = positionals;
  const harm = [['harm', 'pages', 'read', 'marked', 'marks', 'cards', 'altered or failed']];
  const cost = [COST_HEAD];
  const faults = [];
  for (const browser of browsers) {
    const server = await servePages(folder);
    const pages = await harmlessPages(browser, server).finally(() => server.close());
    const count = (test) => pages.filter(test).length;
    const bad = pages.filter((page) => page.faults.length > 0);
    faults.push(...bad.map((page) => `${browser}, ${page.name}: ${page.faults.join('; ').slice(0, FAULT)}`));
    const marks = pages.reduce((sum, page) => sum + page.marks, 0);
    const read = count(({ status }) => status === 'read');
    harm.push([browser, pages.length, read, count((page) => page.marks > 0), marks, count(({ card }) => card), bad.length]);
    const times = await timesOf(folder, browser, Number(values.loads));
    cost.push(costRow(browser, `own, as shipped (${times.length} pages)`, times, 'visit'));
    cost.push(costRow(browser, 'own, every page', times, 'read'));
    cost.push(costRow(browser, 'mark.js', times, 'mark'));
    cost.push(costRow(browser, 'walk', times, 'walk'));
  }
  printTable(harm);
  console.log('');
  printTable(cost);
  for (const fault of faults) console.error(`ALTERED  ${fault}`);
  return faults.length ? 1 : 0;
}

process.exitCode = await main();
