import { launch as launchChromium } from './chromium.mjs';
import { launch as launchFirefox } from './firefox.mjs';

/**
 * A browser with the extension in it. Both drivers give the same.
 * @typedef {object} Browser
 * @property {'chromium' | 'firefox'} name
 * @property {Promise<unknown>} closed settles when its last window was closed, or when it has ended
 * @property {(url: string) => Promise<Page>} open a new tab in front, loaded
 * @property {(url: string) => Promise<Pick<Page, 'activate' | 'close'>>} openUnwatched a new tab, in which Chromium may render pages ahead:
 *   it does not with a driver on the tab
 * @property {(path: string) => Promise<Page>} openExtensionPage such as `popup.html?tab=7`
 * @property {(path: string) => Promise<Page>} openedByExtension the page that the extension itself opens in a new tab, once it is there
 * @property {(all: boolean) => Promise<void>} allowSites gives the extension access to all sites, or takes it away, as the reader can in
 *   the browser's settings. Firefox's question for it is answered with yes
 * @property {(page: Page, yes: boolean) => Promise<void>} answerForHost what the browser says when this page of the extension asks for
 *   https://localhost. Firefox then asks and is answered; Chromium's question cannot be: its call is replaced, and a yes given beforehand
 *   as in the browser's settings
 * @property {() => Promise<string[]>} backgroundRequests http(s) addresses that the background asked for so far
 * @property {(command: string) => Promise<void>} runCommand as if its keys were pressed in the tab in front; Chromium's background must be
 *   running
 * @property {() => Promise<void>} closeSidebar what Firefox opened beside the page; Chromium opens nothing without a real key
 * @property {string} downloads folder into which files are saved
 * @property {() => Promise<void>} stopBackground as the browser does after some idle time; the next event starts it again
 * @property {() => Promise<void>} reinstall takes the extension out, which closes its pages, and installs it again beside the open tabs
 * @property {() => Promise<void>} update installs it over itself, as a new version is
 * @property {() => Promise<void>} close
 */

/**
 * @typedef {object} Page
 * @property {(url: string) => Promise<void>} goto returns after the load event
 * @property {(code: Function | string, ...args: unknown[]) => Promise<any>} evaluate in the page's own world; a function must use
 *   nothing from outside itself, arguments and result are plain data
 * @property {(code: Function, ...args: unknown[]) => Promise<any>} closedShadow the same, with the closed shadow root of a child of
 *   `html` or `body` as first argument; undefined without one
 * @property {(x: number, y: number) => Promise<void>} mouseMove in CSS px of the viewport, as below
 * @property {(x: number, y: number) => Promise<void>} click
 * @property {(x: number, y: number) => Promise<void>} tap
 * @property {(x: number, y: number, scale: number) => Promise<void>} pinch zooms into the page at a point, as two fingers do; Firefox stays
 *   at its upper left corner
 * @property {(name: 'Escape' | 'Tab' | 'Enter' | 'ArrowDown') => Promise<void>} key
 * @property {() => Promise<void>} paste from the clipboard into what has the focus
 * @property {(selector: string, files: readonly string[]) => Promise<void>} chooseFiles in a field for files, by their paths
 * @property {(value: 'light' | 'dark') => Promise<void>} colorScheme
 * @property {(width: number, height: number) => Promise<void>} resize the viewport
 * @property {() => Promise<void>} activate brings the tab to the front
 * @property {(path: string) => Promise<void>} screenshot of the viewport, a PNG
 * @property {(part: string) => Promise<Pick<Page, 'evaluate' | 'closedShadow' | 'mouseMove' | 'click'>>} frame of another site, by a part of its address
 * @property {() => string[]} consoleErrors exceptions and errors logged so far, of the page and of content scripts in it
 * @property {() => string[]} requests addresses asked for so far
 * @property {() => Promise<void>} close
 */

/** @type {Record<string, (options: { extensionDir: string, executable: string, headless: boolean }) => Promise<Browser>>} */
export const launchers = { chromium: launchChromium, firefox: launchFirefox };

/** Folder of the built extension per browser, below the project's root. */
export const builds = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' };
