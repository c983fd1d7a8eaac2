import { servePages } from './page-server.mjs';
import { timePages } from './page-times.mjs';

/** Pages with fewer text nodes measure the clock. */
const LEAST_NODES = 100;

export const COST_HEAD = ['time', 'way', 'sum, ms', 'median', '95 %', 'longest task, 99 %', 'longest task', '× walk', '× mark.js'];

/** @param {string} folder @param {'chromium' | 'firefox'} browser @param {number} [loads] @returns what `timePages` does, of the pages that count */
export async function timesOf(folder, browser, loads = 3) {
  const server = await servePages(folder);
  try {
    return (await timePages(browser, server, loads)).filter(({ walk }) => walk.found >= LEAST_NODES);
  } finally {
    server.close();
  }
}

/** A row under `COST_HEAD`: ms of one way over the pages, its longest task on 99 in 100 of them and on any, its sum against the others'. */
export function costRow(browser, title, pages, way) {
  const sum = (what) => pages.reduce((total, page) => total + page[what].own, 0);
  const at = (part, values) => values.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(part * values.length) - 1)] ?? 0;
  const own = pages.map((page) => page[way].own);
  const tasks = pages.map((page) => page[way].longest);
  const ms = [sum(way), at(0.5, own), at(0.95, own), at(0.99, tasks), at(1, tasks)];
  return [browser, title, ...ms.map((one) => one.toFixed(2)), (sum(way) / sum('walk')).toFixed(2), (sum(way) / sum('mark')).toFixed(2)];
}
