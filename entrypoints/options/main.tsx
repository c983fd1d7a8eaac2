import { browser } from 'wxt/browser';
import { downloadText } from '../../src/page/download-text';
import { sendToBackground } from '../../src/platform/messages';
import { overlayFile, takeOverlayFile } from '../../src/platform/overlay-file';
import { requestsMade } from '../../src/platform/request-count';
import { readSettings, setOff, setSiteOff, watchSettings } from '../../src/platform/settings';
import { openShortcutPage, readShortcuts } from '../../src/platform/shortcuts';
import { askSiteAccess, hasSiteAccess, watchSiteAccess } from '../../src/platform/site-access';
import { watchOverlay } from '../../src/platform/watch-overlay';
import { renderOptions } from '../../src/ui/options';
import { optionsRoute } from '../../src/ui/options-route';
import type { OptionsDeeds, OptionsFacts } from '../../src/ui/options-state';
import { plural, t } from '../../src/ui/texts';
import { Desk } from './desk';
import { ImportQueue } from './import-queue';
import { Subscriptions } from './subscriptions';
import { tabFile } from './tab-file';

/** Claims that one list shows at first, and how many more each time. */
const CLAIMS = 50;

const root = document.querySelector<HTMLElement>('#options');
const desk = new Desk('packs');
const queue = new ImportQueue(
  (imports) => learn({ imports }),
  () => attempt(renewPacks),
);
let shownClaims = CLAIMS;

let known: OptionsFacts = {
  ...{ route: optionsRoute(location.hash), packs: null, removed: null, imports: [], query: '', found: null, claim: null, muted: null },
  ...{ off: false, offSites: [], hasAccess: true, shortcuts: null, permissions: [], requests: 0, notice: null },
};

const deeds: OptionsDeeds = {
  onFiles: (files) => queue.take(files),
  onMerge: (number, groups) => queue.merge(number, groups),
  onAdd: (number, id) => queue.add(number, id),
  onDismiss: (number) => queue.dismiss(number),
  onSwitch: (id, on) => attempt(() => desk.ask('switchPack', id, on).then(renewPacks)),
  onMove: (id, to) =>
    attempt(async () => {
      await desk.ask('move', id, to);
      const { packs = [] } = known.packs ?? {};
      learn({ notice: t('packMoved', packs.find((pack) => pack.id === id)?.title ?? id, String(to + 1), String(packs.length)) });
      await renewPacks();
    }),
  onExport: (id) => attempt(async () => downloadText(document, `${id}.claimpack.json`, await desk.ask('file', id))),
  onRemove: (id) =>
    attempt(async () => {
      const title = known.packs?.packs.find((pack) => pack.id === id)?.title ?? id;
      await desk.ask('remove', id);
      learn({ removed: { title } });
      await renewPacks();
    }),
  onRestore: () =>
    attempt(async () => {
      const title = known.removed?.title ?? '';
      await desk.ask('restore');
      learn({ removed: null, notice: t('packRestored', title) });
      await renewPacks();
    }),
  onQuery: (query) => {
    shownClaims = CLAIMS;
    learn({ query });
    attempt(findClaims);
  },
  onMore: () => {
    shownClaims += CLAIMS;
    attempt(findClaims);
  },
  onUnmute: ({ muting }) => attempt(() => answered(sendToBackground('mute', { muting, on: false }))),
  onExportOverlay: () => attempt(async () => downloadText(document, 'rejoinder-overlay.json', await overlayFile())),
  onImportOverlay: (file) =>
    attempt(async () => {
      const taken = await takeOverlayFile(await file.text());
      learn({ notice: taken === null ? t('overlayRefused') : plural('overlayTaken', taken) });
    }),
  onEverywhere: (on) => attempt(() => setOff(!on)),
  onSite: (host) => attempt(() => setSiteOff(host, false)),
  onAllow: () => attempt(askSiteAccess),
  onShortcuts: () => attempt(openShortcutPage),
};

function learn(news: Partial<OptionsFacts>): void {
  known = { ...known, ...news };
  if (root) renderOptions(root, { ...known, ...deeds, subscriptions: <Subscriptions onChanged={() => attempt(renewPacks)} /> });
}

function attempt(work: () => Promise<unknown>): void {
  work().catch((error) => learn({ notice: t('optionsFailed', error instanceof Error ? error.message : String(error)) }));
}

async function answered<T>(reply: Promise<{ ok: true; value: T } | { ok: false; error: string }>): Promise<T> {
  const result = await reply;
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

/** After each change of the packs: background and pages take it up, and so do the lists here. */
async function renewPacks(): Promise<void> {
  await listPacks();
  await desk.ask('index');
  await answered(sendToBackground('packsChanged'));
  learn({ requests: await requestsMade() });
  await Promise.all([findClaims(), readMuted()]);
}

async function listPacks(): Promise<void> {
  await desk.ask('renew');
  learn({ packs: await desk.ask('list') });
}

/** Only what was asked for last is shown. */
async function findClaims(): Promise<void> {
  const { query, route } = known;
  if (route.section !== 'claims') return;
  if (route.claim !== null) {
    const claim = await desk.ask('claim', route.claim);
    if (known.route === route) learn({ claim });
    return;
  }
  const found = await desk.ask('search', query, shownClaims);
  if (known.query === query) learn({ found });
}

async function readMuted(): Promise<void> {
  learn({ muted: await answered(sendToBackground('muted')) });
}

async function turn(): Promise<void> {
  const route = optionsRoute(location.hash);
  learn({ route, claim: null, notice: null });
  scrollTo(0, 0);
  if (route.section === 'add' && route.tab !== null) {
    const file = await tabFile(route.tab);
    history.replaceState(null, '', '#add');
    if (file) queue.take([file]);
    else learn({ notice: t('tabGone') });
  }
  await findClaims();
}

document.title = t('optionsTitle');
document.documentElement.lang = t('language');
learn({});
addEventListener('hashchange', () => attempt(turn));
addEventListener('dragover', (event) => event.preventDefault());
addEventListener('drop', (event) => {
  event.preventDefault();
  const files = [...(event.dataTransfer?.files ?? [])];
  if (files.length === 0) return;
  location.hash = '#add';
  queue.take(files);
});
// Packs may have come from elsewhere meanwhile: the panel, a subscription.
document.addEventListener('visibilitychange', () => {
  if (!document.hidden) attempt(listPacks);
});
watchOverlay(() => attempt(readMuted));
watchSettings(({ off, offSites }) => learn({ off, offSites }));
watchSiteAccess((hasAccess) => learn({ hasAccess }));
attempt(turn);
attempt(listPacks);
attempt(readMuted);
attempt(async () => learn(await readSettings()));
attempt(async () => learn({ hasAccess: await hasSiteAccess(), shortcuts: await readShortcuts() }));
attempt(async () => learn({ requests: await requestsMade() }));
attempt(async () => learn({ permissions: (await browser.permissions.getAll()).permissions ?? [] }));
