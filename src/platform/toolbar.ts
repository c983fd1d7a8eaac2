import { browser } from 'wxt/browser';
import type { FrameReport } from './messages';
import type { TabState } from './tab-state';

/** Grey on white, as in the design: a count that informs and does not alarm. Contrast 7.4:1. */
const BADGE = { background: '#55534e', text: '#ffffff' };

type Look = 'on' | 'off-here' | 'off' | 'waiting';

/** Texts of src/ui/locales. */
const TITLES = { on: 'toolbarOn', 'off-here': 'toolbarOffHere', off: 'toolbarOff', waiting: 'toolbarWaiting' } as const;

/** Shows a tab's state in the toolbar: the number of distinct claims marked, and whether the tab is read. Never rejects. */
export async function showTab(tabId: number, state: TabState | null): Promise<void> {
  const reports = [...(state?.values() ?? [])];
  const claims = claimCount(reports);
  await quietly(
    () => browser.action.setBadgeText({ tabId, text: claims ? String(claims) : '' }),
    () => browser.action.setBadgeBackgroundColor({ tabId, color: BADGE.background }),
    () => browser.action.setBadgeTextColor({ tabId, color: BADGE.text }),
    ...switched(switchOf(state?.get(0)), { tabId }),
  );
}

/** Shows in tabs without a state of their own whether Rejoinder is on. Browsers forget it when they close. Never rejects. */
export async function showSwitch(off: boolean): Promise<void> {
  await quietly(...switched(off ? 'off' : 'on', {}));
}

/** Shows that a tab wants a reload, until it tells something or comes to another page. Never rejects. */
export async function showWaiting(tabId: number): Promise<void> {
  await quietly(...switched('waiting', { tabId }));
}

/** Distinct claims among the marks a page shows. */
export function claimCount(reports: readonly FrameReport[]): number {
  return new Set(reports.flatMap(({ marks, dossiers }) => marks.map(({ claim }) => dossiers[claim]?.claim ?? claim))).size;
}

function switchOf(top: FrameReport | undefined): Look {
  if (top?.status.kind !== 'off') return 'on';
  return top.status.where === 'site' ? 'off-here' : 'off';
}

function switched(to: Look, where: { tabId?: number }): (() => Promise<void>)[] {
  const name = to === 'on' ? 'icon' : `icon-${to}`;
  return [
    () => browser.action.setIcon({ ...where, path: { 16: `/${name}-16.png`, 32: `/${name}-32.png` } }),
    () => browser.action.setTitle({ ...where, title: browser.i18n.getMessage(TITLES[to] as never) }),
  ];
}

/** The tab may close meanwhile, and Firefox for Android has no badge: a toolbar that cannot be drawn must not fail a report. */
async function quietly(...steps: (() => Promise<void>)[]): Promise<void> {
  await Promise.allSettled(steps.map(async (step) => step()));
}
