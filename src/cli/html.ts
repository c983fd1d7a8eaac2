import { parseHTML } from 'linkedom';
import { readTextBlocks } from '../page/text-blocks';
import { ledeOf } from '../text/lede';
import type { PageContext } from '../text/text-block';
import type { Article } from './article';

/** Reads a page's visible text; its blocks are joined by an empty line. The given context goes before the page's own title. */
export function htmlArticle(id: Article['id'], html: string, context: PageContext): Article {
  const { document } = parseHTML(html);
  const blocks = readTextBlocks(document);
  const starts: number[] = [];
  let text = '';
  for (const block of blocks) {
    if (starts.length) text += '\n\n';
    starts[block.id] = text.length;
    text += block.text;
  }
  const title = context.title ?? document.title;
  return { id, text, blocks, starts, context: { ...context, ...(title && { title }), lede: ledeOf(blocks) } };
}
