import type { DossierStatement } from '../pack/dossier';
import type { PageAddress } from './attributed-text';
import type { PageDossier, Place } from './page-dossier';
import { placesOf } from './places-of';
import { stanceWord } from './stance-words';
import { otherSide } from './statement-order';
import { circumstances, roleText, saidText, sourceName, speakerText } from './statement-text';
import { t } from './texts';

/** Where marks stand in a text; null for one that is not in it. */
export type Positions = readonly ({ readonly start: number; readonly end: number } | null)[];

/**
 * A page's marks as JSON-LD of the W3C Web Annotation Data Model (2017): for each place a TextQuoteSelector, with the words before and
 * after it in its sentence, and a TextPositionSelector, where it is known; and as bodies what the passage does with which claim, and each
 * statement of the other side with speaker, time and source.
 * @param positions of the marks of the top frame, by their numbers: code points of the document's text
 */
export function pageAnnotations(page: PageDossier, { title, url }: PageAddress, positions: Positions): string {
  const items = placesOf(page).map(({ place, dossier }) => ({
    type: 'Annotation',
    motivation: 'commenting',
    target: { source: url, selector: selectors(place, positions) },
    body: [
      textual(`${stanceWord(place)}: ${dossier.text} (${t('pack')}: ${dossier.pack.title})`, 'describing'),
      ...otherSide(dossier, place.stance).map((statement) => textual(statementText(statement), 'commenting')),
    ],
  }));
  const collection = { '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage', ...(title && { label: title }), items };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

/** Two that select the same, for whoever reads them to take the one it can: the quotation finds a passage that has moved. */
function selectors({ text, before, after, frameId, mark }: Place, positions: Positions): object[] {
  const quote = { type: 'TextQuoteSelector', exact: text, ...(before && { prefix: before }), ...(after && { suffix: after }) };
  const position = frameId === 0 ? positions[mark] : null;
  return [quote, ...(position ? [{ type: 'TextPositionSelector', ...position }] : [])];
}

function textual(value: string, purpose: string): object {
  return { type: 'TextualBody', value, format: 'text/plain', purpose };
}

function statementText(statement: DossierStatement): string {
  const { said, gist } = saidText(statement);
  const { source } = statement;
  const told = [roleText(statement), t(statement.position), ...circumstances(statement, true)].filter((part) => part !== '');
  const words = gist === null ? said : `${said} ${gist}`;
  const from = source.url === null ? t('noLinkKnown', sourceName(source)) : `${sourceName(source)}, ${source.url}`;
  return `${speakerText(statement)} (${told.join('; ')}): ${words} — ${from}`;
}
