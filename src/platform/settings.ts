import { browser } from 'wxt/browser';

/** Where the reader has switched Rejoinder off. Kept in `storage.local`, one key per field; content scripts may read it. */
export interface Settings {
  /** Off everywhere. */
  readonly off: boolean;
  /** Hosts as in `location.host`, sorted. */
  readonly offSites: readonly string[];
}

const KEYS = ['off', 'offSites'];

/** @returns the settings; a missing or broken value counts as never set. Rejects when the extension was updated under the page. */
export async function readSettings(): Promise<Settings> {
  const { off, offSites } = (await browser.storage.local.get(KEYS)) as { [key: string]: unknown };
  return {
    off: off === true,
    offSites: Array.isArray(offSites) ? offSites.filter((host) => typeof host === 'string') : [],
  };
}

/**
 * Calls back after each change, in whatever context it was made.
 * @returns stops watching
 */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  const listener = (changes: object): void => {
    if (KEYS.some((key) => key in changes)) readSettings().then(changed, () => undefined);
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}

export async function setOff(off: boolean): Promise<void> {
  await browser.storage.local.set({ off });
}

/** @param host as in `location.host` */
export async function setSiteOff(host: string, off: boolean): Promise<void> {
  const { offSites } = await readSettings();
  const others = offSites.filter((site) => site !== host);
  await browser.storage.local.set({ offSites: off ? [...others, host].sort() : others });
}

/** @returns where reading is switched off for this host: everywhere weighs more than here; null when it is on */
export function isOff(settings: Settings, host: string): 'site' | 'everywhere' | null {
  if (settings.off) return 'everywhere';
  return settings.offSites.includes(host) ? 'site' : null;
}
