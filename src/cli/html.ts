import { parseHTML } from 'linkedom';
import { pageContext } from '../page/page-context';
import { readTextBlocks } from '../page/text-blocks';
import type { PageContext } from '../text/text-block';
import type { Article } from './article';

/** Reads a page's visible text, its blocks joined by an empty line. What is given as context goes before what the page says itself. */
export function htmlArticle(id: Article['id'], html: string, context: PageContext): Article {
  const document = documentOf(html);
  const blocks = readTextBlocks(document);
  const starts: number[] = [];
  let text = '';
  for (const block of blocks) {
    if (text) text += '\n\n';
    starts.push(text.length);
    text += block.text;
  }
  const title = document.querySelector('title')?.textContent ?? '';
  return { id, text, blocks, starts, context: { ...pageContext(document, blocks), title, ...context } };
}

/** HTML may leave out the tags of html, head and body, but linkedom finds no body then: it gets them put around the whole. */
function documentOf(html: string): Document {
  const { document } = parseHTML(html);
  const { documentElement } = document;
  if (documentElement?.localName === 'html' && Array.from(documentElement.children).some(({ localName }) => localName === 'body'))
    return document;
  const inner = html.replace(/<(?:!doctype|\/?(?:html|head|body))\b[^>]*>/gi, '');
  return parseHTML(`<html><head></head><body>${inner}</body></html>`).document;
}
