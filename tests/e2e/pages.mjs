/** A sentence of the demo's event, marked wherever a page is about it. */
export const CLAIM = 'Russia accused the United States of being behind the drone strike on the Kremlin.';
export const DENIAL = 'The United States denied any role in the drone strike on the Kremlin.';
/** Two claims in one sentence. */
const TWO_CLAIMS = 'Such attacks are decided in Washington and the United States was behind the drone strike on the Kremlin, Peskov said.';
/** Somebody whom no pack knows. */
const OTHER_SPEAKER = 'The United States was behind the drone strike on the Kremlin, says Osric Vael, who wrote on fleets until last year.';
const TITLE = 'The drone strike on the Kremlin';
/** Neutral filling, invented, so that a page is long enough to be read. */
export const FILLING = 'The harbour office counted the boats again in the evening and wrote the number on the board by the door. ';

const html = (body, { title = TITLE, lang = 'en', head = '' } = {}) => ({
  type: 'text/html; charset=utf-8',
  body: `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">${head}<title>${title}</title><link rel="icon" href="data:,"></head>${body}</html>`,
});
const article = (more = '') => `<body><h1>${TITLE}</h1><p id="first">${CLAIM}</p>${more}</body>`;

/** An invented dispute, told by two outlets. */
const BRIDGE = 'The cracks in the Orvel Bridge';
const bridgeStory = `<body><article><h1>${BRIDGE}</h1>
<p>The Orvel Bridge in Sellin was closed on Monday after inspectors found cracks in two of its piers. Buses take a longer way round.</p>
<p>Mayor Ilse Marr said that Dunmore Works poured the piers of the Orvel Bridge in hard frost. She told the council that the records had been lost.</p>
<p>Dunmore Works denied that it poured the piers of the Orvel Bridge in hard frost. The company said that every load had been warmed, and that its own books would show it.</p>
<p>${FILLING.repeat(4)}</p></article></body>`;
const bridgeAgain = `<body><article><h1>${BRIDGE}: what is known</h1>
<p>Dunmore Works poured the piers of the Orvel Bridge in hard frost, the mayor has said.</p><p>${FILLING.repeat(4)}</p></article></body>`;

/** An invented check of an invented claim, marked up as fact-checkers do. */
const CHECKED = 'Did Dunmore Works warm every load?';
const review = `<script type="application/ld+json">${JSON.stringify({
  '@context': 'https://schema.org',
  '@type': 'ClaimReview',
  claimReviewed: 'Every load of the Orvel Bridge was warmed before it was poured.',
  author: { '@type': 'Organization', name: 'Sellin Checks' },
  reviewRating: { '@type': 'Rating', alternateName: 'No record kept' },
  itemReviewed: { '@type': 'Claim', author: { '@type': 'Organization', name: 'Dunmore Works' } },
})}</script>`;

/** Near to that claim in its words. */
const NEAR_CHECKED = 'Before it was poured, every load of the Orvel Bridge was warmed, a foreman said.';

const frame = (size) => `<iframe src="/inside.html" ${size}></iframe>`;

/** A frame from the same server under its other name. */
const foreignFrame = `<iframe width="600" height="400"></iframe><script>
document.querySelector('iframe').src = 'http://localhost:' + location.port + '/inside.html';
</script>`;

const filled = `<p>${FILLING.repeat(4)}</p>`.repeat(6);
/** Two lines of the sentence end the first column, the others begin the second. */
const columns = `<body style="margin: 0"><h1 style="position: absolute; right: 0; bottom: 0">${TITLE}</h1>
<main style="column-count: 3; column-fill: auto; height: 360px; font: 16px/20px serif"><div style="height: 320px"></div>
<p style="margin: 0; width: 200px">${OTHER_SPEAKER}</p></main></body>`;
const fixedHead = `<body style="padding-top: 200px"><header style="position: fixed; inset: 0 0 auto; height: 180px; background: #ddd"></header>
<h1>${TITLE}</h1>${filled}<p id="first">${CLAIM}</p>${filled}</body>`;

/** Has the next page rendered ahead and goes there after it was asked for. */
const rendersAhead = `<script type="speculationrules">{ "prerender": [{ "urls": ["/rendered-ahead.html"], "eagerness": "immediate" }] }</script><script>
setTimeout(() => location.assign('/rendered-ahead.html'), HTMLScriptElement.supports('speculationrules') ? 2000 : 0);
</script>`;
const saysWhenShown = `<script>
document.addEventListener('prerenderingchange', () => fetch('/shown'));
</script>`;

const SPANISH =
  'El Kremlin acusó a los Estados Unidos de estar detrás del ataque con drones contra el Kremlin, y Washington lo negó. '.repeat(8);

/** Takes away whatever is not its own and empties the highlight registry, for some time. */
const hostile = `<script>
const own = new Set(document.querySelectorAll('*'));
let left = 60;
const timer = setInterval(() => {
  for (const element of document.documentElement.querySelectorAll(':scope > *, body > *')) if (!own.has(element)) element.remove();
  CSS.highlights.clear();
  if (--left === 0) { clearInterval(timer); document.title += ' done'; }
}, 50);
</script>`;

/** Elements whose names stand in front of what a document has of its own. */
const clobbered = [
  'body',
  'head',
  'title',
  'documentElement',
  'defaultView',
  'activeElement',
  'lang',
  'URL',
  'createElement',
  'createRange',
]
  .concat(
    'createTreeWalker querySelector querySelectorAll getElementById addEventListener visibilityState contentType adoptedStyleSheets'.split(
      ' ',
    ),
  )
  .concat('caretPositionFromPoint fonts children append cloneNode ownerDocument nodeType'.split(' '))
  .map((name) => `<img name="${name}" alt=""><form name="${name}"><input name="parentNode"><input name="textContent"></form>`)
  .join('');

/** Changes what all objects of the page share, and leaves nothing that a reader of the page could lean on. */
const clobberedGlobals = `<script>
const given = [];
const change = (object, name, descriptor) => {
  given[given.length] = [object, name, Object.getOwnPropertyDescriptor(object, name)];
  Object.defineProperty(object, name, { configurable: true, ...descriptor });
};
const names = 'map filter flatMap push get has add then slice match replace cloneRange setStart getClientRects addEventListener contains'.split(' ');
const shared = [Array, Map, Set, String, Promise, Node, Range, EventTarget].map(({ prototype }) => [
  prototype,
  names.filter((name) => Object.hasOwn(prototype, name)),
]);
for (const [prototype, own] of shared)
  for (const name of own)
    change(prototype, name, { value: () => { throw new Error('not yours'); } });
for (const [{ prototype }, name] of [[Node, 'textContent'], [CharacterData, 'data']]) change(prototype, name, { get: () => 'nothing here' });
for (const name of ['match', 'kind', 'signal', 'value']) change(Object.prototype, name, { value: 'polluted', writable: true });
for (const name of ['TreeWalker', 'NodeFilter', 'MutationObserver', 'AbortController', 'requestAnimationFrame', 'CSSStyleSheet'])
  change(window, name, { value: undefined });
change(Element.prototype, 'attachShadow', { value: () => { throw new Error('not yours'); } });
function giveBack() {
  for (const [object, name, descriptor] of given.reverse())
    if (descriptor) Object.defineProperty(object, name, descriptor);
    else delete object[name];
}
</script>`;

const restyling = `<style>
body > p { font: 16px serif; }
html > *:not(head, body), body > *:not(h1, p), *:not(html, head, body, h1, p) { display: none !important; opacity: 0 !important; visibility: hidden !important;
  transform: scale(0) !important; pointer-events: none !important; width: 0 !important; clip-path: inset(50%) !important; filter: opacity(0) !important; }
</style>`;

/** The claim with characters between its letters that nobody sees, inside marks that turn the direction of text. */
const invisible = CLAIM.replace('United', 'Uni\u00adted').replace('being', 'be\u200bing').replace('behind', '\u2068behind\u2069');

/** Deeper than browsers nest what they parse; hidden, since Chromium lays out no page with some thousand levels. */
const nested = `<p>${FILLING}</p><div hidden id="outmost"></div><script>
let inmost = document.querySelector('#outmost');
for (let i = 0; i < 10_000; i++) inmost = inmost.appendChild(document.createElement('div'));
inmost.textContent = ${JSON.stringify(FILLING)};
</script>`;

/** Makes the host of the card an element of its own before there is one. */
const definesHost = `<script>
customElements.define('rejoinder-card', class extends HTMLElement {
  constructor() {
    super();
    window.internals = this.attachInternals();
  }
});
</script>`;

/** Keeps whatever is posted to it. */
const listens = `<script>
window.heard = [];
addEventListener('message', ({ data }) => window.heard.push(data), { capture: true });
</script>`;

const vanishing = `<script>
let left = 30;
const timer = setInterval(() => {
  document.querySelector('iframe')?.remove();
  if (left-- > 0) document.body.insertAdjacentHTML('beforeend', '<iframe src="/inside.html" width="600" height="400"></iframe>');
  else { clearInterval(timer); document.title += ' done'; }
}, 40);
</script>`;

/** One empty page; viewers find its parts without the table of places that a file has. */
const PDF = `%PDF-1.4
1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 300 200]>> endobj
trailer <</Root 1 0 R>>
%%EOF`;

/** Pages made when asked for, by path. @type {Record<string, () => { type: string, body: string }>} */
export const pages = {
  '/article.html': () => html(article()),
  '/fact-check.html': () => html(`<body><h1>${CHECKED}</h1><p>${FILLING.repeat(4)}</p></body>`, { title: CHECKED, head: review }),
  '/checked-elsewhere.html': () => html(`<body><h1>Bridges</h1><p>${FILLING}</p><p>${NEAR_CHECKED}</p></body>`, { title: 'Bridges' }),
  '/both-sides.html': () => html(article(`<p>${DENIAL}</p>`)),
  '/two-claims.html': () => html(`<body><h1>${TITLE}</h1><p>${TWO_CLAIMS}</p></body>`),
  '/other-speaker.html': () => html(`<body><h1>${TITLE}</h1><p>${OTHER_SPEAKER}</p></body>`),
  '/long-sentence.html': () => html(`<body style="width: 300px"><h1>${TITLE}</h1><p id="long">${OTHER_SPEAKER}</p></body>`),
  '/columns.html': () => html(columns),
  '/zoomed.html': () => html(article(filled).replace('<body', '<style>html { zoom: 1.5 }</style><body')),
  '/scroller.html': () =>
    html(`<body><h1>${TITLE}</h1><div id="box" style="height: 300px; overflow: auto"><p>${CLAIM}</p>${filled}</div></body>`),
  '/fixed-head.html': () => html(fixedHead),
  '/right-to-left.html': () => html(`<body dir="rtl"><h1>${TITLE}</h1><p dir="ltr" style="text-align: right">${CLAIM}</p></body>`),
  '/bridge.html': () => html(bridgeStory, { title: BRIDGE }),
  '/bridge-again.html': () => html(bridgeAgain, { title: `${BRIDGE}: what is known` }),
  '/field.html': () => html(article('<input id="field">')),
  '/inside.html': () => html(`<body><p>${DENIAL}</p><p>${FILLING.repeat(6)}</p></body>`),
  '/frames.html': () => html(article(frame('name="large" width="600" height="400"') + frame('name="small" width="180" height="150"'))),
  '/foreign-frame.html': () => html(article(foreignFrame)),
  '/renders-ahead.html': () => html(`<body><h1>Night ferries</h1>${rendersAhead}</body>`),
  '/rendered-ahead.html': () => html(article(saysWhenShown)),
  '/spanish.html': () => html(`<body><p>${SPANISH}</p><p>${CLAIM}</p></body>`, { lang: 'es', title: 'El ataque' }),
  '/spanish-unsaid.html': () => ({ type: 'text/html; charset=utf-8', body: `<!doctype html><title>El ataque</title><p>${SPANISH}` }),
  '/other-topic.html': () => html(`<body><h1>Night ferries</h1><p>${FILLING.repeat(10)}</p></body>`, { title: 'Night ferries' }),
  '/no-body.html': () => html(`<body><p>x</p><script>document.body.remove(); document.title = 'bodiless'</script></body>`),
  '/frameset.html': () => html('<frameset cols="50%,50%"><frame src="/inside.html"><frame src="/inside.html"></frameset>'),
  '/ten-megabytes.html': () => html(article(`<p>${FILLING.repeat(10)}</p>`.repeat(10_000))),
  '/one-text-node.html': () => html(article(`<p id="long">${FILLING.repeat(20_000)}</p>`)),
  '/feed.xml': () => ({
    type: 'application/xml',
    body: `<?xml version="1.0"?><feed><title>${TITLE}</title><entry>${CLAIM}</entry></feed>`,
  }),
  '/page.xhtml': () => ({
    type: 'application/xhtml+xml',
    body: `<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>${TITLE}</title></head><body><p>${CLAIM}</p></body></html>`,
  }),
  '/drawing.svg': () => ({ type: 'image/svg+xml', body: `<svg xmlns="http://www.w3.org/2000/svg"><text y="20">${CLAIM}</text></svg>` }),
  '/report': () => ({ type: 'application/pdf', body: PDF }),
  '/notes.txt': () => ({ type: 'text/plain', body: CLAIM }),
  '/vanishing-frames.html': () => html(article(vanishing)),
  '/hostile.html': () => html(article(hostile)),
  '/clobbered-names.html': () => html(article(clobbered)),
  '/clobbered-globals.html': () => html(article(clobberedGlobals)),
  '/strict-policy.html': () =>
    html(article(), {
      head: `<meta http-equiv="content-security-policy" content="default-src 'none'; img-src data:; require-trusted-types-for 'script'">`,
    }),
  '/restyling.html': () => html(article(restyling)),
  '/nested.html': () => html(article(nested)),
  '/defined-host.html': () => html(article(), { head: definesHost }),
  '/listening.html': () => html(article(), { head: listens }),
  '/tiny-nodes.html': () => html(article(`<p>${'<b>a</b> '.repeat(50_000)}</p>`)),
  '/invisible.html': () => html(`<body><h1>${TITLE}</h1><p>${invisible} \u202eThe boats were counted.\u202c</p></body>`),
};
