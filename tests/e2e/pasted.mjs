import { until } from '../drivers/poll.mjs';

/** What the clipboard holds, as a reader finds out: by pasting. */
export async function pasted(page) {
  await page.activate();
  await page.evaluate(() => {
    document.body.insertAdjacentHTML('beforeend', '<textarea id="pasted"></textarea>');
    document.querySelector('#pasted').focus();
  });
  await page.paste();
  return until(() => page.evaluate(() => document.querySelector('#pasted').value), 'the text to be pasted');
}
