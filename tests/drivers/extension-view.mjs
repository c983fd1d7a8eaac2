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

  /** Drops the reader's settings and all that was muted. */
  forget() {
    return this.#page.evaluate(() => chrome.storage.local.clear());
  }

  close() {
    return this.#page.close();
  }
}
