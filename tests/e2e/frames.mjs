import assert from 'node:assert/strict';
import { cardText, marksOf } from '../drivers/page-marks.mjs';
import { until } from '../drivers/poll.mjs';
import { pressInCard } from './card-page.mjs';
import { press } from './popup-page.mjs';

const marksIn = (page, name) =>
  page.evaluate((frame) => [...window.frames[frame].CSS.highlights.values()].flatMap((highlight) => [...highlight].map(String)), name);

export const frames = {
  'a large frame is read, a small one is not': async ({ open, reports }) => {
    const page = await open('/frames.html');
    const [text] = await until(async () => (await marksIn(page, 'large')).length && marksIn(page, 'large'), 'a mark in the large frame');
    assert.match(text, /The United States denied any role/);
    const all = await until(async () => (await reports(page)).length > 1 && reports(page), 'the reports of both frames');
    assert.equal(all.length, 2);
    assert.deepEqual(await marksIn(page, 'small'), []);
  },

  'switching off for a site reaches the frames of other hosts in its pages, and no frame elsewhere': async ({
    open,
    openPopup,
    reports,
  }) => {
    const page = await open('/foreign-frame.html');
    const told = async (kind) => (await reports(page)).length === 2 && (await reports(page)).every(({ status }) => status.kind === kind);
    await until(() => told('read'), 'page and frame to be read');
    const popup = await openPopup(page);
    await press(popup, 'On here');
    await until(() => told('off'), 'page and frame to be left');
    await page.goto(await page.evaluate('location.href'));
    await until(() => told('off'), 'page and frame to be left from the start');
    await press(popup, 'Off here');
    await until(() => told('read'), 'page and frame to be read again');
  },

  'a card in a frame of another host switches off the site of the page around it, and calls it by name': async ({ open, reports }) => {
    const page = await open('/foreign-frame.html');
    const told = async (kind) => (await reports(page)).length === 2 && (await reports(page)).every(({ status }) => status.kind === kind);
    await until(() => told('read'), 'page and frame to be read');
    const frame = await page.frame('localhost');
    const mark = await until(async () => (await marksOf(frame))[0], 'a mark in the frame');
    await frame.mouseMove(mark.x, mark.y);
    await pressInCard(frame, 'Mute…');
    await pressInCard(frame, `All marks on ${new URL(await page.evaluate('location.href')).host}`);
    await until(() => told('off'), 'page and frame to be left');
    await pressInCard(frame, 'Undo');
    await until(() => told('read'), 'page and frame to be read again');
  },

  'the popup lists the claims of a frame, and goes there': async ({ open, openPopup }) => {
    const page = await open('/frames.html');
    await until(async () => (await marksIn(page, 'large')).length, 'a mark in the large frame');
    const popup = await openPopup(page);
    await press(popup, 'denied any role');
    await page.activate();
    await until(async () => (await marksIn(page, 'large')).length > 1, 'the current mark in the frame');
    assert.equal(await cardText(page), undefined);
  },
};
