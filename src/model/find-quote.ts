import type { Span } from './span';

/** A W3C TextQuoteSelector, as statements have it. */
interface Quote {
  readonly exact: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/**
 * Finds a quotation again in a text that may have changed around it. Where its words stand more than once, the place whose
 * surroundings share most with the quotation's own is taken, the first of equals.
 * @returns null when its words stand there no longer, whatever the white space between them
 */
export function findQuote(text: string, { exact, prefix = '', suffix = '' }: Quote): Span | null {
  const words = exact.trim().split(/\s+/).map(escaped);
  let best: (Span & { readonly shared: number }) | null = null;
  for (const { index, 0: found } of text.matchAll(new RegExp(words.join('\\s+'), 'g'))) {
    const end = index + found.length;
    const shared = sharedEnd(text.slice(0, index), prefix) + sharedStart(text.slice(end), suffix);
    if (!best || shared > best.shared) best = { start: index, end, shared };
  }
  return best && { start: best.start, end: best.end };
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

function sharedEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length++;
  return length;
}
