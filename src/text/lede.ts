import type { TextBlock } from './text-block';

/** Characters of running text that count as the lede: about three sentences of news. */
const LEDE_LENGTH = 500;
/** Shorter blocks are menus, bylines and dates. */
const RUNNING_TEXT = 60;

/**
 * The lede: the page's first running text, headings and short lines passed over.
 * @returns at most the blocks that fill 500 characters, joined by line breaks.
 */
export function ledeOf(blocks: readonly TextBlock[]): string {
  let lede = '';
  for (const block of blocks) {
    if (block.heading || block.text.length < RUNNING_TEXT) continue;
    lede += (lede ? '\n' : '') + block.text;
    if (lede.length >= LEDE_LENGTH) break;
  }
  return lede.slice(0, 2 * LEDE_LENGTH);
}
