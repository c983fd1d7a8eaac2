import type { DossierStatement } from '../pack/dossier';
import type { PageAddress } from './attributed-text';
import type { PageDossier } from './page-dossier';
import { placesOf } from './places-of';
import { stanceWord } from './stance-words';
import { otherSide } from './statement-order';
import { circumstances, roleText, saidText, sourceName, speakerText } from './statement-text';
import { t } from './texts';

/**
 * A page's marks as JSON-LD of the W3C Web Annotation Data Model (2017): for each place a TextQuoteSelector, with the words before and
 * after it in its sentence, and as bodies what the passage does with which claim, and each statement of the other side with speaker,
 * time and source.
 */
export function pageAnnotations(page: PageDossier, { title, url }: PageAddress): string {
  const items = placesOf(page).map(({ place, dossier }) => ({
    type: 'Annotation',
    motivation: 'commenting',
    target: { source: url, selector: selector(place) },
    body: [
      textual(`${stanceWord(place)}: ${dossier.text} (${t('pack')}: ${dossier.pack.title})`, 'describing'),
      ...otherSide(dossier, place.stance).map((statement) => textual(statementText(statement), 'commenting')),
    ],
  }));
  const collection = { '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage', ...(title && { label: title }), items };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

function selector({ text, before, after }: { readonly text: string; readonly before: string; readonly after: string }): object {
  return { type: 'TextQuoteSelector', exact: text, ...(before && { prefix: before }), ...(after && { suffix: after }) };
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
