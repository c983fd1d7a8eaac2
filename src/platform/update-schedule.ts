import { browser } from 'wxt/browser';
import { nextUpdate } from './next-update';

/** The alarm by which subscriptions are updated. */
export const UPDATE_ALARM = 'subscriptions';

/** Alarms do not come sooner, ms; and one that is overdue leaves a browser that has just started in peace. */
const SOONEST = 60_000;

/** Sets the alarm to the time of the next update. */
export async function scheduleUpdates(): Promise<void> {
  await setUpdateAlarm(await nextUpdate());
}

/** @param due ms since 1970; null for no alarm */
export async function setUpdateAlarm(due: number | null): Promise<void> {
  if (due === null) await browser.alarms.clear(UPDATE_ALARM);
  else await browser.alarms.create(UPDATE_ALARM, { when: Math.max(due, Date.now() + SOONEST) });
}
