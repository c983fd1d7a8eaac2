import { cardText, marksOf } from '../drivers/page-marks.mjs';
import { until } from '../drivers/poll.mjs';

/** @returns {Promise<string>} the card's text */
export const shown = (page) => until(() => cardText(page), 'the card to open');

export const gone = (page) => until(async () => !(await cardText(page)), 'the card to close');

/** @returns {Promise<import('../drivers/driver.mjs').Page>} once it has marks */
export async function openMarked(open, path) {
  const page = await open(path);
  await until(async () => (await marksOf(page)).length, 'marks');
  return page;
}
