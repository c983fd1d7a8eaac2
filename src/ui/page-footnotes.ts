import type { PageAddress } from './attributed-text';
import { markdownLink, plainMarkdown } from './markdown-text';
import type { PageDossier } from './page-dossier';
import { statementLine } from './page-markdown';
import { placesOf } from './places-of';
import { stanceWord } from './stance-words';
import { otherSide } from './statement-order';
import { t } from './texts';

/**
 * A page's marks as quotations with Markdown footnotes: each footnote names what the passage does with which claim, and what the other
 * side said. Whatever a page or pack says stays text.
 */
export function pageFootnotes(page: PageDossier, { title, url }: PageAddress): string {
  const places = placesOf(page);
  const quotations = places.map(({ place }, i) => `> ${plainMarkdown(place.text)}[^${i + 1}]`);
  const notes = places.map(({ place, dossier }, i) => {
    const answers = otherSide(dossier, place.stance);
    const none = t(place.stance === 'claim' ? 'noAnswerToClaim' : 'noAnswerToDenial');
    const lines = answers.length ? answers.map(statementLine) : [plainMarkdown(none)];
    const head = plainMarkdown(`${stanceWord(place)}: ${dossier.text} (${t('pack')}: ${dossier.pack.title})`);
    return [`[^${i + 1}]: ${head}`, ...lines.map((line) => `    - ${line}`)].join('\n');
  });
  return `${[markdownLink(title || url, url), ...quotations, ...notes].join('\n\n')}\n`;
}
