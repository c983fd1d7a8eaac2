import type { PageBlock } from './text-blocks';
import { coreOf, coreOffsets } from './visible-text';

/** A stretch of one text node's data: half open, UTF-16 units. */
export interface TextSpan {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/**
 * The way back from a block's text to the page, for spans of it.
 *
 *     block.text    gap core gap core …      "The Kremlin" + " " + "said"
 *     nodes              ↑        ↑            each core knows its node, and where in the text it starts
 */
export class BlockAnchor {
  readonly #block: PageBlock;
  /** Offset in the block's text of each node's core. */
  readonly #starts: number[] = [];
  readonly #cores: string[] = [];

  private constructor(block: PageBlock) {
    this.#block = block;
  }

  /** @returns null when the page no longer holds the block's text where it was read: its spans then mean nothing */
  static of(block: PageBlock): BlockAnchor | null {
    const anchor = new BlockAnchor(block);
    let text = '';
    for (const [i, node] of block.nodes.entries()) {
      if (!node.isConnected) return null;
      const core = coreOf(node.data);
      text += block.gaps[i];
      anchor.#starts.push(text.length);
      anchor.#cores.push(core);
      text += core;
    }
    // The last block of a page that is too long was cut.
    return text.startsWith(block.text) ? anchor : null;
  }

  /**
   * @param start in the block's text
   * @param end in the block's text
   * @returns what the span covers of each text node, in reading order; white space between nodes belongs to none
   */
  locate(start: number, end: number): TextSpan[] {
    const spans: TextSpan[] = [];
    for (const [i, node] of this.#block.nodes.entries()) {
      const core = this.#cores[i] ?? '';
      const from = Math.max(0, start - (this.#starts[i] ?? 0));
      const to = Math.min(core.length, end - (this.#starts[i] ?? 0));
      if (from >= to) continue;
      // Nearly always only white space at the edges is missing from the core.
      const margin = node.data.indexOf(core);
      const offsets = margin < 0 ? coreOffsets(node.data) : null;
      const at = (index: number): number => (offsets ? (offsets[index] ?? 0) : margin + index);
      spans.push({ node, start: at(from), end: at(to - 1) + 1 });
    }
    return spans;
  }
}

/** One range over spans of one block; what stands between them in the page, left-out text included, is inside. */
export function rangeOf(document: Document, spans: readonly TextSpan[]): Range | null {
  const first = spans[0];
  const last = spans.at(-1);
  if (!first || !last) return null;
  const range = document.createRange();
  range.setStart(first.node, first.start);
  range.setEnd(last.node, last.end);
  return range;
}
