import { until } from '../drivers/poll.mjs';

/** Longest that all tabs may take, ms. */
const PATIENCE = 120_000;

/** Runs in a page of the extension: how many of these tabs have reported marks. */
async function reported(tabs) {
  const kept = await chrome.storage.session.get(tabs.map((id) => `tab:${id}:0`));
  return Object.values(kept).filter(({ report }) => report.marks.length).length;
}

/** Runs in a page of the extension: opens tabs as a browser that restores them does, the first one in front. @returns their ids */
async function createTabs(url, count) {
  const tabs = await Promise.all(Array.from({ length: count }, (_, i) => chrome.tabs.create({ url: `${url}?${i}`, active: i === 0 })));
  return tabs.map(({ id }) => id);
}

/**
 * Opens tabs all at once, one in front; then shows those that have not been read behind it, one after the other, and closes them.
 * @param {Pick<Awaited<ReturnType<typeof import('../e2e/world.mjs').openWorld>>, 'site' | 'inExtension'>} world
 * @returns {Promise<{ lost: number, lines: string[] }>} how many never had marks, and what was seen, in words
 */
export async function openTogether({ site, inExtension }, count, path) {
  const began = performance.now();
  const since = () => Math.round(performance.now() - began);
  const tabs = await inExtension(createTabs, new URL(path, site.url).href, count);
  await until(() => inExtension(reported, tabs.slice(0, 1)), 'the tab in front', PATIENCE);
  const lines = [
    `the tab in front had its marks ${since()} ms after ${count} tabs were opened; ${await inExtension(reported, tabs)} had theirs then`,
  ];
  for (const tab of tabs.slice(1)) {
    if (await inExtension(reported, [tab])) continue;
    await inExtension((id) => chrome.tabs.update(id, { active: true }) && undefined, tab);
    await until(() => inExtension(reported, [tab]), 'its marks', PATIENCE).catch(() => {});
  }
  const found = await inExtension(reported, tabs);
  const bytes = await inExtension(async () => JSON.stringify(await chrome.storage.session.get(null)).length);
  lines.push(`${found} of ${count} tabs had their marks after ${since()} ms; what is kept of all tabs is ${Math.round(bytes / 1000)} kB`);
  await inExtension((ids) => chrome.tabs.remove(ids), tabs);
  const left = () =>
    inExtension(async (ids) => {
      const keys = await chrome.storage.session.getKeys();
      return keys.filter((key) => ids.some((id) => key.startsWith(`tab:${id}:`))).length;
    }, tabs);
  await until(async () => (await left()) === 0, 'it to be dropped').catch(() => {});
  lines.push(`${await left()} of their reports are left when they are closed`);
  return { lost: count - found, lines };
}
