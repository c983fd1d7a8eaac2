/** Where a passage stands in the text of its document: half open, in Unicode code points. */
export interface TextPosition {
  readonly start: number;
  readonly end: number;
}

const PAIRS = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;

/**
 * Positions as the TextPositionSelector of W3C's Web Annotation Data Model has them (2017, section 4.2.5): in code points of a document's
 * text, which here is `document.body.textContent`, as it is to Hypothesis and Apache Annotator. It holds what is hidden, too.
 * @param ranges whose ends are in text nodes
 * @returns null for what is not in that text, as in a shadow tree
 */
export function textPositions(document: Document, ranges: readonly Range[]): (TextPosition | null)[] {
  const starts = new Map<Node, number>();
  const wanted = new Set(ranges.flatMap(({ startContainer, endContainer }) => [startContainer, endContainer]));
  const walker = document.body && document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION);
  let at = 0;
  for (let node = walker?.nextNode() as Text | null; node && starts.size < wanted.size; node = walker.nextNode() as Text | null) {
    if (wanted.has(node)) starts.set(node, at);
    at += codePoints(node.data);
  }
  const position = (container: Node, offset: number): number | null => {
    const start = starts.get(container);
    return start === undefined ? null : start + codePoints((container as Text).data.slice(0, offset));
  };
  return ranges.map(({ startContainer, startOffset, endContainer, endOffset }) => {
    const [start, end] = [position(startContainer, startOffset), position(endContainer, endOffset)];
    return start === null || end === null ? null : { start, end };
  });
}

function codePoints(text: string): number {
  return text.length - (text.match(PAIRS)?.length ?? 0);
}
