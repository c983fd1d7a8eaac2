import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askSiteAccess, hasSiteAccess, watchSiteAccess } from '../../../src/platform/site-access';
import { fakeSiteAccess } from './fake-site-access';

beforeEach(() => fakeBrowser.reset());

it('asks, before anything else happens, for the pages that the content scripts are for', async () => {
  const { request } = fakeSiteAccess(false);
  const asked = askSiteAccess();
  expect(request).toHaveBeenCalledWith({ origins: ['https://*/*'] });
  expect(await asked).toBe(true);
});

it('tells when access was given and taken, until it is no longer wanted', async () => {
  const { change } = fakeSiteAccess(false);
  const told = vi.fn();
  const stop = watchSiteAccess(told);
  expect(await hasSiteAccess()).toBe(false);
  change(true);
  await vi.waitFor(() => expect(told).toHaveBeenLastCalledWith(true));
  change(false);
  await vi.waitFor(() => expect(told).toHaveBeenLastCalledWith(false));
  stop();
  change(true);
  expect(await hasSiteAccess()).toBe(true);
  expect(told).toHaveBeenCalledTimes(2);
});
