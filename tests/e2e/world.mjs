import { join } from 'node:path';
import { ExtensionView } from '../drivers/extension-view.mjs';
import { INSECURE_HOST } from '../drivers/insecure-host.mjs';
import { serve } from '../drivers/local-server.mjs';
import { until } from '../drivers/poll.mjs';
import { root } from '../run/command.mjs';
import { pages } from './pages.mjs';

/**
 * What a scenario works with: the browser, the demo and the made pages on a local server, and the extension's own bookkeeping.
 * @param {import('../drivers/driver.mjs').Browser} browser @param {string} output folder of pictures
 * @param {{ runs: number, seed: number }} random for scenarios that draw what they do
 */
export async function openWorld(browser, output, random) {
  const site = await serve(join(root, 'tests/demo'), pages);
  await (await browser.openedByExtension('welcome.html')).close();
  let view = await ExtensionView.open(browser);
  const opened = [];
  const keep = (page) => {
    opened.push(page);
    return page;
  };
  /** A page behind others is not read, as one beneath a real popup is: what `told` its state has been read before. */
  const openSurface = async (path, page, told = true) => {
    const id = await view.tabId(page);
    if (told) await until(async () => (await view.reports(id)).length, 'the page to be read');
    return keep(await browser.openExtensionPage(`${path}?tab=${id}`));
  };
  return {
    ...random,
    browser,
    site,
    /** The same pages under another host name. */
    otherSite: `http://localhost:${site.port}/`,
    /** The same pages under a host that browsers do not trust as they trust their own machine. */
    insecureSite: `http://${INSECURE_HOST}:${site.port}/`,
    /** Closes a page with the others. @template T @param {T} page @returns {T} */
    keep,
    /** @param {string} [path] of the demo or a made page; or a whole address */
    open: async (path = '') => keep(await browser.open(new URL(path, site.url).href)),
    /** A page that can only be activated and closed. @param {string} path */
    openUnwatched: async (path) => keep(await browser.openUnwatched(new URL(path, site.url).href)),
    /** The popup, as a page of its own. @param {import('../drivers/driver.mjs').Page} page the page that it is about @param {boolean} [told] false for one that tells nothing of itself */
    openPopup: (page, told) => openSurface('popup.html', page, told),
    /** The side panel, as a page of its own. @param {import('../drivers/driver.mjs').Page} page the page that it is about */
    openPanel: (page) => openSurface('sidepanel.html', page),
    /** Reports of a page's frames, the top frame's first. @param {import('../drivers/driver.mjs').Page} page */
    reports: async (page) => view.reports(await view.tabId(page)),
    /** Words of the toolbar button in a page's tab. @param {import('../drivers/driver.mjs').Page} page */
    badge: async (page) => view.badge(await view.tabId(page)),
    /** What the toolbar button is called in a page's tab. @param {import('../drivers/driver.mjs').Page} page */
    buttonTitle: async (page) => view.title(await view.tabId(page)),
    /** @returns the page that welcomes the reader */
    reinstall: async () => {
      await browser.reinstall();
      const welcome = keep(await browser.openedByExtension('welcome.html'));
      view = await ExtensionView.open(browser);
      return welcome;
    },
    /** Installs the extension over itself, which closes its own pages. */
    update: async () => {
      await browser.update();
      view = await ExtensionView.open(browser);
    },
    /** Runs code in a page of the extension. */
    inExtension: (code, ...args) => view.evaluate(code, ...args),
    picture: async (name) => opened.at(-1)?.screenshot(join(output, `${name}.png`)),
    /** Closes the pages of a scenario and forgets what it kept. */
    clear: async () => {
      await view.forget().catch(() => {});
      for (const page of opened.splice(0)) await page.close().catch(() => {});
    },
    close: async () => {
      await view.close();
      await site.close();
    },
  };
}
