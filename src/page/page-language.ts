import { languageOf } from '../text/language';
import { BlockReader } from './text-blocks';

/** UTF-16 units read to tell a language: past menus, into the text. */
const SAMPLE = 10_000;
/** Units of paragraphs that tell it without all the rest: some 150 words. */
const ENOUGH = 1_000;

/**
 * The language of a page as far as it can be told: what `lang` says, else what the text looks like.
 * @returns a BCP 47 code, or null when neither says
 */
export function pageLanguage(document: Document): string | null {
  const declared = document.documentElement?.lang || document.body?.lang;
  if (declared) return declared;
  const paragraphs = paragraphText(document);
  return languageOf(paragraphs.length >= ENOUGH ? paragraphs : blockText(document));
}

/** What stands in paragraphs, where the running text of most pages is: handed out far sooner than blocks can be read. */
function paragraphText(document: Document): string {
  const paragraphs = document.getElementsByTagName('p');
  let text = '';
  for (let i = 0; i < paragraphs.length && text.length < ENOUGH; i++) {
    const paragraph = paragraphs[i];
    if (paragraph?.checkVisibility()) text += `${paragraph.textContent}\n`;
  }
  return text;
}

function blockText(document: Document): string {
  const reader = new BlockReader(document, SAMPLE);
  reader.step(Number.POSITIVE_INFINITY);
  return reader.blocks.map(({ text }) => text).join('\n');
}

/** True for English and for what may be English. */
export function mayBeEnglish(language: string | null): boolean {
  return language === null || /^(?:en|und|mul)(?:-|$)/i.test(language);
}
