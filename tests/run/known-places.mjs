import { accessSync, closeSync, constants, openSync, readSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const { platform, env } = process;
const programFiles = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
const applications = ['/Applications', join(homedir(), 'Applications')];

/** Names on PATH, and the places where installers put a browser, per system. */
const PLACES = {
  chromium: {
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
    darwin: applications.flatMap((at) => [
      `${at}/Chromium.app/Contents/MacOS/Chromium`,
      `${at}/Google Chrome.app/Contents/MacOS/Google Chrome`,
    ]),
    win32: programFiles.flatMap((at) => [join(at, 'Google/Chrome/Application/chrome.exe'), join(at, 'Chromium/Application/chrome.exe')]),
    linux: ['/usr/lib/chromium/chromium', '/opt/google/chrome/chrome'],
  },
  firefox: {
    names: ['firefox', 'firefox-esr'],
    darwin: applications.map((at) => `${at}/Firefox.app/Contents/MacOS/firefox`),
    win32: programFiles.map((at) => join(at, 'Mozilla Firefox/firefox.exe')),
    linux: ['/usr/lib/firefox/firefox', '/usr/lib/firefox-esr/firefox-esr', '/opt/firefox/firefox'],
  },
};

/** @param {'chromium' | 'firefox'} browser @returns {string[]} executables that are there, those on PATH first */
export function installedBrowsers(browser) {
  const { names, [platform]: places = [] } = PLACES[browser];
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, platform === 'win32' ? `${name}.exe` : name)));
  return [...new Set([...onPath, ...places])].filter(isExecutable);
}

/**
 * True for Ubuntu's packages: a snap sees neither our temporary profile nor the pipe we talk through.
 * @param {string} executable
 */
export function isSnap(executable) {
  return realpathSync(executable).includes('/snap') || head(executable).includes('/snap/bin/');
}

/** The first 4 kB of a file: all of a start script, little of a program. */
function head(path) {
  const file = openSync(path, 'r');
  const buffer = Buffer.alloc(4_096);
  const length = readSync(file, buffer);
  closeSync(file);
  return buffer.toString('latin1', 0, length);
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
