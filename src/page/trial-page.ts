import type { TrialPage } from '../match/trial';
import { pageContext } from './page-context';
import { readTextBlocks } from './text-blocks';

/** A page as the engine reads it, from its HTML alone: nothing in it is run or loaded, and what only style sheets hide is read, too. */
export function trialPage(html: string, url: string): TrialPage {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const blocks = readTextBlocks(document).map(({ id, text, heading }) => (heading ? { id, text, heading } : { id, text }));
  return { context: { ...pageContext(document, blocks), url }, blocks };
}
