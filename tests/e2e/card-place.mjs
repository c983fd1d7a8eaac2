import assert from 'node:assert/strict';
import { cardText, hover, marksOf } from '../drivers/page-marks.mjs';
import { never, until } from '../drivers/poll.mjs';
import { gone, openMarked, shown } from './card-page.mjs';

const CLAIM = 'the United States was behind the drone strike';
const DENIAL = 'Ukraine denies any involvement';

const boxOf = (page) => page.closedShadow((root) => root.querySelector('.frame').getBoundingClientRect().toJSON());

/** Whether the card lies above or below an element. */
async function isBeside(page, selector) {
  const it = await page.evaluate((one) => document.querySelector(one).getBoundingClientRect().toJSON(), selector);
  const { top, bottom } = await boxOf(page);
  return top >= it.bottom || bottom <= it.top;
}

export const cardPlace = {
  'the card never leaves the viewport, wherever the mark stands': async ({ open }) => {
    const page = await openMarked(open);
    for (const [width, height] of [
      [1200, 800],
      [700, 420],
      [340, 640],
    ]) {
      await page.resize(width, height);
      for (const words of [CLAIM, DENIAL]) {
        await hover(page, words);
        await shown(page);
        const inside = () =>
          page.closedShadow((root) => {
            const { left, top, right, bottom } = root.querySelector('.frame').getBoundingClientRect();
            return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
          });
        await until(inside, `the card to be inside ${width} × ${height}`);
        await page.key('Escape');
        await gone(page);
      }
    }
  },

  'the card does not cover its sentence on a page that zooms its root': async ({ open }) => {
    const page = await openMarked(open, 'zoomed.html');
    await hover(page, 'accused');
    await shown(page);
    await until(() => isBeside(page, '#first'), 'the card beside its sentence');
    const { width } = await boxOf(page);
    assert.ok(Math.abs(width - 360) < 1, String(width));
  },

  'where a sentence runs on in the next column, the card stands beside the part that is pointed at': async ({ open }) => {
    const page = await openMarked(open, 'columns.html');
    await page.resize(900, 460);
    const [mark] = await marksOf(page);
    await page.mouseMove(mark.x, mark.y);
    await shown(page);
    await until(async () => {
      const { top, bottom } = await boxOf(page);
      return bottom <= 320 && bottom - top > 250;
    }, 'the card above the end of the first column');
  },

  'the card leaves when its sentence is scrolled out of a part of the page': async ({ open }) => {
    const page = await openMarked(open, 'scroller.html');
    await hover(page, 'accused');
    await shown(page);
    await page.evaluate(() => {
      document.querySelector('#box').scrollTop = 10;
    });
    await never(async () => !(await cardText(page)), 'the card left while its sentence was in sight', 200);
    await page.evaluate(() => {
      document.querySelector('#box').scrollTop = 400;
    });
    await gone(page);
  },

  'the card changes its side when scrolling leaves it no room': async ({ open }) => {
    const page = await openMarked(open, 'fixed-head.html');
    await page.resize(900, 700);
    const scrollTo = (y) =>
      page.evaluate((top) => scrollBy({ top: document.querySelector('#first').getBoundingClientRect().top - top, behavior: 'instant' }), y);
    await scrollTo(220);
    const mark = (await marksOf(page))[0];
    await page.mouseMove(mark.x, mark.y);
    await shown(page);
    await until(() => isBeside(page, '#first'), 'the card beside its sentence');
    await scrollTo(640);
    await until(async () => (await boxOf(page)).bottom <= 640, 'the card above its sentence');
  },

  'a mark under a fixed head of the page is brought into view by the command': async ({ open, browser }) => {
    const page = await openMarked(open, 'fixed-head.html');
    await page.evaluate(() => scrollBy({ top: document.querySelector('#first').getBoundingClientRect().top - 120, behavior: 'instant' }));
    await page.activate();
    await browser.runCommand('next-mark');
    await shown(page);
    const { top } = await page.evaluate(() => document.querySelector('#first').getBoundingClientRect().toJSON());
    assert.ok(top >= 180, String(top));
  },

  'in a low window all of the card can be scrolled to': async ({ open }) => {
    const page = await openMarked(open, 'article.html');
    await page.resize(400, 240);
    await hover(page, 'accused');
    await shown(page);
    const answer = () =>
      page.closedShadow((root) => {
        const part = root.querySelector('.other .who');
        part.scrollIntoView({ block: 'nearest' });
        const { top, bottom } = part.getBoundingClientRect();
        const { top: upper } = root.querySelector('.card').getBoundingClientRect();
        const { top: lower } = root.querySelector('.foot').getBoundingClientRect();
        return top >= upper - 1 && bottom <= lower + 1 && bottom > top;
      });
    await until(answer, 'the answer to be in sight');
  },

  'the card stays within what is seen of a pinched page': async ({ open }) => {
    const page = await openMarked(open, 'both-sides.html');
    await page.resize(390, 700);
    const mark = (await marksOf(page)).find(({ text }) => text.includes('accused'));
    await page.tap(mark.x, mark.y);
    await shown(page);
    await page.pinch(mark.x, mark.y, 2);
    await until(() => page.evaluate('visualViewport.scale > 1.9'), 'the page to be pinched');
    const isInside = async () => {
      const { left, top, right, bottom } = await boxOf(page);
      const seen = await page.evaluate(() => {
        const { offsetLeft, offsetTop, width, height } = visualViewport;
        return { left: offsetLeft, top: offsetTop, right: offsetLeft + width, bottom: offsetTop + height };
      });
      return left > seen.left - 2 && top > seen.top - 2 && right < seen.right + 2 && bottom < seen.bottom + 2;
    };
    await until(isInside, 'the card inside what is seen');
  },

  'the card does not cover the sentence that its mark stands in': async ({ open }) => {
    const page = await openMarked(open, 'long-sentence.html');
    await hover(page, 'The United States was behind');
    await shown(page);
    const sentence = await page.evaluate(() => {
      const range = document.createRange();
      range.selectNodeContents(document.querySelector('#long'));
      return range.getBoundingClientRect().toJSON();
    });
    const card = await boxOf(page);
    assert.ok(card.top >= sentence.bottom || card.bottom <= sentence.top, JSON.stringify({ card, sentence }));
  },

  'the card follows its sentence when the page moves it without a scroll': async ({ open }) => {
    const page = await openMarked(open, 'article.html');
    await hover(page, 'accused');
    await shown(page);
    const { top } = await boxOf(page);
    await page.evaluate(() => {
      document.querySelector('h1').style.marginBottom = '150px';
    });
    await until(async () => (await boxOf(page)).top > top + 80, 'the card to follow');
  },

  'on a page that is read from right to left the card stands at the right end of its line, itself left to right': async ({ open }) => {
    const page = await openMarked(open, 'right-to-left.html');
    await hover(page, 'accused');
    await shown(page);
    const line = await page.evaluate(() => [...CSS.highlights.get('rj-e')][0].getBoundingClientRect().right);
    await until(async () => Math.abs((await boxOf(page)).right - line) < 10, 'the card at the right end');
    assert.equal(await page.closedShadow((root) => getComputedStyle(root.querySelector('.card')).direction), 'ltr');
  },

  'on a narrow screen a tapped card docks away from its sentence, with a close button': async ({ open }) => {
    const page = await openMarked(open, 'both-sides.html');
    await page.resize(390, 700);
    const mark = (await marksOf(page)).find(({ text }) => text.includes('accused'));
    await page.tap(mark.x, mark.y);
    await shown(page);
    await until(async () => Math.abs((await boxOf(page)).bottom - 700) < 1, 'the card at the lower edge');
    const { left, width } = await boxOf(page);
    assert.ok(left === 0 && width > 370, `${left} ${width}`);
    const targets = await page.closedShadow((root) =>
      [...root.querySelectorAll('button')].map((button) => [button.className, button.getBoundingClientRect().height]),
    );
    // While the card rises, a box is placed in single precision: 43.99998 is 44.
    assert.deepEqual(
      targets.filter(([, height]) => height < 43.99),
      [],
    );
    const close = await page.closedShadow((root) => root.querySelector('.close').getBoundingClientRect().toJSON());
    await page.tap(close.left + close.width / 2, close.top + close.height / 2);
    await gone(page);
  },
};
