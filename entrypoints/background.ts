import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { cluesOf } from '../src/match/clues';
import { createEngine, type MatchEngine } from '../src/match/engine';
import { mutedText, withoutMuted } from '../src/match/overlay';
import type { ClaimPack } from '../src/pack/schema';
import { onBackgroundMessage } from '../src/platform/background-messages';
import { runCommand } from '../src/platform/commands';
import { sendToTab } from '../src/platform/messages';
import { noteOpenTabs } from '../src/platform/open-before';
import { readOverlay, setMuted } from '../src/platform/overlay';
import { bundledPacks } from '../src/platform/packs';
import { readSettings, watchSettings } from '../src/platform/settings';
import { watchSiteAccess } from '../src/platform/site-access';
import { forgetTab, readTabState, saveFrameReport } from '../src/platform/tab-state';
import { showSwitch, showTab } from '../src/platform/toolbar';
import { showWaitingTabs } from '../src/platform/waiting-tabs';

export default defineBackground(() => {
  /** Read and built when first needed: doing it at each start would delay every message that wakes the background. */
  let read: readonly ClaimPack[] | undefined;
  let built: MatchEngine | undefined;
  const packs = (): readonly ClaimPack[] => {
    read ??= bundledPacks();
    return read;
  };
  const engine = (): MatchEngine => {
    built ??= createEngine(packs());
    return built;
  };
  const dossiersOf = (marked: readonly { readonly claim: string }[]) =>
    Object.fromEntries(
      [...new Set(marked.map(({ claim }) => claim))].flatMap((claim) => {
        const dossier = engine().dossier(claim);
        return dossier ? [[claim, dossier]] : [];
      }),
    );

  const speakersOf = (claim: string): string[] =>
    engine()
      .dossier(claim)
      ?.putForwardBy.map(({ party }) => party) ?? [];

  onBackgroundMessage({
    clues: () => cluesOf(packs()),
    async match(request) {
      const found = engine().match(request);
      // An overlay that cannot be read hides nothing.
      const muted = found.length ? await readOverlay().catch(() => []) : [];
      const matches = withoutMuted(found, request.blocks, muted, speakersOf);
      return { matches, dossiers: dossiersOf(matches) };
    },
    async report(report, from) {
      const dropped = await saveFrameReport(from, { ...report, dossiers: dossiersOf([...report.marks, ...report.related]) });
      await showTab(from.tabId, await readTabState(from.tabId));
      if (dropped) await sendToTab(from.tabId, 'all', 'tell');
      return undefined;
    },
    async mute({ muting, on }) {
      await setMuted(muting, on);
      return undefined;
    },
    async muted() {
      const entries = await readOverlay();
      return entries.toReversed().map((muting) => ({ muting, text: mutedText(muting, packs()) }));
    },
    coverage: () => ({ packs: engine().packCount, claims: engine().claimCount, titles: packs().map(({ title }) => title) }),
  });

  browser.commands.onCommand.addListener(runCommand);

  browser.tabs.onRemoved.addListener(forgetTab);
  for (const event of [browser.runtime.onStartup, browser.runtime.onInstalled]) {
    event.addListener(async () => showSwitch((await readSettings()).off));
  }
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
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
