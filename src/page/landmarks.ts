import { CODE, CODE_BLOCK_OR_FIELD, STAND_IN, STYLED } from './tag-roles';

/** Two line breaks in a row begin a new block, as two paragraphs would; a rule across the page counts as many. */
export const PARAGRAPH_BREAKS = 2;

const TEXT = 3;

/** What has to be known of a page before its text nodes are read one by one. Few pages have much of any. */
export interface Landmarks {
  /** How many line breaks stand right before a text node. */
  readonly breaks: ReadonlyMap<Node, number>;
  /** Elements left out with all that is inside; true where the words before and after do not run on. */
  readonly leftOut: ReadonlyMap<Node, boolean>;
}

/**
 * Finds them with one query: to ask each text node for its neighbours and ancestors takes longer than all other reading.
 * @param layout whether the browser itself knows what is shown
 */
export function landmarksOf(root: Element | ShadowRoot, layout: boolean): Landmarks {
  const breaks = new Map<Node, number>();
  const leftOut = new Map<Node, boolean>();
  const leaveOut = (element: Element, parts: boolean): void => {
    leftOut.set(element, parts);
    const inside = element.querySelectorAll('*');
    for (let i = 0; i < inside.length; i++) leftOut.set(inside[i] as Element, parts);
  };
  const found = root.querySelectorAll(`br, hr, ${CODE}, ${CODE_BLOCK_OR_FIELD}${layout ? '' : `, ${STAND_IN}, ${STYLED}`}`);
  for (let i = 0; i < found.length; i++) {
    const element = found[i] as Element;
    const tag = element.localName;
    if (tag === 'br' || tag === 'hr') {
      const text = textAfter(element, root);
      if (text) breaks.set(text, (breaks.get(text) ?? 0) + (tag === 'hr' ? PARAGRAPH_BREAKS : 1));
    } else if (element.matches(CODE_BLOCK_OR_FIELD)) leaveOut(element, true);
    else if (layout || element.matches(`${CODE}, ${STAND_IN}`) || hasHidingStyle(element)) leaveOut(element, false);
  }
  if ('matches' in root && root.matches(CODE_BLOCK_OR_FIELD)) leaveOut(root, true);
  return { breaks, leftOut };
}

function hasHidingStyle(element: Element): boolean {
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '');
}

/** The first text node below the root that follows a node. By hand, since linkedom's TreeWalker starts nowhere but at its root. */
function textAfter(before: Node, root: Node): Node | null {
  let node: Node | null = before;
  while (node && node !== root) {
    let next: Node | null = node.firstChild ?? node.nextSibling;
    while (!next) {
      node = node.parentNode;
      if (!node || node === root) return null;
      next = node.nextSibling;
    }
    if (next.nodeType === TEXT) return next;
    node = next;
  }
  return null;
}
