/**
 * Changes a page as scripts of news sites do, step by step, all drawn from a seed: paragraphs come, go, move, are written anew, edited in
 * place, split and wrapped; lists recycle their items; parts are hidden, shown and made fields; shadow trees are filled; the title and
 * the address change. Runs in the page, so it uses nothing from outside itself.
 * @param {number} seed
 * @param {number} steps
 * @param {readonly string[]} texts what paragraphs say
 * @returns {Promise<string[]>} what was done, for the message of a failure
 */
export async function mutatePage(seed, steps, texts) {
  let state = seed;
  const random = (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
  const pick = (list) => list[random(list.length)];
  const trees = () => [document.querySelector('main'), ...[...document.querySelectorAll('main .host')].map((host) => host.shadowRoot)];
  const all = (selector) => trees().flatMap((tree) => [...tree.querySelectorAll(selector)]);
  const within = (selector, act) => {
    const found = all(selector);
    if (found.length) act(pick(found));
  };
  const paragraph = () => {
    const p = document.createElement('p');
    p.append(pick(texts));
    return p;
  };
  const textOf = (p) => {
    const walker = document.createTreeWalker(p, NodeFilter.SHOW_TEXT);
    const nodes = [];
    while (walker.nextNode()) nodes.push(walker.currentNode);
    return pick(nodes.length ? nodes : [p.appendChild(document.createTextNode(pick(texts)))]);
  };
  const flip = (element, attribute, value) =>
    element.hasAttribute(attribute) ? element.removeAttribute(attribute) : element.setAttribute(attribute, value);
  const deeds = {
    prepend: () => pick(trees()).prepend(paragraph()),
    append: () => pick(trees()).append(paragraph()),
    insert: () => within('p', (p) => p.before(paragraph())),
    remove: () => within('p', (p) => p.remove()),
    move: () => within('p', (p) => within('p', (other) => p.contains(other) || other.after(p))),
    'put back': () => within('p', (p) => p.replaceWith(p)),
    rewrite: () => within('p', (p) => p.replaceChildren(pick(texts))),
    'edit in place': () => within('p', (p) => Object.assign(textOf(p), { data: pick(texts) })),
    'write the same': () => within('p', (p) => Object.assign(textOf(p), { data: textOf(p).data })),
    'cut and mend': () =>
      within('p', (p) => {
        const node = textOf(p);
        const { data } = node;
        node.data = '';
        node.data = data;
      }),
    type: () => within('p', (p) => textOf(p).appendData(' More was said.')),
    split: () =>
      within('p', (p) => {
        const node = textOf(p);
        node.splitText(random(node.length + 1));
      }),
    normalize: () => within('p', (p) => p.normalize()),
    wrap: () =>
      within('p', (p) => {
        const node = textOf(p);
        const b = document.createElement(pick(['b', 'a', 'span']));
        node.replaceWith(b);
        b.append(node);
      }),
    'render again': () => within('section', (section) => section.setHTMLUnsafe(section.getHTML({ serializableShadowRoots: true }))),
    recycle: () =>
      within('ul', (ul) => {
        const items = [...ul.children].map((li) => li.textContent);
        items.unshift(pick(texts));
        for (const [i, li] of [...ul.children].entries()) li.firstChild.data = items[i];
      }),
    rotate: () => within('ul', (ul) => ul.append(ul.firstElementChild)),
    hide: () => within('p, section, li', (element) => flip(element, 'hidden', '')),
    class: () => within('p, section, li', (element) => flip(element, 'class', 'away')),
    style: () => within('p, section, li', (element) => flip(element, 'style', 'visibility: hidden')),
    'show all': () => {
      for (const attribute of ['hidden', 'class', 'style', 'contenteditable'])
        for (const element of all(`:is(p, section, li)[${attribute}]`)) element.removeAttribute(attribute);
    },
    field: () => within('p', (element) => flip(element, 'contenteditable', 'true')),
    open: () => within('details', (element) => flip(element, 'open', '')),
    heading: () => within('h2', (h2) => h2.replaceChildren(pick(texts))),
    host: () => {
      const host = document.createElement('div');
      host.className = 'host';
      host.attachShadow({ mode: 'open', serializable: true }).append(paragraph());
      pick(all('section')).append(host);
    },
    navigate: () => {
      document.title = pick(['The drone strike on the Kremlin', 'Night ferries']);
      history.pushState(null, '', `?${random(9)}`);
    },
  };
  const done = [];
  for (let step = 0; step < steps; step++) {
    const [name, deed] = pick(Object.entries(deeds));
    deed();
    done.push(name);
    if (random(3) === 0) await new Promise((resolve) => setTimeout(resolve, random(60)));
  }
  return done;
}
