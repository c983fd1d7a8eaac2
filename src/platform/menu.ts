import { type Browser, browser } from 'wxt/browser';
import { openPanel } from './open-panel';

const MODEL = 'model-article';

/** Puts what Rejoinder can do with a page into the browser's context menu. Firefox for Android has none. */
export async function makeMenu(): Promise<void> {
  const menus = browser.contextMenus as typeof browser.contextMenus | undefined;
  // Of the version before.
  await menus?.removeAll();
  menus?.create({ id: MODEL, title: browser.i18n.getMessage('modelArticle' as never), contexts: ['page', 'selection'] });
}

/** Does what was chosen in the menu. To be called while the background is evaluated: a choice may be what started it. */
export function onMenu(): void {
  const menus = browser.contextMenus as typeof browser.contextMenus | undefined;
  menus?.onClicked.addListener((info: Browser.contextMenus.OnClickData, tab?: Browser.tabs.Tab) => {
    if (info.menuItemId === MODEL && tab) openPanel(tab).catch(console.warn);
  });
}
