import assert from 'node:assert/strict';
import { marksOf } from '../drivers/page-marks.mjs';
import { until } from '../drivers/poll.mjs';
import { says, textOf } from './popup-page.mjs';

/** What must be marked on the demo page: the claim, what the passage does, and words that its mark must hold. */
const EXPECTED = [
  ['us-behind-strike', 'claim', 'the United States was behind the drone strike'],
  ['us-behind-strike', 'denial', 'Washington rejected the accusation'],
  ['us-behind-strike', 'denial', 'ludicrous claim'],
  ['ukraine-behind-strike', 'denial', 'Ukraine denies any involvement'],
  ['moscow-staged-strike', 'claim', 'Moscow staged the attack itself'],
];

/** Parts of the demo page that hold no claim. */
const SILENT = ['header', 'nav', '.byline', 'aside', '.related', 'footer'];

export const marking = {
  'the claims and denials of a news page are marked, and nothing else of it': async ({ open, reports }) => {
    const page = await open();
    const marks = await until(async () => (await reports(page))[0]?.marks.length && (await reports(page))[0].marks, 'marks');
    for (const [claim, stance, words] of EXPECTED) {
      const found = marks.find((mark) => mark.claim.endsWith(`/${claim}`) && mark.stance === stance && mark.text.includes(words));
      assert.ok(found, `${claim}, ${stance}: "${words}" among ${JSON.stringify(marks.map(({ text }) => text))}`);
    }
    const silent = await Promise.all(SILENT.map((selector) => textOf(page, selector)));
    for (const { text } of marks) assert.ok(!silent.some((part) => part.includes(text)), text);
  },

  'what is painted is what is reported, in the look of its stance': async ({ open, reports }) => {
    const page = await open();
    const painted = await until(async () => (await marksOf(page)).length && marksOf(page), 'painted marks');
    const [{ marks }] = await reports(page);
    for (const [, stance, words] of EXPECTED) {
      const mark = painted.find(({ text }) => text.includes(words));
      assert.ok(mark, `"${words}" among ${JSON.stringify(painted)}`);
      assert.match(mark.look, stance === 'claim' ? /^rj-[ab]$/ : /^rj-[cd]$/);
    }
    const all = marks.map(({ text }) => text).join(' ');
    for (const { text } of painted) assert.ok(all.includes(text), text);
  },

  'a page in another language is left alone, and the popup says so': async ({ open, openPopup }) => {
    for (const path of ['/spanish.html', '/spanish-unsaid.html']) {
      const page = await open(path);
      const popup = await openPopup(page);
      await says(popup, 'This page is in Spanish');
      assert.deepEqual(await marksOf(page), []);
    }
  },

  'a page about something else holds no mark, and the popup says so': async ({ open, openPopup }) => {
    const page = await open('/other-topic.html');
    const popup = await openPopup(page);
    await says(popup, 'Nothing marked on this page');
    assert.deepEqual(await marksOf(page), []);
  },
};
