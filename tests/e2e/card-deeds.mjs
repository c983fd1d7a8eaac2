import assert from 'node:assert/strict';
import { cardText, hover, marksOf } from '../drivers/page-marks.mjs';
import { never, until } from '../drivers/poll.mjs';
import { pressInCard } from './card-page.mjs';
import { pasted } from './pasted.mjs';
import { press, says, textOf } from './popup-page.mjs';

const CLAIM = 'accused the United States of being behind';
const DENIAL = 'denied any role';

const markedWith = (page, words) => until(async () => (await marksOf(page)).some(({ text }) => text.includes(words)), `"${words}" marked`);
const unmarked = (page, words) => until(async () => !(await marksOf(page)).some(({ text }) => text.includes(words)), `"${words}" unmarked`);
const cardSays = (page, words) => until(async () => (await cardText(page))?.includes(words), `the card to say "${words}"`);
const gone = (page) => until(async () => !(await cardText(page)), 'the card to close');

async function openCard(page, words = CLAIM) {
  await markedWith(page, words);
  await hover(page, words);
  await cardSays(page, 'The United States was behind the drone strike');
}

const nodeCount = (page) => page.evaluate(() => document.querySelectorAll('*').length);

export const cardDeeds = {
  'a muted claim is marked nowhere, in open tabs and the popup too, until that is undone': async ({ open, openPopup }) => {
    const other = await open();
    await markedWith(other, 'the United States was behind');
    const page = await open('both-sides.html');
    await openCard(page);
    await pressInCard(page, 'Mute…');
    await pressInCard(page, 'This claim');
    await cardSays(page, 'This claim is no longer marked.');
    await unmarked(page, CLAIM);
    await unmarked(page, DENIAL);
    await other.activate();
    await unmarked(other, 'the United States was behind');
    await markedWith(other, 'Ukraine denies any involvement');
    const popup = await openPopup(page);
    await says(popup, 'Nothing marked on this page');
    await page.activate();
    await pressInCard(page, 'Undo');
    await gone(page);
    await markedWith(page, CLAIM);
    await markedWith(page, DENIAL);
    await other.activate();
    await markedWith(other, 'the United States was behind');
  },

  'a muted speaker takes all claims along that they put forward': async ({ open }) => {
    const page = await open('both-sides.html');
    const other = await open();
    await markedWith(other, 'Ukraine denies any involvement');
    await page.activate();
    await openCard(page);
    await pressInCard(page, 'Mute…');
    await pressInCard(page, 'Claims put forward by Russia');
    await cardSays(page, 'Claims put forward by Russia are no longer marked.');
    await unmarked(page, CLAIM);
    await other.activate();
    await unmarked(other, 'Ukraine denies any involvement');
    await page.activate();
    await pressInCard(page, 'Undo');
    await markedWith(page, CLAIM);
    await other.activate();
    await markedWith(other, 'Ukraine denies any involvement');
  },

  'a site can be switched off from the card, and on again': async ({ open }) => {
    const page = await open('both-sides.html');
    await openCard(page);
    await pressInCard(page, 'Mute…');
    await pressInCard(page, `All marks on ${new URL(await page.evaluate('location.href')).host}`);
    await cardSays(page, 'is marked any more.');
    await unmarked(page, '');
    await pressInCard(page, 'Undo');
    await gone(page);
    await markedWith(page, CLAIM);
  },

  'a wrong mark goes, on other pages too, and comes back when that is undone': async ({ open }) => {
    const other = await open('article.html');
    await markedWith(other, CLAIM);
    const page = await open('both-sides.html');
    await openCard(page);
    await pressInCard(page, 'Wrong mark');
    await cardSays(page, 'Mark removed. Kept on this device as a counter-example.');
    await unmarked(page, CLAIM);
    await markedWith(page, DENIAL);
    await other.activate();
    await unmarked(other, CLAIM);
    await page.activate();
    await pressInCard(page, 'Undo');
    await markedWith(page, CLAIM);
    await other.activate();
    await markedWith(other, CLAIM);
  },

  'the card tells what was done until Esc closes it, and Enter undoes it': async ({ open }) => {
    const page = await open('both-sides.html');
    await openCard(page);
    await pressInCard(page, 'Wrong mark');
    await cardSays(page, 'Mark removed.');
    await page.key('Enter');
    await gone(page);
    await markedWith(page, CLAIM);
    await openCard(page);
    await pressInCard(page, 'Wrong mark');
    await cardSays(page, 'Mark removed.');
    await page.mouseMove(2, 2);
    await never(async () => !(await cardText(page)), 'the notice left with the pointer', 700);
    await page.key('Escape');
    await gone(page);
    await unmarked(page, CLAIM);
  },

  'what was muted is listed in the popup, and can be shown again there': async ({ open, openPopup }) => {
    const page = await open('both-sides.html');
    await openCard(page);
    await pressInCard(page, 'Wrong mark');
    await cardSays(page, 'Mark removed.');
    await page.key('Escape');
    await unmarked(page, CLAIM);
    const popup = await openPopup(page);
    await press(popup, 'Muted on all pages: 1');
    await says(popup, CLAIM);
    await press(popup, 'Show again');
    await until(async () => !(await textOf(popup)).includes('Muted on all pages'), 'the list to be empty');
    await page.activate();
    await markedWith(page, CLAIM);
  },

  'what the card tells is copied with speakers and sources': async ({ open }) => {
    const page = await open('both-sides.html');
    await openCard(page);
    await pressInCard(page, 'Copy with attribution');
    await cardSays(page, 'Copied with attribution.');
    const text = await pasted(page);
    assert.match(text, /^Claim: The United States was behind the drone strike on the Kremlin\.$/m);
    assert.match(text, /^This page: “The drone strike on the Kremlin”, http:\/\/127\.0\.0\.1:\d+\/both-sides\.html$/m);
    assert.match(text, /John Kirby \(denies; U\.S\. National Security spokesperson, for the United States; .*“ludicrous claim”/);
    assert.match(text, /^Source: Latin Times \(no link known\)$/m);
  },

  'pages without a clipboard are copied from as well, and stay as they were': async ({ open, insecureSite }) => {
    const page = await open(new URL('both-sides.html', insecureSite).href);
    assert.equal(await page.evaluate('isSecureContext'), false);
    await openCard(page);
    const before = await nodeCount(page);
    await pressInCard(page, 'Copy with attribution');
    await cardSays(page, 'Copied with attribution.');
    assert.equal(await nodeCount(page), before);
    assert.match(await pasted(page), /^Claim: The United States was behind the drone strike on the Kremlin\.$/m);
  },
};
