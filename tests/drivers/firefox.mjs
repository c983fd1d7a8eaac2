import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import WebSocket from 'ws';
import { downloadsIn, freshProfile, startBrowser } from './browser-process.mjs';
import { callOf } from './expression.mjs';
import { FirefoxPage } from './firefox-page.mjs';
import { INSECURE_HOST } from './insecure-host.mjs';
import { until } from './poll.mjs';
import { Protocol } from './protocol.mjs';

/** Browser windows are this large, CSS px. */
const WINDOW = ['--width=1200', '--height=900'];

/**
 * Starts a Firefox with the extension in it, over WebDriver BiDi. System access is what lets a driver open pages of extensions.
 * @param {{ extensionDir: string, executable: string, headless: boolean }} options
 * @returns {Promise<import('./driver.mjs').Browser>}
 */
export async function launch({ extensionDir, executable, headless }) {
  const profile = freshProfile();
  const manifest = JSON.parse(readFileSync(join(extensionDir, 'manifest.json'), 'utf8'));
  const id = manifest.browser_specific_settings.gecko.id;
  const host = randomUUID();
  const downloads = downloadsIn(profile);
  writeFileSync(join(profile, 'user.js'), preferences({ [id]: host }, downloads));
  const args = [
    ...(headless ? ['--headless'] : []),
    ...['--no-remote', '--profile', profile, '--remote-debugging-port', '0', '--remote-allow-system-access', ...WINDOW, 'about:blank'],
  ];
  const { child, gone, end } = startBrowser(executable, args, profile, {
    stdio: ['ignore', 'ignore', 'pipe'],
    // Firefox refuses to run as root with another user's HOME, as containers have it.
    env: { ...process.env, HOME: profile },
  });
  const lost = gone.then((why) => Promise.reject(new Error(why)));
  lost.catch(() => {});
  let protocol;
  const close = () => end(() => protocol?.send('browser.close') ?? child.kill());
  try {
    protocol = await Promise.race([connect(child.stderr), lost]);
    gone.then((why) => protocol.fail(new Error(why)));
    return await withExtension(protocol, extensionDir, { id, host, gone, close, downloads });
  } catch (error) {
    await close();
    throw error;
  }
}

async function withExtension(protocol, extensionDir, { id, host, gone, close, downloads }) {
  await protocol.send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
  await protocol.send('session.subscribe', { events: ['log.entryAdded', 'network.beforeRequestSent', 'browsingContext.contextDestroyed'] });
  const install = () => protocol.send('webExtension.install', { extensionData: { type: 'path', path: extensionDir } });
  await install();
  const chrome = await chromeScope(protocol);
  await chrome(watchRequests, id);
  const open = async (url) => {
    const page = await FirefoxPage.create(protocol, chrome);
    await page.goto(url);
    return page;
  };

  return {
    name: 'firefox',
    closed: Promise.race([gone, lastTabClosed(protocol)]),
    open,
    openUnwatched: open,
    openExtensionPage: (path) => open(`moz-extension://${host}/${path}`),
    openedByExtension: async (path) => {
      const find = async () => {
        const { contexts } = await protocol.send('browsingContext.getTree', { maxDepth: 0 });
        return contexts.find(({ url }) => url === `moz-extension://${host}/${path}`);
      };
      const { context } = await until(find, `${path} to be opened`);
      return FirefoxPage.of(protocol, chrome, context);
    },
    allowSites: (all) => chrome(changeAccess, id, all),
    answerForHost: (_page, yes) => chrome(answerRequest, yes),
    backgroundRequests: () => chrome(() => globalThis.requestsOfExtension),
    runCommand: (command) => chrome((addon, name) => WebExtensionPolicy.getByID(addon).extension.shortcuts.onCommand(name), id, command),
    closeSidebar: () => chrome(() => Services.wm.getMostRecentWindow('navigator:browser').SidebarController.hide()),
    downloads,
    stopBackground: () =>
      chrome((addon) => WebExtensionPolicy.getByID(addon).extension.terminateBackground({ ignoreDevToolsAttached: true }), id),
    reinstall: async () => {
      await protocol.send('webExtension.uninstall', { extension: id });
      await install();
    },
    update: install,
    close,
  };
}

/** On a Mac the browser outlives its last window. */
function lastTabClosed(protocol) {
  return new Promise((resolve) => {
    protocol.on(async ({ method }) => {
      if (method !== 'browsingContext.contextDestroyed') return;
      const { contexts } = await protocol.send('browsingContext.getTree').catch(() => ({ contexts: [] }));
      if (contexts.length === 0) resolve();
    });
  });
}

/** What a test browser needs: a known host for the extension's pages, and no errands of its own. */
function preferences(uuids, downloads) {
  const values = {
    'extensions.webextensions.uuids': JSON.stringify(uuids),
    'extensions.webextensions.keepUuidOnUninstall': true,
    'browser.download.dir': downloads,
    'browser.download.folderList': 2,
    'remote.active-protocols': 1,
    'app.normandy.enabled': false,
    'app.update.disabledForTesting': true,
    'browser.aboutwelcome.enabled': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.homepage_override.mstone': 'ignore',
    'datareporting.policy.dataSubmissionEnabled': false,
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    'extensions.webextOptionalPermissionPrompts': false,
    'network.dns.localDomains': INSECURE_HOST,
    // Without a screen there is no mouse either, and a page would be told so: a fine pointer (2) that hovers (4), as on a desktop.
    'ui.primaryPointerCapabilities': 6,
    'ui.allPointerCapabilities': 6,
  };
  return Object.entries(values)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
    .join('\n');
}

/** Runs in the browser's own window: notes what the extension itself asks for, which BiDi does not tell. */
function watchRequests(addon) {
  globalThis.requestsOfExtension = [];
  Services.obs.addObserver((subject) => {
    const channel = subject.QueryInterface(Ci.nsIHttpChannel);
    if (channel.loadInfo.triggeringPrincipal.addonId === addon) globalThis.requestsOfExtension.push(channel.URI.spec);
  }, 'http-on-modify-request');
}

/** Runs in the browser's own window: what the extension's page of about:addons does. */
async function changeAccess(addon, all) {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(addon);
  const origins = extension.manifest.content_scripts.flatMap(({ matches }) => matches);
  await ExtensionPermissions[all ? 'add' : 'remove'](addon, { permissions: [], origins }, extension);
}

/** Runs in the browser's own window: with `false` the next question is refused, as by its button; without a question it is a yes. */
function answerRequest(yes) {
  const asks = 'extensions.webextOptionalPermissionPrompts';
  const asked = 'webextension-optional-permission-prompt';
  Services.prefs.setBoolPref(asks, !yes);
  if (yes) return;
  const refuse = {
    observe(subject) {
      Services.obs.removeObserver(refuse, asked);
      subject.wrappedJSObject.resolve(false);
    },
  };
  Services.obs.addObserver(refuse, asked);
}

/** Connects to the address that Firefox names on its error output. */
async function connect(stderr) {
  const address = await new Promise((resolve) => {
    let said = '';
    stderr.on('data', (text) => {
      said += text;
      const found = said.match(/WebDriver BiDi listening on (ws:\S+)/);
      if (found) resolve(found[1]);
    });
  });
  const socket = new WebSocket(`${address}/session`, { maxPayload: 0, perMessageDeflate: false });
  const protocol = new Protocol((json) => socket.send(json));
  socket.on('message', (data) => protocol.receive(String(data)));
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  return protocol;
}

/** Calls functions in the browser's own window, which may do what a page may not. */
async function chromeScope(protocol) {
  const { contexts } = await protocol.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const target = { context: contexts[0].context };
  return async (code, ...args) => {
    const expression = `Promise.resolve(${callOf(code, args)}).then((value) => JSON.stringify(value))`;
    const { type, result, exceptionDetails } = await protocol.send('script.evaluate', { expression, target, awaitPromise: true });
    if (type === 'exception') throw new Error(exceptionDetails.text);
    return result.value === undefined ? undefined : JSON.parse(result.value);
  };
}
