import type { TextBlock } from '../text/text-block';
import { type Landmarks, landmarksOf, PARAGRAPH_BREAKS } from './landmarks';
import { openRoots } from './open-roots';
import { runsOn } from './runs-on';
import { HEADINGS, INLINE, LEFT_OUT } from './tag-roles';
import { foldedCore, isSpace } from './visible-text';

/** What stands between two text nodes of a block: nothing, white space, or a `<br>`. */
export type Gap = '' | ' ' | '\n';

/** A block of a page, with the text nodes that it came from: `text` is `gaps[i] + coreOf(nodes[i].data)`, all joined. */
export interface PageBlock extends TextBlock {
  readonly nodes: readonly Text[];
  /** The first is ''. */
  readonly gaps: readonly Gap[];
}

const SHOW_TEXT = 4;
/** Text nodes between two looks at the clock. */
const STRIDE = 64;
/** What touches the word before as another word would, not as punctuation. */
const WORDS = /^[\p{L}\p{N}"“‘(]/u;
const VISIBLE = { visibilityProperty: true };

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
 *     TreeWalker over Text → parent → its nearest block element: the same as before, the block runs on; another, a new block
 *
 * A page is read once, before any compiler sets in: what counts is how few nodes beside the texts themselves are touched. A map from
 * all ancestors to their blocks made reading three times as slow. Open shadow trees are read after the page's own tree: where they hang
 * in it, few pages have any.
 */
export class BlockReader {
  readonly blocks: PageBlock[] = [];
  /** True when reading stopped at the limit. */
  truncated = false;
  /** UTF-16 units read so far. */
  length = 0;

  private readonly layout: boolean = false;
  private readonly top: Element | null;
  /** The tree being read, the page's own first, and the element that it hangs in. */
  private tree: Element | ShadowRoot | null = null;
  private root: Element | null = null;
  private walker: TreeWalker | null = null;
  private landmarks: Landmarks | null = null;
  /** Shadow trees yet to be read, the next one last; null until the page's own tree is read. */
  private ahead: ShadowRoot[] | null = null;
  private readonly limit: number;
  /** The block being read: its element, and what `PageBlock` says. */
  private block: Element | null = null;
  /** The block's element once text right in it was found to be read. */
  private shown: Element | null = null;
  private nodes: Text[] = [];
  private gaps: Gap[] = [];
  private text = '';
  /** White space and line breaks since the last text. */
  private spaced = false;
  private broken = 0;
  /** The parent of the last text. */
  private before: Element | null = null;

  /** @param limit UTF-16 units of visible text after which reading stops */
  constructor(document: Document, limit: number) {
    this.limit = limit;
    const root = document.body ?? document.documentElement;
    this.top = root;
    if (!root || document.designMode === 'on') return;
    // A document that was only parsed has no window, and all of it counts as hidden there.
    this.layout = document.defaultView !== null && typeof root.checkVisibility === 'function';
    this.begin(root, root);
  }

  /**
   * Reads on.
   * @param budget ms after which to stop for now
   * @returns true when all is read; until then `blocks` is incomplete
   */
  step(budget: number): boolean {
    const end = performance.now() + budget;
    while (this.walker) {
      if (!this.readTree(end)) return false;
      this.next();
    }
    return true;
  }

  private begin(tree: Element | ShadowRoot, root: Element): void {
    this.tree = tree;
    this.root = root;
    this.landmarks = landmarksOf(tree, this.layout);
    this.walker = root.ownerDocument.createTreeWalker(tree, SHOW_TEXT);
  }

  private next(): void {
    this.walker = null;
    if (this.truncated || !this.layout || !this.top) return;
    this.ahead ??= openRoots(this.top).reverse();
    const tree = this.ahead.pop();
    if (tree) this.begin(tree, tree.host);
  }

  /** @returns false when time was up before the end of the tree */
  private readTree(end: number): boolean {
    const { walker, landmarks, layout } = this;
    if (!walker || !landmarks) return true;
    const breaks = landmarks.breaks.size ? landmarks.breaks : null;
    const leftOut = landmarks.leftOut.size ? landmarks.leftOut : null;
    /** The parent last seen, and whether its text is read. */
    let parent: Element | null = null;
    let read = false;
    let count = 0;
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      if (breaks) this.broken += breaks.get(node) ?? 0;
      const data = node.data;
      const trimmed = data.trim();
      if (trimmed === '') {
        if (data !== '') this.spaced = true;
        continue;
      }
      const above = this.above(node);
      if (above !== parent) {
        parent = above;
        read = above === this.shown;
        if (!read) {
          const out = leftOut?.get(above) ?? LEFT_OUT.get(above.localName);
          if (out) this.close();
          read = out === undefined && (!layout || above.checkVisibility(VISIBLE));
          if (read) this.enter(above);
        }
      }
      if (read) this.append(node, data, trimmed, above);
      if (this.length >= this.limit) {
        this.truncated = true;
        break;
      }
      if (++count % STRIDE === 0 && performance.now() >= end) return false;
    }
    this.close();
    return true;
  }

  /** The parent of a node of the tree. */
  private above({ parentNode }: Node): Element {
    return parentNode === this.tree && this.root ? this.root : (parentNode as Element);
  }

  /** Goes on in the block that an element stands in. */
  private enter(element: Element): void {
    let block = element;
    while (block !== this.block && block !== this.root && this.isInline(block)) block = this.above(block);
    if (block !== this.block) {
      this.close();
      this.block = block;
    }
    if (block === element) this.shown = block;
  }

  private isInline(element: Element): boolean {
    const tag = element.localName;
    // What a page's own element is only its style tells.
    return INLINE.has(tag) || (this.layout && tag.includes('-') && getComputedStyle(element).display.startsWith('inline'));
  }

  private append(node: Text, data: string, trimmed: string, parent: Element): void {
    let core = foldedCore(trimmed);
    if (core === '') return;
    const edged = data.length !== trimmed.length;
    let gap: Gap = '';
    if (this.broken >= PARAGRAPH_BREAKS) this.push();
    else if (this.nodes.length) {
      if (this.broken) gap = '\n';
      else if (this.spaced || (edged && isSpace(data.charCodeAt(0)))) gap = ' ';
      else if (this.layout && this.breaksOff(core, parent, node)) this.push();
    }
    const room = this.limit - this.length - gap.length;
    if (core.length > room) core = core.slice(0, room);
    this.nodes.push(node);
    this.gaps.push(gap);
    this.text += gap + core;
    this.length += gap.length + core.length;
    this.spaced = edged && isSpace(data.charCodeAt(data.length - 1));
    this.broken = 0;
    this.before = parent;
  }

  /** Whether words follow right on the last ones, yet stand apart from them on the page. */
  private breaksOff(core: string, parent: Element, node: Text): boolean {
    const last = this.nodes.at(-1);
    return last !== undefined && parent !== this.before && WORDS.test(core) && !runsOn(last, node);
  }

  /** Ends a block. */
  private push(): void {
    const { block, text, nodes, gaps } = this;
    if (!block || nodes.length === 0) return;
    const id = this.blocks.length;
    const heading = HEADINGS.has(block.localName) || HEADINGS.has((block.parentNode as Element).localName);
    this.blocks.push(heading ? { id, text, heading, nodes, gaps } : { id, text, nodes, gaps });
    this.nodes = [];
    this.gaps = [];
    this.text = '';
  }

  private close(): void {
    this.push();
    this.block = null;
    this.shown = null;
    this.spaced = false;
    this.broken = 0;
  }
}
