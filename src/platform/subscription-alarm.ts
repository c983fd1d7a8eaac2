import { browser } from 'wxt/browser';
import { countedNetwork } from './request-count';
import { updateDue } from './subscription-update';
import { scheduleUpdates, UPDATE_ALARM } from './update-schedule';

/**
 * Updates subscriptions whenever they are due. To be called once, while the background is evaluated.
 * @param changed a pack has changed
 */
export function onUpdatesDue(changed: () => Promise<void>): void {
  browser.alarms.onAlarm.addListener(async ({ name }) => {
    if (name !== UPDATE_ALARM) return;
    try {
      if (await updateDue(countedNetwork)) await changed();
    } finally {
      await scheduleUpdates();
    }
  });
}
