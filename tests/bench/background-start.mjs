import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import vm from 'node:vm';
import { builds, launchers } from '../drivers/driver.mjs';
import { until } from '../drivers/poll.mjs';
import { root } from '../run/command.mjs';
import { findBrowser } from '../run/find-browser.mjs';

/** Cold starts; their median is told. */
const RUNS = 10;

/** In place of the built background: loads it and keeps how long that took, for whoever asks. */
const TIMED = `
  const began = performance.now();
  importScripts('/timed.js');
  const took = performance.now() - began;
  chrome.runtime.onMessage.addListener((message, _, answer) => {
    if (message === 'how long did you take to start?') answer(took);
  });
`;

/** The polyfill passes a plain `browser` object through, as it does one of Chrome 144 and newer. */
const INERT_BROWSER = `
  const names = ['action', 'alarms', 'commands', 'i18n', 'runtime', 'storage', 'tabs'];
  globalThis.chrome = globalThis.browser = Object.fromEntries(names.map((name) => [name, inert]));
`;

/**
 * How long the built background keeps a starting browser busy: reading, parsing and running the file, ms.
 * @returns {Promise<number[]>} of each cold start in Chromium
 */
async function startsInChromium() {
  const extensionDir = mkdtempSync(path.join(tmpdir(), 'rejoinder-timed-'));
  cpSync(path.join(root, builds.chromium), extensionDir, { recursive: true });
  renameSync(path.join(extensionDir, 'background.js'), path.join(extensionDir, 'timed.js'));
  writeFileSync(path.join(extensionDir, 'background.js'), TIMED);
  const { executable } = await findBrowser('chromium');
  const browser = await launchers.chromium({ extensionDir, executable, headless: true });
  try {
    const page = await browser.openExtensionPage('manifest.json');
    const ask = () => page.evaluate(() => chrome.runtime.sendMessage('how long did you take to start?'));
    // Chromium wakes only a background that has once got as far as to register its listeners.
    await until(ask, 'the background to answer');
    const times = [];
    for (let i = 0; i < RUNS; i++) {
      await browser.stopBackground();
      times.push(await until(ask, 'the background to start again'));
    }
    return times;
  } finally {
    await browser.close();
    rmSync(extensionDir, { recursive: true });
  }
}

/**
 * The same file in this Node with an extension API that does nothing: a check on the browser's figure.
 * @returns {number[]} ms, each from source text to the last line run
 */
function startsInNode() {
  const source = readFileSync(path.join(root, builds.chromium, 'background.js'), 'utf8');
  return Array.from({ length: RUNS }, (_, i) => {
    const context = vm.createContext({ inert: inertApi(), console, URL });
    vm.runInContext(INERT_BROWSER, context);
    const began = performance.now();
    // A comment of its own keeps V8 from reusing what it compiled before.
    new vm.Script(`${source}\n// ${i}`).runInContext(context);
    return performance.now() - began;
  });
}

/** A function whose every property is the same again, and which never answers. */
function inertApi() {
  return new Proxy(() => new Promise(() => {}), { get: inertApi });
}

const median = (times) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)];
const line = (where, times) =>
  `background start, ${where}: median ${median(times).toFixed(1)} ms, slowest ${Math.max(...times).toFixed(1)} ms of ${times.length}`;

console.log(line('Chromium', await startsInChromium()));
console.log(line('Node', startsInNode()));
