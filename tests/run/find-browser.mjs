import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { versionOf } from './browser-version.mjs';
import { run } from './command.mjs';
import { installedBrowsers, isSnap } from './known-places.mjs';

/** Environment variables that name an executable, and the oldest versions that the extension runs in (see wxt.config.ts). */
const BROWSERS = {
  chromium: { variable: 'REJOINDER_CHROMIUM', oldest: 137, download: 'chrome', debian: 'chromium' },
  firefox: { variable: 'REJOINDER_FIREFOX', oldest: 150, download: 'firefox', debian: 'firefox-esr' },
};

/** Longest a download may take, ms: some 200 MB. */
const DOWNLOAD_DEADLINE = 240_000;

/**
 * Finds a browser, or gets one: environment variable, PATH and known places, a download, Debian's packages when root.
 * Says a line about every browser passed over and before everything it installs. Packages must be installed already.
 * @param {'chromium' | 'firefox'} browser
 * @returns {Promise<{ executable: string, version: string }>}
 * @throws {Error} naming the command to run, when there is no way left
 */
export async function findBrowser(browser) {
  const { variable, oldest } = BROWSERS[browser];
  const named = process.env[variable];
  if (named) {
    const found = usable(browser, named);
    if (!found) throw new Error(`${variable} names no ${browser} of version ${oldest} or newer: ${named}`);
    return found;
  }
  const found =
    firstUsable(browser, installedBrowsers(browser)) ??
    firstUsable(browser, await downloaded(browser)) ??
    firstUsable(browser, await fromDebian(browser));
  if (!found) throw new Error(`No ${browser} of version ${oldest} or newer. ${advice(browser)}`);
  return found;
}

function firstUsable(browser, executables) {
  for (const executable of executables) {
    const found = usable(browser, executable);
    if (found) return found;
  }
  return undefined;
}

function usable(browser, executable) {
  const { oldest } = BROWSERS[browser];
  const passOver = (why) => void console.log(`Passed over ${executable}: ${why}.`);
  if (!existsSync(executable)) return passOver('no such file');
  if (isSnap(executable)) return passOver('a snap, which cannot be driven from outside');
  const version = versionOf(executable);
  if (!version) return passOver('it names no version');
  if (Number.parseInt(version, 10) < oldest) return passOver(`version ${version} is older than ${oldest}`);
  return { executable, version };
}

/** Downloads the stable browser into the folder that Puppeteer's tools share, unless it lies there. */
async function downloaded(browser) {
  const kind = BROWSERS[browser].download;
  const cacheDir = process.env.PUPPETEER_CACHE_DIR ?? join(homedir(), '.cache', 'puppeteer');
  const { install, detectBrowserPlatform, getInstalledBrowsers, resolveBuildId } = await import('@puppeteer/browsers');
  const here = (await getInstalledBrowsers({ cacheDir })).filter((one) => one.browser === kind).map((one) => one.executablePath);
  const ready = firstUsable(browser, here);
  if (ready) return [ready.executable];
  console.log(`Downloading ${kind} (about 200 MB) into ${cacheDir}.`);
  try {
    const download = async () => {
      const platform = detectBrowserPlatform();
      const buildId = await resolveBuildId(kind, platform, 'stable');
      return install({ browser: kind, buildId, platform, cacheDir });
    };
    const late = (_, reject) => setTimeout(() => reject(new Error(`not done in ${DOWNLOAD_DEADLINE / 1000} s`)), DOWNLOAD_DEADLINE).unref();
    const { executablePath } = await Promise.race([download(), new Promise(late)]);
    return [executablePath];
  } catch (error) {
    console.log(`The download failed: ${error.message}`);
    return [];
  }
}

async function fromDebian(browser) {
  if (process.platform !== 'linux' || process.getuid() !== 0 || !existsSync('/usr/bin/apt-get')) return [];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const packages = [BROWSERS[browser].debian, 'fonts-liberation'];
  console.log(`Installing Debian's packages ${packages.join(' and ')} (apt-get).`);
  const updated = await run('apt-get', ['update', '-qq'], { env });
  if (updated === 0) await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env });
  return installedBrowsers(browser);
}

function advice(browser) {
  const { variable, download, debian } = BROWSERS[browser];
  const command = existsSync('/usr/bin/apt-get') ? `sudo apt-get install ${debian}` : `npx @puppeteer/browsers install ${download}@stable`;
  return `Run: ${command}\nor name one: ${variable}=/path/to/${browser} npm test`;
}
