import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { printTable } from '../eval/table.mjs';
import { compareEngine } from './compare-engine.mjs';
import { scaling } from './scaling.mjs';
import { worstCases } from './worst-cases.mjs';

const HELP = `npm run bench -- [--card] [--pages FOLDER] [--import FOLDER] [--text-only FOLDER]

Prints the engine's cost as ratios to that of others in the same run.

  --card          times only how long a reader waits for card and popup, in Chromium and Firefox; needs the built extension
  --pages FOLDER  of .html files: also times the background's start, and reading and painting these pages, in Chromium and
                  Firefox; needs the built extension (npm run build)
  --import FOLDER of ClaimReview feeds (.json): times only how long the options page takes to read and keep them, each and all
                  together, and its longest pause between frames, in Chromium and Firefox; needs the built extension
  --text-only FOLDER  with feed_10k.json: times only what ten thousand text-only claims cost a page, and a background that wakes, in
                  Chromium and Firefox; needs the built extension
`;

const { values } = parseArgs({
  options: {
    card: { type: 'boolean', default: false },
    pages: { type: 'string' },
    import: { type: 'string' },
    'text-only': { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(HELP);
  process.exit();
}

const inBrowsers = values.card || [values.pages, values.import, values['text-only']].some((folder) => folder !== undefined);
const isBuilt = ['chrome-mv3', 'firefox-mv3'].every((build) =>
  existsSync(fileURLToPath(new URL(`../../.output/${build}/manifest.json`, import.meta.url))),
);
if (inBrowsers && !isBuilt) {
  console.log('nothing measured: the extension is not built; npm run build first');
  process.exit(1);
}

if (values.import !== undefined) {
  const { importFeeds } = await import('./import-feeds.mjs');
  const rows = [];
  for (const browser of ['chromium', 'firefox']) {
    const measured = await importFeeds(values.import, browser);
    if (!measured) {
      console.log(`nothing measured: there is no folder ${values.import}`);
      process.exit(1);
    }
    for (const { files, claims, read, kept, gap } of measured)
      rows.push([`${browser}, ${files}`, claims, read.toFixed(0), kept.toFixed(0), gap.toFixed(0)]);
  }
  printTable([['feeds', 'claims then', 'read, ms', 'kept, ms', 'longest frame gap, ms'], ...rows]);
  process.exit();
}

if (values.card) {
  const { waits } = await import('./card-and-popup.mjs');
  const rows = [];
  for (const browser of ['chromium', 'firefox']) {
    for (const [what, times] of Object.entries(await waits(browser))) {
      const sorted = times.toSorted((a, b) => a - b);
      const at = (part) => sorted[Math.ceil(part * sorted.length) - 1].toFixed(0);
      rows.push([`${browser}, ${what}`, times.length, at(0.5), at(0.95), at(1)]);
    }
  }
  printTable([['waiting, ms', 'times', 'median', '95th percentile', 'longest'], ...rows]);
  process.exit();
}

if (values['text-only'] !== undefined) {
  const { textOnlyCosts } = await import('./text-only.mjs');
  const rows = [];
  for (const browser of ['chromium', 'firefox']) {
    const costs = await textOnlyCosts(values['text-only'], browser);
    if (!costs) {
      console.error(`bench: no feed_10k.json in ${values['text-only']}`);
      process.exit(1);
    }
    rows.push(...costs.map((row) => [`${browser}, ${row.what}`, row.ratio.toFixed(2), row.without.toFixed(1), row.with.toFixed(1)]));
  }
  printTable([['10,000 text-only claims', 'with against without', 'without, ms', 'with, ms'], ...rows]);
  process.exit();
}

printTable([
  ['one page of 20,000 words, in Node', 'time against the engine’s', 'engine’s time against its'],
  ...compareEngine().map(({ name, ratio }) => [name, ratio.toFixed(2), (1 / ratio).toFixed(3)]),
]);
console.log('');
printTable([
  ['the same page, claims', 'packs', 'time against the fewest', 'against nlp(text)', 'index built, ms', 'index, MB'],
  ...scaling().map((row) => [
    row.claims,
    row.packs,
    row.toFirst.toFixed(2),
    row.toNlp.toFixed(3),
    row.buildTime.toFixed(0),
    (row.heap / 1e6).toFixed(1),
  ]),
]);
console.log('');
printTable([
  ['50,000 words without a stop', 'time against ordinary text', 'twice the words'],
  ...worstCases().map(({ name, ratio, growth }) => [name, ratio.toFixed(2), growth.toFixed(2)]),
]);

if (values.pages !== undefined) {
  const { costRow, COST_HEAD, timesOf } = await import('./pages/page-costs.mjs');
  const { status } = spawnSync(process.execPath, [fileURLToPath(new URL('background-start.mjs', import.meta.url))], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
  const rows = [];
  for (const browser of ['chromium', 'firefox'])
    rows.push(costRow(browser, 'own, every page', await timesOf(values.pages, browser), 'read'));
  printTable([COST_HEAD, ...rows]);
}
