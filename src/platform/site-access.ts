import { browser } from 'wxt/browser';

/**
 * Firefox leaves it to the reader which sites an extension may read, and so does Chrome on demand ("on click", "on specific sites").
 * What is asked for is what the manifest's content scripts are for.
 */
function origins(): string[] {
  return (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ matches }) => matches ?? []);
}

/**
 * True when no site is withheld from Rejoinder. Chrome says no to an origin that content scripts have and that can be asked for besides,
 * until it was asked for; it withholds all of them together, so the others tell.
 */
export function hasSiteAccess(): Promise<boolean> {
  const { optional_host_permissions: optional = [] } = browser.runtime.getManifest() as { optional_host_permissions?: string[] };
  const asked = import.meta.env.FIREFOX ? origins() : origins().filter((origin) => !optional.includes(origin));
  return browser.permissions.contains({ origins: asked });
}

/**
 * Has the browser ask the reader for access to all sites. To be called right in a click's handler: later browsers refuse.
 * @returns whether it was given
 */
export function askSiteAccess(): Promise<boolean> {
  return browser.permissions.request({ origins: origins() });
}

/**
 * Calls back after the reader has given or taken access to any site.
 * @returns stops watching
 */
export function watchSiteAccess(changed: (has: boolean) => void): () => void {
  const listener = (): void => void hasSiteAccess().then(changed, console.warn);
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
  return () => {
    browser.permissions.onAdded.removeListener(listener);
    browser.permissions.onRemoved.removeListener(listener);
  };
}
