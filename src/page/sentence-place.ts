import { lineAt, type Point } from './hit-test';

/** Where the card's sentence is: what must not be covered, and the line that the card keeps to. CSS px of the viewport. */
export interface SentencePlace {
  readonly box: DOMRect;
  readonly line: DOMRect;
}

/**
 * The place of the sentences around a mark. Of one that runs on in the next column it is the part in the line's column: no room is
 * left beside a box around both.
 * @param point where the pointer is; it chooses among the mark's lines, which begin with the first
 * @returns null when the page no longer shows them
 */
export function sentencePlace(sentences: readonly Range[], mark: Range, point: Point | null): SentencePlace | null {
  const boxes = sentences.flatMap((range) => [...range.getClientRects()]).filter(({ width, height }) => width > 0 && height > 0);
  const line = (point && lineAt(mark, point)) ?? mark.getClientRects()[0];
  if (!line || boxes.length === 0) return null;
  const around = columns(boxes).find((column) => column.some((box) => holdsMiddle(box, line))) ?? boxes;
  return { box: hull(around), line };
}

/** Text goes down within a column; what comes above it and beside it is the next. */
function columns(boxes: readonly DOMRect[]): DOMRect[][] {
  const found: DOMRect[][] = [];
  for (const box of boxes) {
    const column = found.at(-1);
    const last = column?.at(-1);
    const isNext = column && last && box.bottom <= last.top && isBeside(box, hull(column));
    if (column && !isNext) column.push(box);
    else found.push([box]);
  }
  return found;
}

function isBeside(box: DOMRect, other: DOMRect): boolean {
  return box.left >= other.right || box.right <= other.left;
}

function holdsMiddle(box: DOMRect, line: DOMRect): boolean {
  const x = (line.left + line.right) / 2;
  const y = (line.top + line.bottom) / 2;
  return box.left <= x && x <= box.right && box.top <= y && y <= box.bottom;
}

function hull(boxes: readonly DOMRect[]): DOMRect {
  const top = Math.min(...boxes.map((box) => box.top));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  const left = Math.min(...boxes.map((box) => box.left));
  const right = Math.max(...boxes.map((box) => box.right));
  return new DOMRect(left, top, right - left, bottom - top);
}
