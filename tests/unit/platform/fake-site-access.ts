import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/**
 * Gives the fake browser what it lacks: permissions and a manifest with one content script.
 * @returns `change` gives or takes access to all sites, as a reader does
 */
export function fakeSiteAccess(granted = true) {
  const listeners: Record<'added' | 'removed', (() => unknown)[]> = { added: [], removed: [] };
  const state = { granted };
  const event = (kind: keyof typeof listeners) => ({
    addListener: (listener: () => unknown) => void listeners[kind].push(listener),
    removeListener: (listener: () => unknown) => void listeners[kind].splice(listeners[kind].indexOf(listener), 1),
  });
  const request = vi.fn(async (_: { origins: string[] }) => true);
  fakeBrowser.runtime.getManifest = (() => ({ content_scripts: [{ matches: ['https://*/*'] }] })) as never;
  fakeBrowser.permissions = {
    ...{ contains: async () => state.granted, request, onAdded: event('added'), onRemoved: event('removed') },
  } as never;
  const change = (to: boolean): void => {
    state.granted = to;
    for (const listener of listeners[to ? 'added' : 'removed']) listener();
  };
  return { change, request };
}
