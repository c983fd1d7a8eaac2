import { isDeepStrictEqual } from 'node:util';
import { marksOf } from '../drivers/page-marks.mjs';
import { until } from '../drivers/poll.mjs';

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Steps between the moments at which the background is stopped, ms, and how many there are: a match is under way at some of them. */
const STEP = 15;
const MOMENTS = 20;

/**
 * Opens a page again and again and stops the background before, while and after it is matched.
 * @param {Pick<Awaited<ReturnType<typeof import('./world.mjs').openWorld>>, 'browser' | 'open' | 'reports'>} world
 * @param {number} stops @param {string} path of a page with marks
 * @returns {Promise<string[]>} what went wrong, in words: marks lost or doubled, painted or reported, and errors
 */
export async function stopAgainAndAgain({ browser, open, reports }, stops, path) {
  const first = await open(path);
  const texts = async (page) => (await marksOf(page)).map(({ text }) => text);
  const wanted = await until(async () => (await texts(first)).length && texts(first), 'marks');
  const wrong = [];
  for (let i = 0; i < stops; i++) {
    const kind = ['before', 'while', 'after'][i % 3];
    if (kind === 'before') await browser.stopBackground();
    const page = await open(path);
    if (kind === 'while') await wait(STEP * (Math.floor(i / 3) % MOMENTS));
    if (kind === 'after') await until(async () => (await texts(page)).length, 'marks');
    if (kind !== 'before') await browser.stopBackground();
    try {
      await until(async () => isDeepStrictEqual(await texts(page), wanted), `the ${wanted.length} marks`);
      await until(async () => (await reports(page))[0]?.marks.length === wanted.length, 'the report of them');
      if (page.consoleErrors().length) throw new Error(page.consoleErrors().join());
    } catch (error) {
      const [report] = await reports(page).catch(() => []);
      wrong.push(`stop ${i}, ${kind}: ${error.message}; told: ${JSON.stringify(report?.status)}`);
    }
    await page.close();
  }
  return wrong;
}
