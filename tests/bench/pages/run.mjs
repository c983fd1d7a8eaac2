import { rmSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { launchers } from '../../drivers/driver.mjs';
import { until } from '../../drivers/poll.mjs';
import { findBrowser } from '../../run/find-browser.mjs';
import { buildProbe } from './build-probe.mjs';
import { servePages } from './page-server.mjs';

/** Each page is loaded this often for each way; the middle time counts. Every load is cold: a second way finds the first one's traces. */
const LOADS = 5;
/** Pages with fewer text nodes measure the clock. */
const LEAST_NODES = 100;

/**
 * Reading and painting pages, against a bare TreeWalker walk of the same pages in the same run.
 * @param {string} folder of .html files
 * @param {readonly ('chromium' | 'firefox')[]} browsers
 * @returns {Promise<{ browser: string, pages: number, nodes: number, walk: number, read: number, ratio: number, worst: number }[]>}
 *   times are ms, summed over the pages; `worst` is the longest reading of one page
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
    const walks = [];
    const reads = [];
    for (let i = 0; i < LOADS; i++) {
      for (const [way, times] of [
        ['walk', walks],
        ['read', reads],
      ]) {
        await tab.goto(`${address}/${encodeURIComponent(name)}?way=${way}`);
        times.push(JSON.parse(await until(() => tab.evaluate(() => document.documentElement.dataset.probed), `${name} to be probed`)));
      }
    }
    pages.push({ name, nodes: walks[0].nodes, painted: reads[0].painted, walk: middle(walks), read: middle(reads) });
  }
  return pages;
}

function middle(probes) {
  return probes.map(({ ms }) => ms).sort((a, b) => a - b)[Math.floor(probes.length / 2)];
}

function summary(browser, all) {
  const pages = all.filter(({ nodes }) => nodes >= LEAST_NODES);
  const sum = (what) => pages.reduce((total, page) => total + page[what], 0);
  const ratio = sum('read') / sum('walk');
  return {
    browser,
    ...{ pages: pages.length, nodes: sum('nodes'), painted: sum('painted') },
    ...{ walk: sum('walk'), read: sum('read'), ratio, worst: Math.max(...pages.map(({ read }) => read)) },
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
