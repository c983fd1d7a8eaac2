import assert from 'node:assert/strict';
import { cardText, hover, marksOf } from '../drivers/page-marks.mjs';
import { never, until } from '../drivers/poll.mjs';
import { gone, openMarked, pressInCard, shown } from './card-page.mjs';

const CLAIM = 'the United States was behind the drone strike';
const DENIAL = 'Ukraine denies any involvement';

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
    const other = await page.closedShadow((root) => root.querySelector('.item h2 [aria-expanded="false"]').textContent.trim());
    await pressInCard(page, other);
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
