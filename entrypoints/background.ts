import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { cluesOf } from '../src/match/clues';
import { jointDossier } from '../src/match/joint-dossier';
import { mutedText, withoutMuted } from '../src/match/overlay';
import type { Dossier } from '../src/pack/dossier';
import { onBackgroundMessage } from '../src/platform/background-messages';
import { runCommand } from '../src/platform/commands';
import { makeMenu, onMenu } from '../src/platform/menu';
import { sendToTab } from '../src/platform/messages';
import { noteOpenTabs } from '../src/platform/open-before';
import { readOverlay, setMuted } from '../src/platform/overlay';
import { type InUse, PackShelf } from '../src/platform/pack-shelf';
import { readSettings, watchSettings } from '../src/platform/settings';
import { watchSiteAccess } from '../src/platform/site-access';
import { onUpdatesDue, scheduleUpdates } from '../src/platform/subscription-alarm';
import { forgetTab, readTabState, saveFrameReport } from '../src/platform/tab-state';
import { showSwitch, showTab } from '../src/platform/toolbar';
import { showWaitingTabs } from '../src/platform/waiting-tabs';

export default defineBackground(() => {
  const shelf = new PackShelf();
  const renewAll = async (): Promise<void> => {
    const tabs = await browser.tabs.query({});
    await Promise.all(tabs.map(({ id }) => id !== undefined && sendToTab(id, 'all', 'renew')));
  };

  const packsChanged = async (): Promise<void> => {
    shelf.drop();
    await renewAll();
  };

  onBackgroundMessage({
    async clues({ tabId, frameId, address }) {
      // A page asks for them first of all.
      if (frameId === 0) await shelf.arrive(tabId, address);
      const { packs, hasTextOnly } = await shelf.inUse(tabId);
      return cluesOf(packs, hasTextOnly);
    },
    async match(request, { tabId }) {
      const inUse = await shelf.inUse(tabId);
      const found = inUse.engine.match(request);
      // An overlay that cannot be read hides nothing.
      const [dossiers, muted] = await Promise.all([dossiersOf(inUse, found), found.length ? readOverlay().catch(() => []) : []]);
      const matches = withoutMuted(found, request.blocks, muted, (claim) => speakersOf(dossiers[claim]), inUse.sameAs);
      const left = new Set(matches.map(({ claim }) => claim));
      return { matches, dossiers: Object.fromEntries(Object.entries(dossiers).filter(([claim]) => left.has(claim))) };
    },
    async report(report, from) {
      const inUse = await shelf.inUse(from.tabId);
      const dossiers = await dossiersOf(inUse, [...report.marks, ...report.related]);
      const dropped = await saveFrameReport(from, { ...report, dossiers });
      await showTab(from.tabId, await readTabState(from.tabId));
      if (dropped) await sendToTab(from.tabId, 'all', 'tell');
      return undefined;
    },
    async mute({ muting, on }) {
      await setMuted(muting, on);
      return undefined;
    },
    async muted() {
      const { packs } = await shelf.inUse();
      const entries = await readOverlay();
      return entries.toReversed().map((muting) => ({ muting, text: mutedText(muting, packs) }));
    },
    async keepPack(pack) {
      await shelf.keep(pack);
      await renewAll();
      return undefined;
    },
    async packsChanged() {
      await packsChanged();
      return undefined;
    },
    async tryDraft({ tabId, draft }) {
      await shelf.tryIn(tabId, draft);
      await sendToTab(tabId, 'all', 'renew');
      return undefined;
    },
    async coverage() {
      const { titles, claims } = await shelf.inUse();
      return { packs: titles.length, claims, titles };
    },
  });

  browser.commands.onCommand.addListener(runCommand);
  onMenu();
  onUpdatesDue(packsChanged);

  browser.tabs.onRemoved.addListener(async (tabId) => {
    await shelf.tryIn(tabId, null);
    await forgetTab(tabId);
  });
  for (const event of [browser.runtime.onStartup, browser.runtime.onInstalled]) {
    event.addListener(async () => showSwitch((await readSettings()).off));
    // Browsers do not keep alarms for sure.
    event.addListener(scheduleUpdates);
  }
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    await makeMenu();
    if (reason === 'install') await browser.tabs.create({ url: '/welcome.html' });
    if (reason === 'install' || reason === 'update') await showWaitingTabs();
  });
  watchSiteAccess(async (has) => {
    if (!has) return;
    await noteOpenTabs('again');
    await showWaitingTabs();
  });
  watchSettings(({ off }) => showSwitch(off));
  void noteOpenTabs();
});

/** Each with what other packs hold on the same claim. */
async function dossiersOf(from: InUse, marked: readonly { readonly claim: string }[]): Promise<Record<string, Dossier>> {
  const claims = [...new Set(marked.map(({ claim }) => claim))];
  const dossiers = claims.map(async (claim) => {
    const same = from.sameAs(claim);
    const found = await Promise.all((same.length ? same : [claim]).map((one) => from.dossier(one)));
    const [first, ...others] = found.flatMap((one) => one ?? []);
    return first ? [[claim, others.length ? jointDossier([first, ...others]) : first] as const] : [];
  });
  return Object.fromEntries((await Promise.all(dossiers)).flat());
}

function speakersOf(dossier: Dossier | undefined): string[] {
  return dossier?.putForwardBy.map(({ party }) => party) ?? [];
}
