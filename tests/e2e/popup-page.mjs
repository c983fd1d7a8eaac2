import { until } from '../drivers/poll.mjs';

/** What a reader sees of a page. @param {import('../drivers/driver.mjs').Page} page @returns {Promise<string>} */
export function textOf(page, selector = 'body') {
  // biome-ignore lint/performance/useDomNodeTextContent: what a reader sees, not what is there
  return page.evaluate((part) => document.querySelector(part)?.innerText.replace(/\s+/g, ' ') ?? '', selector);
}

/** @returns {Promise<string>} the whole text, once the words are in it */
export function says(page, words) {
  return until(async () => {
    const text = await textOf(page);
    return text.includes(words) && text;
  }, `the words "${words}"`);
}

/** Clicks the first button of the popup that holds these words, once it is there. */
export function press(popup, words) {
  return until(
    () =>
      popup.evaluate((wanted) => {
        const button = [...document.querySelectorAll('button')].find((one) => (one.ariaLabel ?? one.textContent).includes(wanted));
        button?.click();
        return Boolean(button);
      }, words),
    `the button "${words}"`,
  );
}

/** The same by the mouse, for what browsers allow only then. */
export async function clickButton(popup, words) {
  const at = await popup.evaluate((wanted) => {
    const button = [...document.querySelectorAll('button')].find((one) => (one.ariaLabel ?? one.textContent).includes(wanted));
    const { left, top, width, height } = button.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }, words);
  await popup.click(at.x, at.y);
}
