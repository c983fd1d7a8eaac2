import { ledeOf } from '../text/lede';
import type { PageContext, TextBlock } from '../text/text-block';
import type { Article } from './article';

/** Cuts plain text into one block per line that holds more than white space; line ends stay in the offsets. */
export function plainTextArticle(id: Article['id'], text: string, context: PageContext): Article {
  const blocks: TextBlock[] = [];
  const starts: number[] = [];
  for (const line of text.matchAll(/[^\r\n]*\S[^\r\n]*/g)) {
    blocks.push({ id: blocks.length, text: line[0] });
    starts.push(line.index);
  }
  return { id, text, blocks, starts, context: { ...context, lede: ledeOf(blocks) } };
}
