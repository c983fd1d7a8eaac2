import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import { cardText } from '../drivers/page-marks.mjs';
import { never, until } from '../drivers/poll.mjs';
import { LIVING, livingPage } from './living-page.mjs';
import { mutatePage } from './mutate-page.mjs';
import { CLAIM, DENIAL, FILLING } from './pages.mjs';

const TEXTS = [
  CLAIM,
  DENIAL,
  FILLING,
  'Russia accused the United States of being behind it.',
  'Washington denied that.',
  'The claim was repeated in the evening. The United States rejected it.',
];
/** Changes between two comparisons, by turns: one alone, a few, a storm. */
const STEPS = [1, 3, 24];

/** Where each mark is painted and how: its element, by child numbers from the top, through shadow trees; and its words. */
const painted = (page) =>
  page.evaluate(() => {
    const path = (element) => {
      const steps = [];
      for (let one = element; one; one = one.parentElement ?? one.getRootNode().host) {
        steps.unshift([...one.parentNode.children].indexOf(one));
      }
      return steps.join();
    };
    return [...CSS.highlights]
      .filter(([look]) => look.startsWith('rj-'))
      .flatMap(([look, ranges]) => [...ranges].map((range) => `${look} ${path(range.startContainer.parentElement)} ${range}`))
      .sort();
  });

const body = (page) => page.evaluate(() => document.querySelector('main').getHTML({ serializableShadowRoots: true }));
const address = (page) => page.evaluate(() => [document.title, location.search]);

export const living = {
  'the text of open shadow trees is marked, and hovering it opens the card': async ({ open, site }) => {
    site.make('/components.html', livingPage(`<p>The harbour.</p><div class="host"></div>`));
    const page = await open('/components.html');
    await page.evaluate((text) => {
      const root = document.querySelector('.host').attachShadow({ mode: 'open' });
      root.append(document.createElement('p'));
      root.firstChild.append(text);
      document.querySelector('.host').append('');
    }, CLAIM);
    await until(async () => (await painted(page)).length, 'marks');
    const [at, line] = await page.evaluate(() => {
      const p = document.querySelector('.host').shadowRoot.firstChild;
      const range = document.createRange();
      range.selectNodeContents(p);
      const { left, top } = range.getBoundingClientRect();
      return [{ x: left + 200, y: top + 5 }, getComputedStyle(p, '::highlight(rj-a)').textDecorationLine];
    });
    assert.equal(line, 'underline');
    await page.mouseMove(at.x, at.y);
    assert.match(await until(() => cardText(page), 'the card to open'), /drone strike/);
  },

  'a page in a tab behind others is not read until it comes to the front': async ({ open }) => {
    const front = await open('/other-topic.html');
    const page = await open('/article.html');
    await until(async () => (await painted(page)).length, 'marks');
    await front.activate();
    await page.evaluate((text) => document.querySelector('#first').replaceChildren(text), DENIAL);
    await never(async () => (await painted(page)).some((mark) => mark.includes('denied')), 'marked behind another tab', 1_500);
    await page.activate();
    await until(async () => (await painted(page)).some((mark) => mark.includes('denied')), 'the denial to be marked');
  },

  'after any changes the marks are those of a fresh page': async ({ open, reports, site, runs, seed }) => {
    site.make('/living.html', livingPage(LIVING));
    const page = await open('/living.html');
    for (let run = 0; run < runs; run++) {
      await page.activate();
      const deeds = await page.evaluate(mutatePage, seed + run, STEPS[run % STEPS.length], TEXTS);
      const [title, search] = await address(page);
      const html = await body(page);
      site.make('/living-fresh.html', livingPage(html, title));
      const fresh = await open(`/living-fresh.html${search}`);
      await until(async () => (await reports(fresh))[0]?.status.kind === 'read', 'the fresh page to be read');
      const wanted = await painted(fresh);
      await fresh.close();
      await page.activate();
      let seen;
      await until(async () => {
        seen = await painted(page);
        return isDeepStrictEqual(seen, wanted);
      }, `the marks of a fresh page`).catch(() => {
        throw new Error(
          `seed ${seed + run}: ${deeds.join(', ')}\nlacks ${JSON.stringify(wanted.filter((one) => !seen.includes(one)))}\n` +
            `has besides ${JSON.stringify(seen.filter((one) => !wanted.includes(one)))}\nof ${title}${search}\n${html}`,
        );
      });
    }
  },
};
