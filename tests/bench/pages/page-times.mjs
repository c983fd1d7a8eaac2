import { rmSync } from 'node:fs';
import { launchers } from '../../drivers/driver.mjs';
import { until } from '../../drivers/poll.mjs';
import { findBrowser } from '../../run/find-browser.mjs';
import { buildProbe } from './build-probe.mjs';

const WAYS = /** @type {const} */ (['walk', 'visit', 'read', 'mark']);

/** Ms of main-thread time: all, and the longest task. @typedef {{ own: number, longest: number, found: number }} Cost */

/**
 * Times every page, one way in each load: `walk`, a bare TreeWalker walk; `visit`, what the content script does as shipped; `read`, the
 * same where every page passes the prefilter; `mark`, mark.js marking the spans that `read` paints. Of several loads the quickest counts: what
 * else the machine does only ever adds.
 * @param {'chromium' | 'firefox'} name @param {{ names: readonly string[], address: string }} server @param {number} loads of each page, a way
 * @returns {Promise<({ name: string } & Record<typeof WAYS[number], Cost>)[]>}
 */
export async function timePages(name, { names, address }, loads) {
  const extensionDir = await buildProbe();
  const { executable } = await findBrowser(name);
  const browser = await launchers[name]({ extensionDir, executable, headless: true });
  try {
    const tab = await browser.open('about:blank');
    const pages = [];
    for (const page of names) {
      const costs = Object.fromEntries(WAYS.map((way) => [way, []]));
      for (let i = 0; i < loads; i++) {
        for (const way of WAYS) {
          await tab.goto(`${address}/${encodeURIComponent(page)}?way=${way}`);
          const probed = await until(() => tab.evaluate(() => document.documentElement.dataset.probed), `${page} to be probed`, 60_000);
          costs[way].push(costOf(JSON.parse(probed)));
        }
      }
      pages.push({ name: page, ...Object.fromEntries(WAYS.map((way) => [way, costs[way].reduce((a, b) => (b.own < a.own ? b : a))])) });
    }
    return pages;
  } finally {
    await browser.close();
    rmSync(extensionDir, { recursive: true });
  }
}

function costOf({ tasks, found }) {
  return { own: tasks.reduce((sum, ms) => sum + ms, 0), longest: Math.max(...tasks), found };
}
