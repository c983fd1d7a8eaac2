import assert from 'node:assert/strict';
import { cardText, hover, marksOf } from '../drivers/page-marks.mjs';
import { never, until } from '../drivers/poll.mjs';

const CLAIM = 'the United States was behind the drone strike';
const DENIAL = 'Ukraine denies any involvement';

const shown = (page) => until(() => cardText(page), 'the card to open');
const gone = (page) => until(async () => !(await cardText(page)), 'the card to close');
const marked = (page) => until(async () => (await marksOf(page)).length, 'marks');

const boxOf = (page) => page.closedShadow((root) => root.querySelector('.frame').getBoundingClientRect().toJSON());

async function openMarked(open, path) {
  const page = await open(path);
  await marked(page);
  return page;
}

export const card = {
  'hovering a claim shows who denied it': async ({ open }) => {
    const page = await openMarked(open);
    await hover(page, CLAIM);
    const text = await shown(page);
    assert.match(text, /The United States was behind the drone strike on the Kremlin\./);
    assert.match(text, /What the other side said/);
    assert.match(text, /John Kirby/);
    assert.match(text, /“ludicrous claim”/);
    assert.match(text, /Latin Times \(no link known\)/);
  },

  'hovering a denial shows who put the claim forward': async ({ open }) => {
    const page = await openMarked(open);
    await hover(page, DENIAL);
    const text = await shown(page);
    assert.match(text, /^Denial/);
    assert.match(text, /Ukraine carried out the drone strike on the Kremlin\./);
    assert.match(text, /Putin['’]s spokesperson/);
    assert.match(text, /asserts/);
  },

  'a claim given to another speaker than in the pack says so, before the other side': async ({ open }) => {
    const page = await openMarked(open, 'other-speaker.html');
    await hover(page, 'The United States was behind');
    const text = await shown(page);
    assert.match(
      text,
      /Another speaker than in the pack Here Osric Vael, with says In the pack Russian officials.*; Dmitry Peskov, Kremlin spokesman/,
    );
    assert.match(text, /In the pack .* What the other side said/);
  },

  'several claims under the pointer are listed, and each can be opened': async ({ open }) => {
    const page = await openMarked(open, 'two-claims.html');
    await hover(page, 'Such attacks are decided in Washington');
    const text = await shown(page);
    assert.match(text, /^2 claims/);
    assert.match(text, /Decisions on such attacks are made in Washington/);
    assert.match(text, /The United States was behind the drone strike on the Kremlin\./);
    const opened = () => page.closedShadow((root) => root.querySelector('h2 [aria-expanded="true"] .prop')?.textContent);
    const first = await opened();
    await page.closedShadow((root) => root.querySelector('.item h2 [aria-expanded="false"]').click());
    await until(async () => (await opened()) && (await opened()) !== first, 'the other claim to open');
  },

  'the mark of the open card is set off, until Esc closes the card': async ({ open }) => {
    const page = await openMarked(open);
    await hover(page, CLAIM);
    await shown(page);
    const current = await until(async () => (await marksOf(page)).find(({ look }) => look === 'rj-e'), 'the current mark');
    assert.ok(current.text.includes(CLAIM), current.text);
    await page.key('Escape');
    await gone(page);
    assert.ok(!(await marksOf(page)).some(({ look }) => look === 'rj-e'));
  },

  'the card leaves after the pointer, and stays while the pointer is on it': async ({ open }) => {
    const page = await openMarked(open);
    const mark = await hover(page, CLAIM);
    await shown(page);
    const box = await page.closedShadow((root) => root.querySelector('.frame').getBoundingClientRect().toJSON());
    await page.mouseMove(mark.x, Math.min(box.top + 20, box.bottom - 1) > mark.y ? box.top + 4 : box.bottom - 4);
    await page.mouseMove(box.left + 40, box.top + 40);
    await never(async () => !(await cardText(page)), 'the card left the pointer that was on it', 700);
    await page.mouseMove(2, 2);
    await gone(page);
  },

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

  'Esc gives the focus back to where it was': async ({ open, browser }) => {
    const page = await openMarked(open, 'field.html');
    await page.activate();
    await page.evaluate(() => document.querySelector('#field').focus());
    await browser.runCommand('next-mark');
    await shown(page);
    const focused = () => page.closedShadow((root) => root.activeElement?.getAttribute('role') ?? root.activeElement?.className);
    await until(async () => (await focused()) === 'dialog', 'the focus in the card');
    await page.key('Tab');
    assert.equal(await page.evaluate('document.activeElement.localName'), 'rejoinder-card');
    await page.key('Escape');
    await gone(page);
    assert.equal(await page.evaluate('document.activeElement.id'), 'field');
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

  'the command goes from mark to mark and opens each card': async ({ open, browser }) => {
    const page = await openMarked(open);
    await page.activate();
    await browser.runCommand('next-mark');
    const first = await shown(page);
    const at = (await marksOf(page)).find(({ look }) => look === 'rj-e');
    await browser.runCommand('next-mark');
    await until(async () => {
      const now = (await marksOf(page)).find(({ look }) => look === 'rj-e');
      return now && now.text !== at.text;
    }, 'the next mark to be the current one');
    await browser.runCommand('previous-mark');
    await until(async () => (await cardText(page)) === first, 'the first card again');
    await page.key('Escape');
    await gone(page);
  },

  'a tap opens the card': async ({ open }) => {
    const page = await openMarked(open);
    await page.evaluate((words) => {
      const at = [...document.querySelectorAll('p')].find((p) => p.textContent.includes(words));
      at.scrollIntoView({ block: 'center' });
    }, DENIAL);
    const mark = (await marksOf(page)).find(({ text }) => text.includes(DENIAL));
    await page.tap(mark.x, mark.y);
    assert.match(await shown(page), /Ukraine carried out the drone strike/);
  },
};
