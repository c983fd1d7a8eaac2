import { reachOf, reloadTab, siteOf, type Tab, tabOf } from '../../src/platform/active-tab';
import { sendToBackground, sendToTab } from '../../src/platform/messages';
import { isOff, readSettings, type Settings, setOff, setSiteOff, watchSettings } from '../../src/platform/settings';
import { readTabState, type TabState, watchTabState } from '../../src/platform/tab-state';
import { type PopupProps, renderPopup } from '../../src/ui/popup';
import { popupState } from '../../src/ui/popup-state';

const root = document.querySelector<HTMLElement>('#popup');
const asPage = new URLSearchParams(location.search).has('tab');

/** The latest of each thing known; every change draws the popup anew. */
async function open(target: HTMLElement, tab: Tab, tabId: number): Promise<void> {
  let frames: TabState | null = await readTabState(tabId);
  let settings: Settings = await readSettings();
  let coverage: PopupProps['coverage'] = null;
  let reach: 'answers' | 'reload' | 'closed' = 'answers';

  const draw = (): void => {
    const host = siteOf(tab, frames);
    renderPopup(target, {
      host,
      coverage,
      state: popupState({ off: isOff(settings, host ?? ''), frames, reach, loading: tab.status === 'loading' }),
      onShow: ({ frameId, mark }) => void sendToTab(tabId, frameId, 'show', mark).then(close),
      onSite: (on) => void (host !== null && setSiteOff(host, !on)),
      onEverywhere: (on) => void setOff(!on),
      onReload: () => void reloadTab(tabId).then(close),
    });
  };
  const close = (): void => {
    if (!asPage) window.close();
  };

  watchTabState(tabId, (state) => {
    frames = state;
    draw();
  });
  watchSettings((changed) => {
    settings = changed;
    draw();
  });
  draw();
  const [asked, found] = await Promise.all([sendToBackground('coverage'), reachOf(tab)]);
  if (asked.ok) coverage = asked.value;
  reach = found;
  draw();
}

tabOf(location.search).then((tab) => {
  if (root && tab?.id !== undefined) return open(root, tab, tab.id);
});
