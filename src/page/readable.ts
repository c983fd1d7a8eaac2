import { BlockReader } from './text-blocks';

/** A frame below this size, CSS px a side, or with less text, UTF-16 units, is an advertisement or a widget. */
const LEAST_SIDE = 200;
const LEAST_TEXT = 300;

/** True for a document of HTML; drawings, feeds, PDF viewers and plain text are not pages to read. */
export function isPage(document: Document): boolean {
  return document.contentType === 'text/html' || document.contentType === 'application/xhtml+xml';
}

/** True for a frame within a page that is not worth reading. */
export function isSlight(view: Window): boolean {
  if (view.innerWidth < LEAST_SIDE || view.innerHeight < LEAST_SIDE) return true;
  const reader = new BlockReader(view.document, LEAST_TEXT);
  reader.step(Number.POSITIVE_INFINITY);
  return reader.length < LEAST_TEXT;
}
