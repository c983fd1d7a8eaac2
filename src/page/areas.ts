import { EDITABLE, HEADINGS, INLINE, LEFT_OUT, LEFT_OUT_INLINE } from './tag-roles';

/** A box whose running text makes blocks: all elements that stand in one share this object. */
export interface Container {
  readonly heading: boolean;
}

/** What reading makes of the text directly inside one element. */
export interface Area {
  /** Null: left out. */
  readonly container: Container | null;
  /** Left out, and the text before and after it does not run on. */
  readonly parts: boolean;
}

/** An area's element, seen so far. `shown` is asked for only where there is text. */
interface Known extends Area {
  shown: boolean | undefined;
}

const OUT: Area = { container: null, parts: false };
const OUT_AND_PARTS: Area = { container: null, parts: true };
const VISIBLE = { visibilityProperty: true };
/** An element this small, CSS px a side, only speaks to screen readers. */
const SPECK = 1;

/**
 * Sorts the elements of one document into areas, each element once: parents are asked far more often than they are many.
 * With layout (a page in a browser) it goes by what is displayed, without (the command line) by tag names and attributes.
 */
export class Areas {
  readonly #known = new Map<Node, Known>();
  readonly #view: Window | null;
  readonly #editable: ReadonlySet<Node> | null;

  constructor(root: Element) {
    this.#view = typeof root.checkVisibility === 'function' ? root.ownerDocument.defaultView : null;
    const editable = Array.from(root.querySelectorAll(EDITABLE));
    if (root.matches(EDITABLE)) editable.push(root);
    this.#editable = editable.length ? new Set(editable) : null;
    this.#known.set(root, { ...this.#sort(root, { container: { heading: false }, parts: false }), shown: undefined });
  }

  /** The area of the text directly inside `parent`, an element at or below the root. */
  of(parent: Node): Area {
    const known = this.#inherit(parent);
    if (known.container === null) return known;
    known.shown ??= this.#isShown(parent as Element);
    return known.shown ? known : OUT;
  }

  #inherit(node: Node): Known {
    const known = this.#known.get(node);
    if (known) return known;
    const above = node.parentNode;
    const area = above ? this.#sort(node as Element, this.#inherit(above)) : OUT;
    const fresh = { container: area.container, parts: area.parts, shown: undefined };
    this.#known.set(node, fresh);
    return fresh;
  }

  #sort(element: Element, above: Area): Area {
    if (above.container === null) return above;
    const tag = element.localName;
    if (LEFT_OUT.has(tag)) return LEFT_OUT_INLINE.has(tag) ? OUT : OUT_AND_PARTS;
    if (this.#editable?.has(element)) return OUT_AND_PARTS;
    if (!this.#view && hiddenByAttribute(element)) return OUT;
    if (HEADINGS.has(tag)) return { container: { heading: true }, parts: false };
    if (INLINE.has(tag) || (this.#view && tag.includes('-'))) return this.#sortInline(element, above);
    return { container: { heading: above.container.heading }, parts: false };
  }

  /** Pages make blocks of spans and links, and float their first letters, which stay part of the line. */
  #sortInline(element: Element, above: Area): Area {
    const style = this.#view?.getComputedStyle(element);
    if (!style) return above;
    const display = style.display;
    if (display === 'inline' || display === 'contents' || display.startsWith('inline') || display.startsWith('ruby')) return above;
    if (style.float !== 'none') return above;
    const outOfFlow = style.position === 'absolute' || style.position === 'fixed';
    if (outOfFlow && (element as HTMLElement).offsetWidth <= SPECK) return OUT;
    return { container: { heading: above.container?.heading ?? false }, parts: false };
  }

  #isShown(element: Element): boolean {
    return !this.#view || element.checkVisibility(VISIBLE);
  }
}

function hiddenByAttribute(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style);
}
