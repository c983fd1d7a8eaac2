import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { noteOpenTabs, reloadTab, wasOpenBefore } from '../../../src/platform/open-before';

let open: { id?: number }[];
const reload = vi.fn(async () => undefined);

beforeEach(() => {
  fakeBrowser.reset();
  open = [{ id: 3 }, { id: 7 }, {}];
  fakeBrowser.tabs.query = (async () => open) as never;
  fakeBrowser.tabs.reload = reload as never;
});

it('is a tab that was there when the extension came, and no later one, however often the background starts', async () => {
  await noteOpenTabs();
  open.push({ id: 9 });
  await noteOpenTabs();
  expect(await Promise.all([3, 7, 9].map(wasOpenBefore))).toEqual([true, true, false]);
});

it('is noted again when the extension is let in later', async () => {
  await noteOpenTabs();
  open.push({ id: 9 });
  await noteOpenTabs('again');
  expect(await wasOpenBefore(9)).toBe(true);
});

it('may be any tab as long as nothing was noted', async () => {
  expect(await wasOpenBefore(3)).toBe(true);
});

it('is no longer one that was reloaded', async () => {
  await noteOpenTabs();
  await reloadTab(7);
  expect(reload).toHaveBeenCalledWith(7);
  expect(await Promise.all([3, 7].map(wasOpenBefore))).toEqual([true, false]);
});
