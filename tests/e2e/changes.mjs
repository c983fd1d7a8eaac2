import assert from 'node:assert/strict';
import { marksOf } from '../drivers/page-marks.mjs';
import { until } from '../drivers/poll.mjs';
import { CLAIM, DENIAL } from './pages.mjs';

const texts = async (page) => (await marksOf(page)).map(({ text }) => text);
const marked = (page, words) => until(async () => (await texts(page)).some((text) => text.includes(words)), `a mark on "${words}"`);

export const changes = {
  'a paragraph that comes later is marked too': async ({ open }) => {
    const page = await open('/article.html');
    await marked(page, 'the United States of being behind');
    await page.evaluate((text) => document.body.insertAdjacentHTML('beforeend', `<p>${text}</p>`), DENIAL);
    await marked(page, 'denied any role');
    await marked(page, 'the United States of being behind');
  },

  'a mark goes with its text, and comes where the text is written anew': async ({ open }) => {
    const page = await open('/article.html');
    await marked(page, 'the United States of being behind');
    await page.evaluate(() => {
      document.querySelector('#first').textContent = 'The boats were counted again.';
    });
    await until(async () => (await texts(page)).length === 0, 'the mark to go');
    await page.evaluate((text) => {
      document.querySelector('#first').firstChild.data = text;
    }, CLAIM);
    await marked(page, 'the United States of being behind');
  },

  'after many changes the marks are those of a fresh page': async ({ open }) => {
    const page = await open('/article.html');
    await marked(page, 'the United States of being behind');
    await page.evaluate(
      async ([claim, denial]) => {
        const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
        for (let i = 0; i < 12; i++) {
          const p = document.createElement('p');
          p.append(i % 3 === 0 ? denial : i % 3 === 1 ? 'Nothing else was said.' : claim);
          document.body.insertBefore(p, document.body.children[1 + (i % document.body.children.length)] ?? null);
          if (i % 4 === 3) document.body.children[2].remove();
          await frame();
        }
      },
      [CLAIM, DENIAL],
    );
    const body = await page.evaluate(() => document.body.innerHTML);
    const fresh = await open('/article.html');
    await fresh.evaluate((html) => {
      document.body.innerHTML = html;
    }, body);
    const expected = body.split(CLAIM).length + body.split(DENIAL).length - 2;
    await until(async () => (await texts(fresh)).length >= expected, 'the marks of the fresh page');
    const wanted = await texts(fresh);
    await page.activate();
    await until(async () => JSON.stringify(await texts(page)) === JSON.stringify(wanted), `${wanted.length} marks`);
    assert.ok(wanted.length >= expected);
  },
};
