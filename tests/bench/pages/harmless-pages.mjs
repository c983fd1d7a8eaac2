import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { builds, launchers } from '../../drivers/driver.mjs';
import { cardText, marksOf } from '../../drivers/page-marks.mjs';
import { until } from '../../drivers/poll.mjs';
import { root } from '../../run/command.mjs';
import { findBrowser } from '../../run/find-browser.mjs';
import { HOW_MANY, packOf, passagesOf } from './page-pack.mjs';
import { pageState } from './page-state.mjs';

/** Largest wait for one page, ms. */
const PATIENCE = 60_000;
/** What a page still asks for, in vain. */
const REFUSED = /content.security.policy/i;
/** Searched for on every page. */
const WORDS = ['the', 'and', 'with'];

/**
 * Has the built extension read and mark every page, its own pack and engine included, and compares the page with what it was before, when the
 * extension was switched off: with marks, with a card open, and switched off again.
 * @param {'chromium' | 'firefox'} name @param {{ names: readonly string[], address: string }} server
 * @returns {Promise<{ name: string, status: string, marks: number, card: boolean, faults: readonly string[] }[]>}
 */
export async function harmlessPages(name, { names, address }) {
  const { executable } = await findBrowser(name);
  const browser = await launchers[name]({ extensionDir: join(root, builds[name]), executable, headless: true });
  try {
    await (await browser.openedByExtension('welcome.html')).close();
    const view = await browser.openExtensionPage('popup.html');
    const tab = await browser.open('about:blank');
    const tabId = await view.evaluate(async () => (await chrome.tabs.query({ active: true, currentWindow: true }))[0].id);
    const world = { view, tab, tabId };
    const pages = [];
    for (const page of names) pages.push({ name: page, ...(await tryPage(world, `${address}/${encodeURIComponent(page)}`)) });
    return pages;
  } finally {
    await browser.close();
  }
}

async function tryPage({ view, tab, tabId }, url) {
  const faults = [];
  const setOff = (off) => view.evaluate((value) => chrome.storage.local.set({ off: value }), off);
  const report = async () => {
    const kept = await view.evaluate((id) => chrome.storage.session.get(`tab:${id}:0`), tabId);
    return kept[`tab:${tabId}:0`]?.report;
  };
  const status = (wanted) =>
    until(
      async () => {
        const now = await report();
        return now?.url === url && (now.status.kind === 'off') === (wanted === 'off') && now;
      },
      `${url} to be ${wanted}`,
      PATIENCE,
    );
  const compare = async (when, before, except) => {
    const now = await tab.evaluate(pageState, WORDS);
    for (const [what, value] of Object.entries(before)) if (what !== except && now[what] !== value) faults.push(`${what} ${when}`);
  };
  const send = (type, payload) => view.evaluate((message) => chrome.runtime.sendMessage(message), { type, payload, document: 'bench' });

  await setOff(true);
  await tab.goto(url);
  await status('off');
  const before = await stateAtRest(tab);
  const pack = packOf(await tab.evaluate(passagesOf, ...HOW_MANY));
  const tried = await send('tryDraft', { tabId, draft: pack && { address: url, pack } });
  if (!tried.ok) throw new Error(`${url}: ${tried.error}`);
  const errors = tab.consoleErrors().length;

  await setOff(false);
  const read = await status('on');
  if (read.status.kind === 'failed') faults.push(`exception: ${read.status.message}`);
  const marks = (await marksOf(tab)).length;
  if (marks === 0 && read.marks.length > 0) faults.push('marks reported but not painted');
  await compare('with marks', before);
  let card = false;
  if (marks > 0) {
    await view.evaluate((id) => chrome.tabs.sendMessage(id, { type: 'show', payload: 0, document: 'bench' }), tabId);
    card = Boolean(await until(() => cardText(tab), `the card on ${url}`, PATIENCE).catch((error) => void faults.push(error.message)));
    // An open card is on the screen, so its own words are found, too.
    await compare('with a card', before, 'find');
  }
  await setOff(true);
  await status('off');
  await compare('switched off again', before);
  await send('tryDraft', { tabId, draft: null });
  // The pages' own scripts do not run, so whatever else comes now is ours.
  faults.push(
    ...tab
      .consoleErrors()
      .slice(errors)
      .filter((error) => !REFUSED.test(error)),
  );
  return { status: read.status.kind, marks, card, faults };
}

/** A page's state once it no longer changes by itself: layout and pictures may come late. One that never rests is taken as it is. */
async function stateAtRest(tab) {
  let before = await tab.evaluate(pageState, WORDS);
  for (let looks = 0; looks < 10; looks++) {
    const now = await tab.evaluate(pageState, WORDS);
    if (isDeepStrictEqual(now, before)) break;
    before = now;
  }
  return before;
}
