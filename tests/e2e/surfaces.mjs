import assert from 'node:assert/strict';
import axe from 'axe-core';
import { until } from '../drivers/poll.mjs';
import { surfacePage } from '../surfaces/surface-page.mjs';

async function openSurfaces(open, site) {
  site.make('/surfaces.html', { type: 'text/html; charset=utf-8', body: await surfacePage() });
  const page = await open('surfaces.html');
  return { page, names: await page.evaluate('window.surfaces') };
}

/** What axe finds wrong with the state shown, or cannot tell, in words. */
async function violations() {
  const { violations, incomplete } = await window.axe.run(document, { rules: { 'target-size': { enabled: true } } });
  return [...violations, ...incomplete].flatMap(({ id, nodes }) =>
    nodes.map(({ html, any }) => `${id}: ${html.slice(0, 160)} ${any[0]?.message ?? ''}`),
  );
}

/** Parts of the state shown whose text has no room. Places of the page are shortened on purpose. */
function clipped() {
  const wide = [...document.body.querySelectorAll('*')].filter(
    (element) => element.clientWidth > 0 && element.scrollWidth > element.clientWidth && !element.matches('.x, svg *'),
  );
  const outside = document.documentElement.scrollWidth > innerWidth ? ['the page scrolls sideways'] : [];
  return [...outside, ...wide.map((element) => `${element.outerHTML.slice(0, 160)} ${element.scrollWidth} > ${element.clientWidth}`)];
}

export const surfaces = {
  'axe finds nothing wrong with any state of card, popup, panel, options and welcome page, light and dark': async ({ open, site }) => {
    const { page, names } = await openSurfaces(open, site);
    await page.resize(380, 3000);
    site.make('/axe.js', { type: 'text/javascript', body: axe.source });
    await page.evaluate(() => document.head.append(Object.assign(document.createElement('script'), { src: 'axe.js' })));
    await until(() => page.evaluate('Boolean(window.axe)'), 'axe');
    const found = [];
    for (const scheme of ['light', 'dark']) {
      await page.colorScheme(scheme);
      for (const name of names) {
        await page.evaluate((one) => window.showSurface(one, 'en'), name);
        for (const one of await page.evaluate(violations)) found.push(`${scheme}, ${name}: ${one}`);
      }
    }
    assert.deepEqual(found, []);
    assert.ok(names.length > 30);
  },

  'no text is clipped where it is longer than the English, nor the Spanish': async ({ open, site }) => {
    const { page, names } = await openSurfaces(open, site);
    const found = [];
    for (const width of [380, 320]) {
      await page.resize(width, 700);
      for (const language of ['pseudo', 'es']) {
        for (const name of names) {
          await page.evaluate((one, its) => window.showSurface(one, its), name, language);
          for (const one of await page.evaluate(clipped)) found.push(`${width} px, ${language}, ${name}: ${one}`);
        }
      }
    }
    assert.deepEqual(found, []);
  },
};
