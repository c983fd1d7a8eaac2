import { withDatabase } from './database';
import { subscriptionOf } from './subscription-record';

/**
 * When the next update is due, ms since 1970; null without a subscription that is not paused. The records hold whole versions of their
 * packs: a page has them read in its worker.
 */
export async function nextUpdate(): Promise<number | null> {
  const records = await withDatabase((database) => database.getAll('subscriptions'));
  const due = records.flatMap((record) => {
    const subscription = subscriptionOf(record);
    return subscription && !subscription.paused ? subscription.due : [];
  });
  return due.length ? Math.min(...due) : null;
}
