import { downloadsIn, freshProfile, startBrowser } from './browser-process.mjs';
import { ChromiumPage } from './chromium-page.mjs';
import { INSECURE_HOST } from './insecure-host.mjs';
import { until } from './poll.mjs';
import { Protocol } from './protocol.mjs';
import { certificatePin } from './test-certificate.mjs';

/** Browser windows are this large, CSS px. */
const WINDOW = '1200,900';

/** Without a screen there is no mouse either, and a page would be told so: hover (2) and a fine pointer (4), as on a desktop. */
const WITH_MOUSE = '--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4';

/**
 * Starts a Chromium or Chrome with the extension in it, over the DevTools pipe: branded Chrome refuses `--load-extension` since 137
 * and takes `Extensions.loadUnpacked` there only.
 * @param {{ extensionDir: string, executable: string, headless: boolean }} options
 * @returns {Promise<import('./driver.mjs').Browser>}
 */
export async function launch({ extensionDir, executable, headless }) {
  const profile = freshProfile();
  const args = [
    '--remote-debugging-pipe',
    '--enable-unsafe-extension-debugging',
    `--user-data-dir=${profile}`,
    `--window-size=${WINDOW}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-gpu',
    `--ignore-certificate-errors-spki-list=${certificatePin}`,
    `--host-resolver-rules=MAP ${INSECURE_HOST} 127.0.0.1`,
    ...(headless ? ['--headless=new', WITH_MOUSE] : []),
    // Chromium refuses its sandbox to root, as in containers.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    'about:blank',
  ];
  const { child, gone, end } = startBrowser(executable, args, profile, { stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'] });
  const protocol = new Protocol((json) => child.stdio[3].write(`${json}\0`));
  child.stdio[3].on('error', () => {});
  gone.then((why) => protocol.fail(new Error(why)));
  readPipe(child.stdio[4], (json) => protocol.receive(json));

  const close = () => end(() => protocol.send('Browser.close'));
  try {
    return await withExtension(protocol, extensionDir, { gone, close, downloads: downloadsIn(profile) });
  } catch (error) {
    await close();
    throw error;
  }
}

async function withExtension(protocol, extensionDir, { gone, close, downloads }) {
  await protocol.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  const workers = await watchWorkers(protocol);
  const { id } = await protocol.send('Extensions.loadUnpacked', { path: extensionDir });
  const background = () => workers.sessions.get(id);
  const open = async (url) => {
    const page = await ChromiumPage.create(protocol);
    await page.goto(url);
    return page;
  };
  await until(background, 'the background to run');

  return {
    name: 'chromium',
    closed: Promise.race([gone, lastTabClosed(protocol)]),
    open,
    openUnwatched: async (url) => {
      const { targetId } = await protocol.send('Target.createTarget', { url });
      return {
        activate: () => protocol.send('Target.activateTarget', { targetId }),
        close: () => protocol.send('Target.closeTarget', { targetId }),
      };
    },
    openExtensionPage: (path) => open(`chrome-extension://${id}/${path}`),
    openedByExtension: async (path) => {
      const find = async () => {
        const { targetInfos } = await protocol.send('Target.getTargets');
        return targetInfos.find(({ type, url }) => type === 'page' && url === `chrome-extension://${id}/${path}`);
      };
      const { targetId } = await until(find, `${path} to be opened`);
      return ChromiumPage.of(protocol, targetId);
    },
    allowSites: async (all) => {
      const page = await open('chrome://extensions/');
      await page.evaluate(
        (extensionId, hostAccess) => chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess }),
        id,
        all ? 'ON_ALL_SITES' : 'ON_CLICK',
      );
      await page.close();
    },
    answerForHost: async (page, yes) => {
      await page.evaluate(stubRequest, yes);
      if (!yes) return;
      const manager = await open('chrome://extensions/');
      await manager.evaluate(
        (extension, origin) => chrome.developerPrivate.addHostPermission(extension, origin),
        id,
        'https://localhost/*',
      );
      await manager.close();
      await page.activate();
    },
    backgroundRequests: async () => [...workers.requests],
    runCommand: async (command) => {
      const { sessionId } = await until(background, 'the background to run');
      const expression = `chrome.tabs
        .query({ active: true, lastFocusedWindow: true })
        .then(([tab]) => chrome.commands.onCommand.dispatch(${JSON.stringify(command)}, tab))`;
      await protocol.send('Runtime.evaluate', { expression, awaitPromise: true }, { sessionId });
    },
    closeSidebar: async () => {},
    downloads,
    stopBackground: async () => {
      const running = background();
      if (!running) return;
      // With a session on it the worker would count as one and the same when it starts again.
      await protocol.send('Target.detachFromTarget', { sessionId: running.sessionId });
      workers.sessions.delete(id);
      await protocol.send('Target.closeTarget', { targetId: running.targetId });
      await until(async () => {
        const { targetInfos } = await protocol.send('Target.getTargets');
        return !targetInfos.some(({ targetId }) => targetId === running.targetId);
      }, 'the background to stop');
    },
    reinstall: async () => {
      await protocol.send('Extensions.uninstall', { id });
      await until(() => !background(), 'the extension to go');
      await protocol.send('Extensions.loadUnpacked', { path: extensionDir });
      await until(background, 'the background to run');
    },
    update: async () => {
      const { sessionId } = background() ?? {};
      await protocol.send('Extensions.loadUnpacked', { path: extensionDir });
      await until(() => background() && background().sessionId !== sessionId, 'the new background to run');
    },
    close,
  };
}

/** Runs in a page of the extension. */
function stubRequest(yes) {
  chrome.permissions.request = async ({ origins }) => yes && origins.join() === 'https://localhost/*';
}

/** On a Mac the browser outlives its last window. */
async function lastTabClosed(protocol) {
  await protocol.send('Target.setDiscoverTargets', { discover: true });
  return new Promise((resolve) => {
    protocol.on(async ({ method }) => {
      if (method !== 'Target.targetDestroyed') return;
      const { targetInfos } = await protocol.send('Target.getTargets').catch(() => ({ targetInfos: [] }));
      if (!targetInfos.some(({ type }) => type === 'page')) resolve();
    });
  });
}

/** Keeps a session with every service worker, by host, from its first line on, and the addresses that they ask for. */
async function watchWorkers(protocol) {
  const sessions = new Map();
  const requests = [];
  protocol.on(({ method, params, sessionId }) => {
    if (method === 'Target.attachedToTarget' && params.targetInfo.type === 'service_worker') {
      const session = { sessionId: params.sessionId };
      sessions.set(new URL(params.targetInfo.url).host, { ...session, targetId: params.targetInfo.targetId });
      for (const call of ['Network.enable', 'Runtime.runIfWaitingForDebugger']) protocol.send(call, {}, session).catch(() => {});
    }
    if (method === 'Target.detachedFromTarget') {
      for (const [host, worker] of sessions) if (worker.sessionId === params.sessionId) sessions.delete(host);
    }
    const isWorker = [...sessions.values()].some((worker) => worker.sessionId === sessionId);
    if (method === 'Network.requestWillBeSent' && isWorker && params.request.url.startsWith('http')) requests.push(params.request.url);
  });
  await protocol.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: true,
    flatten: true,
    filter: [{ type: 'service_worker' }],
  });
  return { sessions, requests };
}

/** Messages on the pipe end with a null character. */
function readPipe(stream, receive) {
  let rest = '';
  stream.setEncoding('utf8').on('data', (text) => {
    const messages = (rest + text).split('\0');
    rest = messages.pop();
    for (const message of messages) receive(message);
  });
}
