import { CLAIM, DENIAL, FILLING } from '../e2e/pages.mjs';

/** Navigations after which caches are full. */
const WARM = 50;
/** Navigations between two answers of the browser. */
const CHUNK = 10;

/**
 * Goes from article to article within one page, each with marks, as applications of one page do.
 * @param {{ open: Function, site: object }} world of Chromium, which tells what a page's scripts hold
 * @param {number} count of navigations
 * @returns {Promise<{ warm: number, end: number }>} bytes that scripts of the page and of the extension in it hold, without garbage, after
 * 50 navigations and after all
 */
export async function navigateOnAndOn({ open, site }, count) {
  site.make('/one-page.html', {
    type: 'text/html; charset=utf-8',
    body: `<!doctype html><html lang="en"><title>The drone strike on the Kremlin</title><main><p>${CLAIM}</p></main>`,
  });
  const page = await open('/one-page.html');
  await navigate(page, WARM);
  const warm = await page.heap();
  await navigate(page, count - WARM);
  const end = await page.heap();
  await page.close();
  return { warm, end };
}

async function navigate(page, count) {
  for (let done = 0; done < count; done += CHUNK) {
    await page.evaluate(navigateAFew, Math.min(CHUNK, count - done), [CLAIM, FILLING, DENIAL, FILLING, FILLING]);
  }
}

/** Sent to the page. Each article stays until its mark is there. */
async function navigateAFew(times, texts) {
  for (let i = 0; i < times; i++) {
    const number = `${Date.now()}-${i}`;
    history.replaceState(null, '', `?${number}`);
    document.title = `The drone strike on the Kremlin, part ${number}`;
    const article = Array.from({ length: 40 }, (_, at) => {
      const p = document.createElement('p');
      p.append(`${texts[at % texts.length]} ${number}`);
      return p;
    });
    document.querySelector('main').replaceChildren(...article);
    const painted = () => [...(CSS.highlights.get('rj-a') ?? [])].some((range) => article[0].contains(range.startContainer));
    while (!painted()) await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
