/**
 * All of a page that an extension could alter or a page could see of it, read in the page's own world: DOM with the borders of its text
 * nodes, names of globals, boxes of all elements, and what a reader does: select, copy, find. Ours alone, the card's host, is left out:
 * whatever element stands beside `body` that did not at the first call.
 *
 * Written as one function that uses nothing from outside itself, since it is sent to the page.
 * @param {readonly string[]} words to look for
 * @returns {{ [what: string]: string }} a short text for each, equal when nothing changed
 */
export function pageState(words) {
  const root = document.documentElement;
  const key = Symbol.for('beside');
  root[key] ??= new Set(root.children);
  const isOwn = (node) => node.parentNode === root && node.nodeType === Node.ELEMENT_NODE && !root[key].has(node);
  const digest = (texts) => {
    let hash = 0;
    let length = 0;
    for (const text of texts) {
      for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
      length += text.length;
    }
    return `${length}:${hash >>> 0}`;
  };
  const all = (what) => {
    const filter = (node) => (isOwn(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
    const walker = document.createTreeWalker(root, what, filter);
    const nodes = [root];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node);
    return nodes;
  };
  const [left, top] = [scrollX, scrollY];
  scrollTo(0, 0);
  const boxes = all(NodeFilter.SHOW_ELEMENT).flatMap((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return [x, y, width, height].map(String);
  });
  const globals = [window, document, Node.prototype, Element.prototype, Document.prototype, Range.prototype, Highlight.prototype];
  const names = globals.flatMap((owner) =>
    Object.entries(Object.getOwnPropertyDescriptors(owner)).map(([name, { get, value }]) => `${name} ${typeof (get ?? value)}`),
  );
  const selection = getSelection();
  selection.removeAllRanges();
  const range = document.createRange();
  range.selectNodeContents(document.body ?? root);
  selection.addRange(range);
  const selected = String(selection);
  const found = words.map((word) => {
    selection.removeAllRanges();
    const places = [];
    while (places.length < 3 && window.find(word, true)) {
      const { x, y } = selection.getRangeAt(0).getBoundingClientRect();
      places.push(`${selection} ${x + scrollX} ${y + scrollY}`);
    }
    return places.join();
  });
  selection.removeAllRanges();
  scrollTo(left, top);
  // By hand: a clone would fetch its pictures.
  const source = ({ nodeType, nodeName, attributes, data }) =>
    `${nodeType} ${nodeName} ${data ?? [...attributes].map(({ name, value }) => `${name}=${value}`).join(' ')}`;
  return {
    DOM: digest(all(NodeFilter.SHOW_ALL).map(source)),
    // Firefox makes some names up when they are first asked for, in whatever order.
    globals: digest(names.sort()),
    boxes: digest(boxes),
    'selected text': digest([selected]),
    find: digest(found),
  };
}
