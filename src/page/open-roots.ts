/** What custom elements are called, and no other element of HTML. */
const CUSTOM = './/*[contains(local-name(), "-")]';
/**
 * Of the other elements that can have a shadow root the one that pages take for it, and then nearly always with nothing else inside. To
 * look for all eighteen kinds takes three times as long as for this one.
 */
const BARE = 'div:empty';
/** Shadow trees that are read, in all. The largest pages made of components have some hundred. */
const LIMIT = 1_000;
const FRAGMENT = 11;

/**
 * The open shadow trees below an element, each before those within it, in document order. Only custom elements and empty `div`s
 * are asked on the page itself: to ask every element takes several times as long as a walk over all text.
 */
export function openRoots(top: Element): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  const ahead = rootsOf(hostsBelow(top)).reverse();
  for (let root = ahead.pop(); root && roots.length < LIMIT; root = ahead.pop()) {
    roots.push(root);
    ahead.push(...rootsOf(root.querySelectorAll('*')).reverse());
  }
  return roots;
}

function hostsBelow(top: Element): Iterable<Element> | ArrayLike<Element> {
  // Not every DOM outside browsers has it.
  if (typeof XPathEvaluator === 'undefined') return top.querySelectorAll('*');
  // An own evaluator: a page can give the document's method another meaning.
  const custom = new XPathEvaluator().evaluate(CUSTOM, top, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE);
  const hosts = new Set<Element>(Array.from(top.querySelectorAll(BARE)));
  for (let i = 0; i < custom.snapshotLength; i++) hosts.add(custom.snapshotItem(i) as Element);
  return hosts;
}

function rootsOf(hosts: Iterable<Element> | ArrayLike<Element>): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  // A form can hold a field of this name.
  for (const { shadowRoot } of Array.from(hosts)) if (shadowRoot?.nodeType === FRAGMENT) roots.push(shadowRoot);
  return roots.sort((a, b) => (a.host.compareDocumentPosition(b.host) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
}
