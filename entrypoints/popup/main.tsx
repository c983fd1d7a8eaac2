import { browser } from 'wxt/browser';
import { copyText } from '../../src/page/copy-text';
import { isPackFile, type Reach, reachOf, siteOf, type Tab, tabOf } from '../../src/platform/active-tab';
import { type RelatedPassages, sendToBackground, sendToTab } from '../../src/platform/messages';
import { reloadTab } from '../../src/platform/open-before';
import { openOptions } from '../../src/platform/open-options';
import { openPanel } from '../../src/platform/open-panel';
import { relatedInTab } from '../../src/platform/related-in-tab';
import { isOff, readSettings, type Settings, setOff, setSiteOff, watchSettings } from '../../src/platform/settings';
import { askSiteAccess, watchSiteAccess } from '../../src/platform/site-access';
import { readTabState, type TabState, watchTabState } from '../../src/platform/tab-state';
import { watchOverlay } from '../../src/platform/watch-overlay';
import { type PopupProps, renderPopup } from '../../src/ui/popup';
import { popupState } from '../../src/ui/popup-state';
import { t } from '../../src/ui/texts';

/** What is known so far; whatever changes in it draws the popup anew. */
interface Known {
  tab: Tab | null;
  reach: Reach;
  frames: TabState | null;
  related: readonly RelatedPassages[];
  settings: Settings;
  /** The page holds ClaimReview markup. */
  hasReviews: boolean;
  coverage: (NonNullable<PopupProps['coverage']> & { readonly textOnly: number }) | null;
  muted: PopupProps['muted'];
  failure: string | null;
}

// What a screen reader reads the page as; the texts are in the browser's language.
document.documentElement.lang = t('language');
const root = document.querySelector<HTMLElement>('#popup');
const known: Known = {
  ...{ tab: null, reach: 'answers', frames: null, related: [], coverage: null, muted: [], hasReviews: false, failure: null },
  settings: { off: false, offSites: [] },
};

function learn(news: Partial<Known>): void {
  Object.assign(known, news);
  const { tab, reach, frames, related, settings, hasReviews, coverage, muted, failure } = known;
  const host = tab && siteOf(tab, frames);
  const facts = { off: isOff(settings, host ?? ''), frames, related, reach, loading: tab?.status === 'loading' };
  if (!root) return;
  renderPopup(root, {
    ...{ host, coverage, muted, state: failure === null ? popupState(facts) : { kind: 'failed', message: failure } },
    onShow: ({ frameId, mark }) => attempt(async () => (await sendToTab(tab?.id ?? -1, frameId, 'show', mark)).ok && close()),
    onUnmute: ({ muting }) =>
      attempt(async () => {
        const reply = await sendToBackground('mute', { muting, on: false });
        if (!reply.ok) throw new Error(reply.error);
      }),
    onSite: (on) => attempt(async () => host !== null && setSiteOff(host, !on)),
    onEverywhere: (on) => attempt(() => setOff(!on)),
    onCopy: (text) => copyText(document, text),
    onPositions: async () => {
      const reply = await sendToTab(tab?.id ?? -1, 0, 'positions');
      return reply.ok ? reply.value : [];
    },
    onModel: () => attempt(async () => tab && openPanel(tab).then(close)),
    onAllow: () => attempt(askSiteAccess),
    onOptions: () => attempt(() => openOptions('packs').then(close)),
    holds: tab && isPackFile(tab, frames) ? 'pack' : hasReviews ? 'reviews' : null,
    onAddPage: () => attempt(async () => tab?.id !== undefined && openOptions(`add/${tab.id}`).then(close)),
    onReload: () => attempt(async () => tab?.id !== undefined && reloadTab(tab.id).then(close)),
  });
}

/** A popup opened as a page of its own stays. */
function close(): void {
  if (!location.search) window.close();
}

function attempt(work: () => Promise<unknown>): void {
  work().catch((error) => learn({ failure: String(error) }));
}

async function askTab(): Promise<Tab | null> {
  const tab = await tabOf(location.search);
  const reach = tab ? await reachOf(tab) : 'closed';
  // The toolbar button lets a popup see the address of every page that an extension may read: Chrome hides those of its own pages.
  const isHidden = tab?.url === undefined && !location.search;
  const reviews = tab?.id !== undefined && reach === 'answers' ? await sendToTab(tab.id, 0, 'holdsReviews') : null;
  learn({ tab, hasReviews: reviews?.ok === true && reviews.value, reach: reach !== 'answers' && isHidden ? 'closed' : reach });
  return tab;
}

async function askMuted(): Promise<void> {
  const muted = await sendToBackground('muted');
  if (muted.ok) learn({ muted: muted.value });
}

/** After each change of the page; only what was asked for last is shown. */
async function askRelated(): Promise<void> {
  const { tab, frames, coverage } = known;
  if (!frames || tab?.id === undefined || !coverage?.textOnly) return;
  const related = await relatedInTab(tab.id, frames);
  if (known.frames === frames) learn({ related });
}

attempt(async () => {
  watchOverlay(() => attempt(() => Promise.all([askMuted(), askRelated()])));
  watchSettings((settings) => learn({ settings }));
  learn({ settings: await readSettings() });
  const tab = await askTab();
  const tabId = tab?.id;
  if (tabId === undefined) return;
  watchSiteAccess(() => attempt(askTab));
  watchTabState(tabId, (frames) => {
    learn({ frames });
    attempt(askRelated);
  });
  browser.tabs.onUpdated.addListener((id, { status }) => {
    if (id === tabId && status === 'complete') attempt(askTab);
  });
  learn({ frames: await readTabState(tabId) });
  await askMuted();
  const coverage = await sendToBackground('coverage');
  if (coverage.ok) learn({ coverage: coverage.value });
  await askRelated();
});
