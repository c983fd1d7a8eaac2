/** A page of the extension, through which the browser's own bookkeeping can be read: tabs, and what the frames have reported. */
export class ExtensionView {
  #page;

  /** @param {import('./driver.mjs').Browser} browser */
  static async open(browser) {
    const view = new ExtensionView();
    view.#page = await browser.openExtensionPage('popup.html');
    return view;
  }

  /** @param {import('./driver.mjs').Page} page @returns {Promise<number>} the id of its tab, which comes to the front */
  async tabId(page) {
    await page.activate();
    return this.#page.evaluate(async () => (await chrome.tabs.query({ active: true, currentWindow: true }))[0].id);
  }

  /** @param {number} tabId @returns {Promise<import('../../src/platform/messages').FrameReport[]>} the top frame's first */
  reports(tabId) {
    return this.#page.evaluate(async (prefix) => {
      const kept = Object.entries(await chrome.storage.session.get(null)).filter(([key]) => key.startsWith(prefix));
      return kept.sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true })).map(([, { report }]) => report);
    }, `tab:${tabId}:`);
  }

  /** @param {number} tabId @returns {Promise<string>} */
  badge(tabId) {
    return this.#page.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId);
  }

  /** @param {number} tabId @returns {Promise<string>} what the toolbar button is called in a tab */
  title(tabId) {
    return this.#page.evaluate((id) => chrome.action.getTitle({ tabId: id }), tabId);
  }

  /** @param {Function} code @param {unknown[]} args as of a page's `evaluate` */
  evaluate(code, ...args) {
    return this.#page.evaluate(code, ...args);
  }

  /** Drops the reader's settings, all that was muted, and the packs and drafts kept. */
  forget() {
    return this.#page.evaluate(async () => {
      await chrome.storage.local.clear();
      const names = (await indexedDB.databases()).map(({ name }) => name);
      await Promise.all(
        names.map(
          (name) =>
            new Promise((done) => Object.assign(indexedDB.deleteDatabase(name), { onsuccess: done, onerror: done, onblocked: done })),
        ),
      );
    });
  }

  close() {
    return this.#page.close();
  }
}
