import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';

/** Longest a browser may take to name its version, ms. */
const DEADLINE = 30_000;

/** @param {string} executable @returns {string | undefined} such as "137.0.7151.56"; undefined when it does not say */
export function versionOf(executable) {
  // Chrome on Windows opens a window on --version; its version is the name of the folder beside it.
  if (process.platform === 'win32' && executable.endsWith('chrome.exe')) {
    return readdirSync(dirname(executable)).find((name) => /^\d+(\.\d+){3}$/.test(name));
  }
  const { stdout } = spawnSync(executable, ['--version'], { encoding: 'utf8', timeout: DEADLINE, stdio: ['ignore', 'pipe', 'ignore'] });
  return stdout?.match(/\d+(\.\d+)+/)?.[0];
}
