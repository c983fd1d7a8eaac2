import { browser } from 'wxt/browser';
import { withDatabase } from './database';
import { countedNetwork } from './request-count';
import { subscriptionOf } from './subscription-record';
import { updateDue } from './subscription-update';

const NAME = 'subscriptions';

/** Alarms do not come sooner, ms; and one that is overdue leaves a browser that has just started in peace. */
const SOONEST = 60_000;

/** Sets the alarm to the time of the next update; without a subscription that is not paused there is none. */
export async function scheduleUpdates(): Promise<void> {
  const records = await withDatabase((database) => database.getAll('subscriptions'));
  const due = records.flatMap((record) => {
    const subscription = subscriptionOf(record);
    return subscription && !subscription.paused ? subscription.due : [];
  });
  if (due.length === 0) await browser.alarms.clear(NAME);
  else await browser.alarms.create(NAME, { when: Math.max(Math.min(...due), Date.now() + SOONEST) });
}

/**
 * Updates subscriptions whenever they are due. To be called once, while the background is evaluated.
 * @param changed a pack has changed
 */
export function onUpdatesDue(changed: () => Promise<void>): void {
  browser.alarms.onAlarm.addListener(async ({ name }) => {
    if (name !== NAME) return;
    try {
      if (await updateDue(countedNetwork)) await changed();
    } finally {
      await scheduleUpdates();
    }
  });
}
