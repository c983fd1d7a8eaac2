import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Longest a browser may take to leave by itself, ms, before it is killed. */
const LEAVE_DEADLINE = 5_000;

/** A profile folder of its own, removed with the browser. */
export function freshProfile() {
  return mkdtempSync(join(tmpdir(), 'rejoinder-'));
}

/** The folder into which a browser on this profile saves files, removed with it. @param {string} profile */
export function downloadsIn(profile) {
  const folder = join(profile, 'downloads');
  mkdirSync(folder, { recursive: true });
  return folder;
}

/**
 * Starts a browser on a fresh profile.
 * @param {string} executable @param {string[]} args @param {object} options of `spawn`
 * @returns the process, `gone` (settles when it has ended, with what it last said) and `end(ask)`, which asks it to leave, then kills it
 */
export function startBrowser(executable, args, profile, options) {
  const child = spawn(executable, args, options);
  // Whatever ends this process ends the browser: Firefox would go on alone.
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text) => {
    said = (said + text).slice(-4_000);
  });
  const gone = new Promise((resolve) => {
    child.once('error', (error) => resolve(`${executable}: ${error.message}`));
    child.once('exit', (code, signal) => resolve(`${executable} ended (${signal ?? code}): ${said.trim()}`));
  });
  const end = async (ask) => {
    const killer = setTimeout(kill, LEAVE_DEADLINE);
    await Promise.race([Promise.resolve(ask?.()).catch(() => {}), gone]);
    await gone;
    clearTimeout(killer);
    process.off('exit', kill);
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
  return { child, gone, end };
}
