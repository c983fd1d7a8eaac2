import type { Mark } from './mark';

/** A point of the viewport, CSS px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The caret snaps to the nearest text, even from the margin: a hit lies inside a box of the mark, up to this many CSS px beside it. */
const SLACK = 2;

/** Front pages lay an empty link over a whole teaser; what lies beneath is what its reader reads. */
const STRETCHED_LINK = 'a[href]:empty';

/**
 * Finds the marks under the pointer: point → text node and offset → marks on that node → confirmed by their boxes. Asking the
 * highlight registry instead takes up to 21 ms with 1,000 ranges in Chromium.
 */
export class HitTest {
  readonly #byNode = new Map<Node, Mark[]>();
  /** Carets are told of these shadow trees alone. */
  readonly #roots = new Set<ShadowRoot>();

  constructor(marks: readonly Mark[]) {
    for (const mark of marks) {
      const tree = mark.range.startContainer.getRootNode();
      if (tree instanceof ShadowRoot) this.#roots.add(tree);
      for (const { node } of mark.spans) {
        const there = this.#byNode.get(node);
        if (there) there.push(mark);
        else this.#byNode.set(node, [mark]);
      }
    }
  }

  /** @returns the marks at a point, in reading order */
  at(document: Document, { x, y }: Point): Mark[] {
    const caret = document.caretPositionFromPoint(x, y, { shadowRoots: [...this.#roots] });
    if (!caret) return [];
    const { offsetNode, offset } = caret;
    if (offsetNode instanceof Element) return offsetNode.matches(STRETCHED_LINK) ? this.#under({ x, y }) : [];
    return (this.#byNode.get(offsetNode) ?? []).filter(
      ({ spans, range }) =>
        spans.some(({ node, start, end }) => node === offsetNode && start <= offset && offset <= end) &&
        lineAt(range, { x, y }) !== undefined,
    );
  }

  #under(point: Point): Mark[] {
    const marks = new Set([...this.#byNode.values()].flat());
    return [...marks].filter(({ range }) => lineAt(range, point) !== undefined);
  }
}

/** The box of a range that a point lies in, in CSS px of the viewport. */
export function lineAt(range: Range, { x, y }: Point): DOMRect | undefined {
  return Array.from(range.getClientRects()).find(
    (box) => x >= box.left - SLACK && x <= box.right + SLACK && y >= box.top - SLACK && y <= box.bottom + SLACK,
  );
}
