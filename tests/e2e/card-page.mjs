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

/**
 * Clicks a button of the card with the mouse, by its name: what a script clicks does nothing there.
 * @param {Pick<import('../drivers/driver.mjs').Page, 'closedShadow' | 'click'>} page
 */
export async function pressInCard(page, name) {
  const pointOf = () =>
    page.closedShadow((root, wanted) => {
      const nameOf = (button) => button.getAttribute('aria-label') ?? button.textContent.trim();
      const button = [...root.querySelectorAll('button')].find((one) => nameOf(one) === wanted);
      button?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      const box = button?.getBoundingClientRect();
      return box?.width ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
    }, name);
  let before;
  const point = await until(async () => {
    const now = await pointOf();
    const still = now && now.x === before?.x && now.y === before.y;
    before = now;
    return still && now;
  }, `the button "${name}", standing still`);
  await page.click(point.x, point.y);
}
