import { sendToTab } from '../../src/platform/messages';

/**
 * The page of an open tab as a file: what the reader has in view is taken, nothing is asked of the network. A file that the browser shows
 * as plain text, as it does JSON, is taken as that text.
 * @returns null when the tab has no page that can be read
 */
export async function tabFile(tabId: number): Promise<File | null> {
  const page = await sendToTab(tabId, 0, 'page');
  if (!page.ok) return null;
  const { html, url } = page.value;
  const name = decodeURIComponent(new URL(url).pathname.split('/').at(-1) || new URL(url).host);
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const [text] = body.children;
  const isText = text?.localName === 'pre' && body.querySelectorAll('pre').length === 1;
  return new File([isText ? (text.textContent ?? '') : html], name);
}
