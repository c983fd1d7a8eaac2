import { CLAIM, DENIAL, FILLING } from './pages.mjs';

/** A page for changes. @param {string} main HTML of its text */
export function livingPage(main, title = 'The drone strike on the Kremlin') {
  return {
    type: 'text/html; charset=utf-8',
    body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,">
<style>.away { display: none }</style><h1>The drone strike</h1><main>${main}</main>`,
  };
}

const shadow = (inside) => `<div class="host"><template shadowrootmode="open" shadowrootserializable>${inside}</template></div>`;

/** What such a page begins with: sections, a list, a folded part and shadow trees. */
export const LIVING = `<section><h2>The day</h2><p>${CLAIM}</p><p>${FILLING}</p>${shadow(`<p>${DENIAL}</p>`)}</section>
<section><ul>${`<li>${FILLING}</li><li>${CLAIM}</li>`.repeat(2)}</ul><details><summary>More</summary><p>${DENIAL}</p></details></section>
${shadow(`<h2>Inside</h2><p>${CLAIM}</p>${shadow(`<p>${DENIAL}</p>`)}`)}`;
