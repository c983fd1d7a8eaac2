import { HOST } from './card-host';
import { NAMES } from './highlights';

/**
 * Takes away what another content script of this extension has left in the document. Firefox ends the scripts of an extension that
 * is updated or reloaded without a word to them, and starts the new ones beside what they had put into the page.
 */
export function sweepTraces(document: Document): void {
  for (const name of NAMES) CSS.highlights.delete(name);
  for (const host of document.querySelectorAll(`:root > ${HOST}`)) host.remove();
}
