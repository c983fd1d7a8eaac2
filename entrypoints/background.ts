import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
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
import { onUpdatesDue } from '../src/platform/subscription-alarm';
import { forgetTab, readTabState, saveFrameReport } from '../src/platform/tab-state';
import { showSwitch, showTab } from '../src/platform/toolbar';
import { scheduleUpdates } from '../src/platform/update-schedule';
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
      return (await shelf.inUse(tabId)).clues();
    },
    async match(request, { tabId }) {
      const inUse = await shelf.inUse(tabId);
      let inPart = false;
      const spent = () => {
        inPart = true;
      };
      const found = inUse.engine.match({ ...request, spent });
      // An overlay that cannot be read hides nothing.
      const dossiers = dossiersOf(inUse, found);
      const muted = found.length ? await readOverlay().catch(() => []) : [];
      const matches = withoutMuted(found, request.blocks, muted, (claim) => speakersOf(dossiers[claim]), inUse.sameAs);
      return { matches, dossiers: only(matches, dossiers), inPart };
    },
    async related({ blocks }) {
      const textOnly = await (await shelf.inUse()).textOnlyClaims();
      const found = textOnly.matches(blocks);
      const known = await Promise.all([...claimsOf(found)].map(async (claim) => [claim, await textOnly.dossier(claim)] as const));
      const dossiers = Object.fromEntries(known.flatMap(([claim, dossier]) => (dossier ? [[claim, dossier]] : [])));
      const muted = found.length ? await readOverlay().catch(() => []) : [];
      const matches = withoutMuted(found, blocks, muted, (claim) => speakersOf(dossiers[claim]));
      const texts = new Map(blocks.map(({ id, text }) => [id, text]));
      const related = matches.map(({ claim, block, start, end }) => ({ claim, text: texts.get(block)?.slice(start, end) ?? '' }));
      return { related, dossiers: only(matches, dossiers) };
    },
    async report(report, from) {
      const inUse = await shelf.inUse(from.tabId);
      const dossiers = dossiersOf(inUse, report.marks);
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
      const { titles, claims, textOnly } = await shelf.inUse();
      return { packs: titles.length, claims, textOnly, titles };
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
function dossiersOf({ engine, sameAs }: InUse, marked: readonly { readonly claim: string }[]): Record<string, Dossier> {
  const dossiers = [...claimsOf(marked)].flatMap((claim) => {
    const same = sameAs(claim);
    const [first, ...others] = (same.length ? same : [claim]).flatMap((one) => engine.dossier(one) ?? []);
    return first ? [[claim, jointDossier([first, ...others])] as const] : [];
  });
  return Object.fromEntries(dossiers);
}

function claimsOf(found: readonly { readonly claim: string }[]): Set<string> {
  return new Set(found.map(({ claim }) => claim));
}

function only(matches: readonly { readonly claim: string }[], dossiers: Record<string, Dossier>): Record<string, Dossier> {
  const left = claimsOf(matches);
  return Object.fromEntries(Object.entries(dossiers).filter(([claim]) => left.has(claim)));
}

function speakersOf(dossier: Dossier | undefined): string[] {
  return dossier?.putForwardBy.map(({ party }) => party) ?? [];
}
