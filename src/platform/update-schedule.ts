import { browser } from 'wxt/browser';
import { withDatabase } from './database';
import { subscriptionOf } from './subscription-record';

/** The alarm by which subscriptions are updated. */
export const UPDATE_ALARM = 'subscriptions';

/** Alarms do not come sooner, ms; and one that is overdue leaves a browser that has just started in peace. */
const SOONEST = 60_000;

/** Sets the alarm to the time of the next update; without a subscription that is not paused there is none. */
export async function scheduleUpdates(): Promise<void> {
  const records = await withDatabase((database) => database.getAll('subscriptions'));
  const due = records.flatMap((record) => {
    const subscription = subscriptionOf(record);
    return subscription && !subscription.paused ? subscription.due : [];
  });
  if (due.length === 0) await browser.alarms.clear(UPDATE_ALARM);
  else await browser.alarms.create(UPDATE_ALARM, { when: Math.max(Math.min(...due), Date.now() + SOONEST) });
}
