import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openShortcutPage, readShortcuts } from '../../../src/platform/shortcuts';

const { commands } = fakeBrowser;

beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  fakeBrowser.commands = commands;
});

describe('shortcuts', () => {
  it('are told key by key, those without words left out', async () => {
    fakeBrowser.i18n.getMessage = ((key: string) => (key === 'commandPopup' ? 'Popup' : '')) as never;
    fakeBrowser.commands = {
      getAll: async () => [
        { name: 'next-mark', description: 'Next', shortcut: 'Alt+Shift+J' },
        { name: 'previous-mark', description: 'Previous', shortcut: '' },
        { name: '_execute_action', description: '', shortcut: 'Alt+R' },
        { name: 'unnamed', description: '', shortcut: 'Alt+U' },
      ],
    } as never;
    expect(await readShortcuts()).toEqual([
      { description: 'Next', keys: ['Alt', 'Shift', 'J'] },
      { description: 'Previous', keys: [] },
      { description: 'Popup', keys: ['Alt', 'R'] },
    ]);
  });

  it('are unknown where the browser has none', async () => {
    fakeBrowser.commands = undefined as never;
    expect(await readShortcuts()).toBeNull();
  });

  it('are changed on a page of the browser', async () => {
    const openShortcutSettings = vi.fn(async () => undefined);
    fakeBrowser.commands = { openShortcutSettings } as never;
    await openShortcutPage();
    expect(openShortcutSettings).toHaveBeenCalled();
    fakeBrowser.commands = {} as never;
    await openShortcutPage();
    expect((await fakeBrowser.tabs.query({})).map(({ url }) => url)).toContain('chrome://extensions/shortcuts');
  });
});
