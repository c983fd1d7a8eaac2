import assert from 'node:assert/strict';
import { cardText, hover, marksOf } from '../drivers/page-marks.mjs';
import { never, until } from '../drivers/poll.mjs';

const WORDS = 'the United States of being behind';
const marked = (page) => until(async () => (await marksOf(page)).find(({ text }) => text.includes(WORDS)), 'the mark', 60_000);

/** The claim is marked, its card opens on it and tells the other side, and nothing is heard of us in the page's console. */
async function works(page) {
  await marked(page);
  await hover(page, WORDS);
  const text = await until(() => cardText(page), 'the card to open');
  assert.match(text, /John Kirby/);
  assert.deepEqual(page.consoleErrors(), []);
  return text;
}

const readsAsAnyOther =
  (path) =>
  async ({ open }) => {
    await works(await open(path));
  };

export const hostile = {
  'a page whose elements are named as what a document has is read': readsAsAnyOther('/clobbered-names.html'),
  'a page that changes what all objects share is read': async ({ open, badge }) => {
    const page = await open('/clobbered-globals.html');
    await until(async () => (await badge(page)) === '1', 'the badge');
    // What looks at the page from here needs what all objects share.
    await page.evaluate('giveBack()');
    await works(page);
  },
  'a page that allows no style and no script is read': readsAsAnyOther('/strict-policy.html'),
  'a page that restyles and hides whatever it does not know shows the card': readsAsAnyOther('/restyling.html'),
  'a page nested 10,000 levels deep is read': readsAsAnyOther('/nested.html'),
  'a page of 100,000 tiny nodes is read': readsAsAnyOther('/tiny-nodes.html'),

  'words with invisible characters in them, and turned text around them, are marked whole': async ({ open }) => {
    const page = await open('/invisible.html');
    const texts = await until(async () => {
      const texts = (await marksOf(page)).map(({ text }) => text);
      return texts.length && texts;
    }, 'the mark');
    assert.deepEqual(
      texts.map((text) => text.replace(/[\u00ad\u200b\u2066-\u2069]/g, '')),
      ['Russia accused the United States of being behind the drone strike on the Kremlin'],
    );
    assert.deepEqual(page.consoleErrors(), []);
  },

  'what a script pretends that the reader did opens and closes no card': async ({ open }) => {
    const page = await open('/article.html');
    const { x, y } = await marked(page);
    await page.evaluate(
      ([x, y]) => {
        window.wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
        window.pretend = (kind, type, more) =>
          document.elementFromPoint(x, y).dispatchEvent(new kind(type, { bubbles: true, composed: true, clientX: x, clientY: y, ...more }));
        for (const type of ['pointerdown', 'pointermove', 'mousemove']) window.pretend(PointerEvent, type, { pointerType: 'mouse' });
        window.pretend(PointerEvent, 'pointerdown', { pointerType: 'touch' });
        window.pretend(PointerEvent, 'click', { pointerType: 'touch' });
        return window.wait(600);
      },
      [x, y],
    );
    assert.equal(await cardText(page), undefined);
    await works(page);
    await page.evaluate(() => {
      window.pretend(KeyboardEvent, 'keydown', { key: 'Escape' });
      window.pretend(PointerEvent, 'pointerdown', { pointerType: 'mouse' });
      return window.wait(600);
    });
    assert.match((await cardText(page)) ?? '', /John Kirby/);
  },

  'a page can neither look into the card nor put anything into it': async ({ open }) => {
    const page = await open('/article.html');
    const before = await works(page);
    const seen = await page.evaluate(() => {
      const host = document.querySelector('rejoinder-card');
      host.append('SMUGGLED');
      host.innerHTML += '<slot></slot><b slot="x">SMUGGLED</b>';
      document.body.append(host.cloneNode(true));
      let second = '';
      try {
        host.attachShadow({ mode: 'open' });
      } catch ({ name }) {
        second = name;
      }
      return { root: host.shadowRoot, told: document.documentElement.textContent.includes('Kirby'), second };
    });
    assert.equal(seen.root, null);
    assert.equal(seen.told, false);
    assert.equal(seen.second, 'NotSupportedError');
    assert.equal(await cardText(page), before);
    assert.deepEqual(page.consoleErrors(), []);
  },

  'a page that makes the host of the card an element of its own is not handed what is in it': async ({ open }) => {
    const early = await open('/defined-host.html');
    await works(early);
    assert.equal(await early.evaluate(() => window.internals?.shadowRoot ?? null), null);
    const late = await open('/article.html');
    await works(late);
    const seen = await late.evaluate(() => {
      class Taken extends HTMLElement {
        internals = this.attachInternals();
      }
      customElements.define('rejoinder-card', Taken);
      const host = document.querySelector('rejoinder-card');
      return { taken: host instanceof Taken, root: host.internals.shadowRoot };
    });
    assert.deepEqual(seen, { taken: true, root: null });
    assert.match((await cardText(late)) ?? '', /John Kirby/);
  },

  'what a script presses in the card does nothing': async ({ open }) => {
    const page = await open('/article.html');
    const before = await works(page);
    // As a page of Firefox can, which gets at what is in the card.
    await page.closedShadow((root) => {
      for (const button of root.querySelectorAll('button')) button.click();
      root.querySelector('.card').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    });
    await never(async () => (await cardText(page)) !== before, 'the card has changed', 400);
    await marked(page);
  },

  'a page is told nothing when the extension starts in it': async ({ open }) => {
    const page = await open('/listening.html');
    await works(page);
    const seen = await page.evaluate(() => [
      window.heard,
      performance.getEntriesByType('resource').filter(({ name }) => !/^(http|data)/.test(name)),
    ]);
    assert.deepEqual(seen, [[], []]);
  },

  'a page cannot speak with the extension': async ({ open }) => {
    const page = await open('/article.html');
    await marked(page);
    const heard = await page.evaluate(async () => {
      const heard = [];
      addEventListener('message', ({ data }) => data?.mine || heard.push(data));
      for (const type of ['match', 'report', 'clues', 'site', 'mute', 'go', 'show', 'renew']) {
        postMessage({ mine: true, type, source: 'rejoinder' }, '*');
        document.dispatchEvent(new CustomEvent(type, { detail: { type } }));
      }
      await new Promise((resolve) => setTimeout(resolve, 300));
      return { heard, runtime: typeof globalThis.chrome?.runtime?.sendMessage, browser: typeof globalThis.browser?.runtime };
    });
    assert.deepEqual(heard, { heard: [], runtime: 'undefined', browser: 'undefined' });
    await works(page);
  },

  'a box that a page puts over everything does not cover the card': async ({ open }) => {
    const page = await open('/article.html');
    await works(page);
    await page.evaluate(() => {
      document.body.insertAdjacentHTML('beforeend', '<div style="position: fixed; inset: 0; z-index: 2147483647; background: teal">');
    });
    const over = await page.closedShadow((root) => {
      const { left, top, width } = root.querySelector('.frame').firstElementChild.getBoundingClientRect();
      return document.elementFromPoint(left + width / 2, top + 10) === root.host;
    });
    assert.equal(over, true);
  },
};
