import { rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { launchers } from '../../drivers/driver.mjs';
import { until } from '../../drivers/poll.mjs';
import { findBrowser } from '../../run/find-browser.mjs';
import { buildProbe } from './build-probe.mjs';
import { servePages } from './page-server.mjs';

/** Loads of each page in which one way begins; as many begin with each other. */
const LOADS = 2;
const WAYS = ['walk', 'look', 'read', 'visit'];
/** Pages with fewer text nodes measure the clock. */
const LEAST_NODES = 100;

/**
 * Reading and painting pages, against two baselines on the same pages in the same run: `walk`, a bare TreeWalker walk, and `look`, the
 * least that reading visible text takes (see the probe). In every load all ways run by turns
 * in the content script's world. Two figures: `cold` is the first run of a load, where the way began, as when a page has just been
 * opened; otherwise the later runs, when the browser has compiled all ways and all know the page.
 * @param {string} folder of .html files
 * @param {readonly ('chromium' | 'firefox')[]} browsers
 * @returns {Promise<{ browser: string, pages: number, nodes: number, painted: number, walk: number, look: number, read: number,
 *   ratio: number, coldWalk: number, coldLook: number, coldRead: number, coldRatio: number, coldToLook: number, worst: number }[]>}
 *   times are ms, medians of each page summed over the pages; `worst` is the longest cold reading of one page
 */
export async function benchPages(folder, browsers = ['chromium', 'firefox']) {
  const extensionDir = await buildProbe();
  const server = await servePages(folder);
  const rows = [];
  try {
    for (const name of browsers) {
      const { executable } = await findBrowser(name);
      const browser = await launchers[name]({ extensionDir, executable, headless: true });
      try {
        rows.push(summary(name, await probePages(browser, server)));
      } finally {
        await browser.close();
      }
    }
  } finally {
    server.close();
    rmSync(extensionDir, { recursive: true });
  }
  return rows;
}

async function probePages(browser, { names, address }) {
  const tab = await browser.open(`${address}/${names[0]}`);
  const pages = [];
  for (const name of names) {
    const loads = { walk: [], look: [], read: [], visit: [] };
    for (let i = 0; i < LOADS; i++) {
      for (const first of WAYS) {
        await tab.goto(`${address}/${encodeURIComponent(name)}?first=${first}`);
        const probed = await until(() => tab.evaluate(() => document.documentElement.dataset.probed), `${name} to be probed`);
        loads[first].push(JSON.parse(probed));
      }
    }
    const all = WAYS.flatMap((way) => loads[way]);
    const warm = (way) => middle(all.flatMap((load) => load[way].slice(1)));
    const cold = (way) => middle(loads[way].map((load) => load[way][0]));
    const [{ nodes, painted, passed }] = all;
    pages.push({
      ...{ name, nodes, painted, passed: Number(passed) },
      ...{ walk: warm('walk'), look: warm('look'), read: warm('read'), visit: warm('visit') },
      ...{ coldWalk: cold('walk'), coldLook: cold('look'), coldRead: cold('read'), coldVisit: cold('visit') },
    });
  }
  return pages;
}

function middle(times) {
  return times.sort((a, b) => a - b)[Math.floor((times.length - 1) / 2)];
}

function summary(browser, all) {
  const pages = all.filter(({ nodes }) => nodes >= LEAST_NODES);
  const sum = (what) => pages.reduce((total, page) => total + page[what], 0);
  const [walk, read, visit] = ['walk', 'read', 'visit'].map(sum);
  const [coldWalk, coldLook, coldRead, coldVisit] = ['coldWalk', 'coldLook', 'coldRead', 'coldVisit'].map(sum);
  return {
    browser,
    ...{ pages: pages.length, nodes: sum('nodes'), painted: sum('painted') },
    passed: sum('passed'),
    ...{ walk, read, visit, ratio: read / walk, visitRatio: visit / walk },
    ...{ coldWalk, coldLook, coldRead, coldVisit },
    ...{ coldRatio: coldRead / coldWalk, coldToLook: coldRead / coldLook, coldVisitRatio: coldVisit / coldWalk },
    worst: Math.max(...pages.map((page) => page.coldRead)),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { browser: { type: 'string', multiple: true } } });
  if (positionals.length !== 1) {
    console.error('usage: node tests/bench/pages/run.mjs [--browser chromium|firefox]… FOLDER');
    process.exit(2);
  }
  const round = (row) =>
    Object.fromEntries(Object.entries(row).map(([key, value]) => [key, typeof value === 'number' ? +value.toFixed(2) : value]));
  console.table((await benchPages(positionals[0], values.browser)).map(round));
}
