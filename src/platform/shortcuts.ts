import { browser } from 'wxt/browser';

/** A command of the manifest and the keys that the reader has for it. */
export interface Shortcut {
  readonly description: string;
  /** Names of keys to be pressed together, as the browser has them; empty when none are set. */
  readonly keys: readonly string[];
}

/** @returns the commands that have words of their own, in the manifest's order; null where the browser knows no shortcuts, as on Android */
export async function readShortcuts(): Promise<readonly Shortcut[] | null> {
  const commands = await (browser.commands as typeof browser.commands | undefined)?.getAll();
  if (!commands) return null;
  return commands.flatMap(({ name, description, shortcut }) => {
    // Chrome does not tell the words of the command that it carries out itself.
    const words = name === '_execute_action' ? browser.i18n.getMessage('commandPopup' as never) : description;
    return words ? [{ description: words, keys: (shortcut ?? '').split('+').filter(Boolean) }] : [];
  });
}

/** Opens the browser's own page for shortcuts. Firefox has a call for it; Chrome lets extensions open its page by its address. */
export async function openShortcutPage(): Promise<void> {
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (openShortcutSettings) await openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
