import type { TextBlock } from '../text/text-block';
import { Areas, type Container } from './areas';
import { coreOf, isSpace } from './visible-text';

/** What stands between two text nodes of a block: nothing, white space, or a `<br>`. */
export type Gap = '' | ' ' | '\n';

/** A block of a page, with the text nodes that it came from: `text` is `gaps[i] + coreOf(nodes[i].data)`, all joined. */
export interface PageBlock extends TextBlock {
  readonly nodes: readonly Text[];
  /** The first is ''. */
  readonly gaps: readonly Gap[];
}

const SHOW_TEXT = 4;
const TEXT = 3;
/** Text nodes between two looks at the clock. */
const STRIDE = 64;
/** Two line breaks in a row begin a new block, as two paragraphs would. */
const PARAGRAPH_BREAKS = 2;

/**
 * All blocks of a document's visible text, in reading order; `id` is the index. Works without layout, as in linkedom: hidden is
 * then what attributes say, block what the tag name says.
 */
export function readTextBlocks(document: Document): readonly PageBlock[] {
  const reader = new BlockReader(document, Number.POSITIVE_INFINITY);
  reader.step(Number.POSITIVE_INFINITY);
  return reader.blocks;
}

/**
 * Reads a document's blocks in steps, so that a huge page need not stop everything else.
 *
 *     TreeWalker over Text → parent → Area (cached) → same container: the block runs on; another: a new block
 */
export class BlockReader {
  readonly blocks: PageBlock[] = [];
  /** True when reading stopped at the limit. */
  truncated = false;
  /** UTF-16 units read so far. */
  length = 0;

  readonly #walker: TreeWalker | null = null;
  readonly #areas: Areas | null = null;
  readonly #breaks: ReadonlyMap<Node, number> | null = null;
  readonly #limit: number;
  #container: Container | null = null;
  #nodes: Text[] = [];
  #gaps: Gap[] = [];
  #text = '';
  #spaced = false;
  #broken = 0;

  /** @param limit UTF-16 units of visible text after which reading stops */
  constructor(document: Document, limit: number) {
    this.#limit = limit;
    const root = document.body ?? document.documentElement;
    if (!root || document.designMode === 'on') return;
    this.#breaks = breaksIn(root);
    this.#areas = new Areas(root);
    this.#walker = document.createTreeWalker(root, SHOW_TEXT);
  }

  /**
   * Reads on.
   * @param budget ms after which to stop for now
   * @returns true when all is read; until then `blocks` is incomplete
   */
  step(budget: number): boolean {
    const walker = this.#walker;
    const areas = this.#areas;
    if (!walker || !areas) return true;
    const end = budget === Number.POSITIVE_INFINITY ? budget : performance.now() + budget;
    let parent: Node | null = null;
    let area = null;
    for (let count = 1, node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null, count++) {
      if (this.#breaks) this.#broken += this.#breaks.get(node) ?? 0;
      const data = node.data;
      const blank = isSpace(data.charCodeAt(0)) && data.trim() === '';
      if (blank || data === '') {
        if (blank) this.#spaced = true;
        continue;
      }
      const above = node.parentNode;
      if (above !== parent || area === null) {
        parent = above;
        area = above ? areas.of(above) : null;
      }
      if (!area?.container) {
        if (area?.parts) this.#close();
        continue;
      }
      if (area.container !== this.#container || this.#broken >= PARAGRAPH_BREAKS) this.#close();
      this.#container = area.container;
      this.#append(node, data);
      if (this.length >= this.#limit) {
        this.truncated = true;
        break;
      }
      if (count % STRIDE === 0 && performance.now() >= end) return false;
    }
    this.#close();
    return true;
  }

  #append(node: Text, data: string): void {
    const core = coreOf(data).slice(0, this.#limit - this.length);
    if (core === '') return;
    const spaced = this.#spaced || isSpace(data.charCodeAt(0));
    const gap = this.#nodes.length === 0 ? '' : this.#broken > 0 ? '\n' : spaced ? ' ' : '';
    this.#nodes.push(node);
    this.#gaps.push(gap);
    this.#text += gap + core;
    this.length += gap.length + core.length;
    this.#spaced = isSpace(data.charCodeAt(data.length - 1));
    this.#broken = 0;
  }

  #close(): void {
    if (this.#nodes.length) {
      const block = { id: this.blocks.length, text: this.#text, nodes: this.#nodes, gaps: this.#gaps };
      this.blocks.push(this.#container?.heading ? { ...block, heading: true } : block);
      this.#nodes = [];
      this.#gaps = [];
      this.#text = '';
    }
    this.#container = null;
    this.#spaced = false;
    this.#broken = 0;
  }
}

/** How many line breaks stand right before a text node; null where the page has none. A rule across the page parts like two. */
function breaksIn(root: Element): ReadonlyMap<Node, number> | null {
  const elements = root.querySelectorAll('br, hr');
  if (elements.length === 0) return null;
  const breaks = new Map<Node, number>();
  for (let i = 0; i < elements.length; i++) {
    const element = elements[i] as Element;
    const text = textAfter(element, root);
    if (text) breaks.set(text, (breaks.get(text) ?? 0) + (element.localName === 'hr' ? PARAGRAPH_BREAKS : 1));
  }
  return breaks;
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
