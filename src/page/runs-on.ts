/** A wider space than this between two boxes, CSS px, is one that a reader sees. */
const SPACE = 3;

/**
 * Whether one text runs on in another that follows it without white space: `sta<b>ging</b>` does, while pages that make boxes of spans
 * and links (kickers, menus) set them on other lines or apart. Asked only where words touch: layout costs as much as many nodes.
 */
export function runsOn(before: Text, after: Text): boolean {
  const range = after.ownerDocument.createRange();
  range.selectNode(before);
  const boxes = range.getClientRects();
  const end = boxes[boxes.length - 1];
  range.selectNode(after);
  const start = range.getClientRects()[0];
  // A single letter set apart is the drop cap of the word that it begins.
  const apart = before.data.trim().length > 1 ? SPACE : Number.POSITIVE_INFINITY;
  return !end || !start || (start.top < end.bottom && start.bottom > end.top && start.left - end.right < apart);
}
