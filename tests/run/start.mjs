import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildExtension } from './build-extension.mjs';
import { root } from './command.mjs';
import { setUp } from './set-up.mjs';

const USAGE = 'npm start [-- --browser chromium|firefox] [--headless] [--picture FILE]';

/** Opens the demo page in a browser with the extension in it, until its window is closed. Without a display: tells what is marked. */
async function start() {
  const { browser: name, headless: asked, picture } = options();
  await setUp();
  const { findBrowser } = await import('./find-browser.mjs');
  const { builds, launchers } = await import('../drivers/driver.mjs');
  const { serve } = await import('../drivers/local-server.mjs');
  await buildExtension(name);
  const { executable, version } = await findBrowser(name);

  const headless = asked || !hasDisplay();
  console.log(`Starting ${executable} (${version})${headless && !asked ? ' without a window, as there is no display' : ''}.`);
  const site = await serve(join(root, 'tests/demo'));
  const browser = await launchers[name]({ extensionDir: join(root, builds[name]), executable, headless });
  try {
    // It comes to the front when it opens, and must not do so over the demo page.
    await browser.openedByExtension('welcome.html');
    const { showDemo } = await import('./show-demo.mjs');
    if (headless) return await showDemo(browser, site.url, picture ?? screenshot(name));
    await browser.open(site.url);
    console.log(`${site.url} is open: hover an underlined passage. Close the browser window to end.`);
    await browser.closed;
  } finally {
    await browser.close();
    await site.close();
  }
}

function options() {
  const { values } = parseArgs({
    options: {
      browser: { type: 'string', default: 'chromium' },
      headless: { type: 'boolean', default: false },
      picture: { type: 'string' },
    },
  });
  if (!['chromium', 'firefox'].includes(values.browser)) throw new Error(`--browser is chromium or firefox, not ${values.browser}.`);
  return values;
}

function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function screenshot(name) {
  mkdirSync(join(root, 'tests/output'), { recursive: true });
  return join(root, 'tests/output', `start-${name}.png`);
}

start().catch((error) => {
  console.error(error.code?.startsWith('ERR_PARSE_ARGS') ? `${error.message}\nUsage: ${USAGE}` : error.message);
  process.exitCode = 1;
});
