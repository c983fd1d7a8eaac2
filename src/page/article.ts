import { Readability } from '@mozilla/readability';
import type { Article } from '../model/article';
import { publicationDate } from './page-context';
import { readTextBlocks } from './text-blocks';

/**
 * Takes the article out of a page, without menus, teasers and comments.
 * @param html of the whole page; nothing in it is run or loaded
 * @param url where it came from
 * @returns null when the page holds no running text that looks like an article
 */
export function articleOf(html: string, url: string): Article | null {
  const page = parsed(html);
  const date = publicationDate(page) ?? null;
  const found = new Readability(page).parse();
  if (!found?.content) return null;
  const text = readTextBlocks(parsed(found.content))
    .map((block) => block.text.replaceAll('\n', ' '))
    .join('\n\n');
  const said = (words: string | null | undefined): string | null => words?.replace(/\s+/g, ' ').trim() || null;
  return {
    ...{ text, url, date: date ?? said(found.publishedTime)?.match(/^\d{4}-\d\d-\d\d/)?.[0] ?? null },
    ...{ title: said(found.title), publisher: said(found.siteName) ?? new URL(url).host, author: said(found.byline) },
  };
}

function parsed(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}
