import { browser } from 'wxt/browser';
import { copyText } from '../../src/page/copy-text';
import { downloadText } from '../../src/page/download-text';
import { trialPage } from '../../src/page/trial-page';
import { reachOf, tabOf } from '../../src/platform/active-tab';
import { sendToTab } from '../../src/platform/messages';
import { reloadTab } from '../../src/platform/open-before';
import { takeRequest, watchRequests } from '../../src/platform/open-panel';
import { readTabs } from '../../src/platform/read-tabs';
import { askSiteAccess, watchSiteAccess } from '../../src/platform/site-access';
import { readTabState, type TabState, watchTabState } from '../../src/platform/tab-state';
import { renderPanel } from '../../src/ui/panel';
import type { PanelState, TriedPage } from '../../src/ui/panel-state';
import { t } from '../../src/ui/texts';
import { TabPanel } from './tab-panel';

/** Follows the tab in front of this window, or is about `?tab=ID` where it was opened as a page. */
const { search } = location;
document.documentElement.lang = t('language');
const root = document.querySelector<HTMLElement>('#panel');

/** The page that the panel is about now, and what ends the work on it. */
let tabId = -1;
let address: string | undefined;
let work = new AbortController();
let panel: TabPanel | null = null;

function show(state: PanelState): void {
  if (!root) return;
  renderPanel(root, {
    state,
    onModel: () => attempt(() => panel?.model()),
    onReload: () => attempt(() => reloadTab(tabId)),
    onAllow: () => attempt(askSiteAccess),
    onEdit: (...edit) => attempt(() => panel?.edit(...edit)),
    onUndo: () => attempt(() => panel?.undo()),
    onRedo: () => attempt(() => panel?.redo()),
    onSelection: async () => {
      const selected = await sendToTab(tabId, 0, 'selection');
      return selected.ok ? selected.value : '';
    },
    onTabs: () => readTabs(tabId),
    onTry: tryOn,
    onSave: () => attempt(() => panel?.save()),
    onExport: () =>
      attempt(async () => {
        const pack = await panel?.finishedPack();
        if (pack) downloadText(document, `${pack.id}.claimpack.json`, `${JSON.stringify(pack, null, 2)}\n`);
      }),
    onCopy: (text) => copyText(document, text),
  });
}

/** Takes the pages of other tabs as they are now. */
async function tryOn(tabIds: readonly number[]): Promise<TriedPage[]> {
  const tabs = (await readTabs(tabId)).filter((tab) => tabIds.includes(tab.tabId));
  const taken = await Promise.all(tabs.map(async (tab) => ({ ...tab, page: await sendToTab(tab.tabId, 0, 'page') })));
  const pages = taken.flatMap(({ page }) => (page.ok ? trialPage(page.value.html, page.value.url) : []));
  const hits = [...((await panel?.tryOn(pages)) ?? [])];
  return taken.map(({ tabId: id, title, page }) => ({ tabId: id, title, hits: page.ok ? (hits.shift() ?? []) : null }));
}

/** What fails after the page was left is nobody's concern. */
function attempt(deed: () => Promise<unknown> | undefined): void {
  const { signal } = work;
  Promise.resolve(deed()).catch((error) => signal.aborted || show({ kind: 'failed', message: String(error) }));
}

/**
 * Turns to the page that the tab shows; stays with its own while that is still there.
 * @param anew looks again whether the page can be read
 */
async function follow(anew?: 'anew'): Promise<void> {
  const tab = await tabOf(search);
  const state = tab?.id === undefined ? null : await readTabState(tab.id);
  const url = state?.get(0)?.url;
  if (tab?.id === tabId && url === address && !anew) return;
  work.abort();
  work = new AbortController();
  panel = null;
  tabId = tab?.id ?? -1;
  address = url;
  if (!tab) return show({ kind: 'unreadable' });
  const { signal } = work;
  const reach = await reachOf(tab);
  if (signal.aborted) return;
  if (reach !== 'answers') return show({ kind: reach === 'closed' ? 'unreadable' : reach });
  if (url === undefined) return show({ kind: 'loading' });
  panel = new TabPanel(tabId, url, show, signal);
  signal.addEventListener(
    'abort',
    watchTabState(tabId, (news) => placed(news)),
  );
  const asked = await takeRequest(tabId);
  const resumed = await panel.resume();
  if (signal.aborted) return;
  if (asked && !resumed) await panel.model();
  else if (!resumed) show({ kind: 'start' });
  placed(await readTabState(tabId));
}

function placed(state: TabState | null): void {
  const places = new Map<string, number>();
  for (const { marks } of state?.values() ?? []) {
    for (const { claim } of marks) {
      const [, id = ''] = claim.split('/');
      if (claim.startsWith(`${panel?.pack?.id}/`)) places.set(id, (places.get(id) ?? 0) + 1);
    }
  }
  panel?.placed(places);
}

const again = (): void => attempt(() => follow());
show({ kind: 'loading' });
browser.tabs.onActivated.addListener(again);
browser.storage.session.onChanged.addListener((changes) => {
  if (Object.keys(changes).some((key) => key.startsWith('tab:'))) again();
});
watchRequests(() => attempt(async () => (await takeRequest(tabId)) && panel?.model()));
watchSiteAccess(() => attempt(() => follow('anew')));
window.addEventListener('pagehide', () => work.abort());
again();
