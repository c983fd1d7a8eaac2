import { addressWords } from '../text/address-words';
import { ledeOf } from '../text/lede';
import type { PageContext, TextBlock } from '../text/text-block';

/** Where the head says when the page was published, the most reliable first; then where the body may. */
const IN_HEAD = [
  'meta[property="article:published_time"]',
  'meta[itemprop="datePublished"]',
  'meta[name="date" i], meta[name="pubdate" i], meta[name="publish-date" i], meta[name="parsely-pub-date" i]',
];
const IN_BODY = 'meta[itemprop="datePublished"], article time[datetime], time[pubdate][datetime]';
/** Taken from linked data without parsing it: pages break its JSON, and it can be long. */
const LINKED_DATE = /"datePublished"\s*:\s*"(\d{4}-\d\d-\d\d)/;

/** UTF-16 units of title and address that are read for what a page is about: ten times those of news. */
const CONTEXT_LENGTH = 2_000;

/** What surrounds the text of a page, for the gate. */
export function pageContext(document: Document, blocks: readonly TextBlock[]): PageContext {
  const date = publicationDate(document);
  return {
    title: document.title.slice(0, CONTEXT_LENGTH),
    // linkedom knows no address.
    url: document.URL?.slice(0, CONTEXT_LENGTH),
    lede: ledeOf(blocks),
    ...(date && { date }),
  };
}

/**
 * All text of a page, shown or not, with its title and address, for the prefilter.
 * @param roots its shadow trees
 */
export function pageText({ title, URL: address, body, documentElement }: Document, roots: readonly ShadowRoot[]): string {
  const inside = roots.map(({ textContent }) => textContent).join('\n');
  return `${title}\n${addressWords(address)}\n${(body ?? documentElement)?.textContent ?? ''}\n${inside}`;
}

/** @returns an ISO 8601 date, or undefined when the page names none */
export function publicationDate(document: Document): string | undefined {
  for (const selector of IN_HEAD) {
    const date = dayOf(document.head?.querySelector(selector));
    if (date) return date;
  }
  const date = dayOf(document.body?.querySelector(IN_BODY));
  if (date) return date;
  for (const script of Array.from(document.querySelectorAll('script[type="application/ld+json"]'))) {
    const date = script.textContent?.match(LINKED_DATE)?.[1];
    if (date) return date;
  }
  return undefined;
}

function dayOf(element: Element | null | undefined): string | undefined {
  return (element?.getAttribute('content') ?? element?.getAttribute('datetime'))?.match(/^\d{4}-\d\d-\d\d/)?.[0];
}
