import type { Stance } from '../match/match';
import type { Dossier, DossierStatement } from '../pack/dossier';
import type { Source } from '../pack/schema';
import { dateText } from './date-text';
import { sideOf } from './statement-order';
import { t } from './texts';
import { withArticle } from './with-article';

/** Who said it. A statement never goes without: where the source names nobody, that is said. */
export function speakerText(statement: DossierStatement): string {
  if (statement.speaker !== null && !statement.speakerInferred) return capitalized(withArticle(statement.speaker));
  return isOwnWords(statement) ? sourceName(statement.source) : t('speakerNotNamed');
}

/** The speaker's role and whom they speak for: "Kremlin spokesman, for Russia". Empty when the pack knows neither. */
export function roleText(statement: DossierStatement): string {
  if (isOwnWords(statement)) return t('inItsOwnWords');
  const speaksFor = statement.speaksFor === null ? [] : [t('speaksFor', withArticle(statement.speaksFor))];
  if (statement.speaker !== null && statement.speakerInferred)
    return [...speaksFor, t('byContext', withArticle(statement.speaker))].join('; ');
  return [...(statement.role === null ? [] : [statement.role]), ...speaksFor].join(', ');
}

/**
 * What was said: the speaker's own words where the pack quotes them, else the gist.
 * @returns `gist` only beside a quotation, which is short and rarely stands alone; not where it says the same in the same words
 */
export function saidText({ quote, gist }: DossierStatement): { said: string; gist: string | null } {
  if (quote === null) return { said: gist, gist: null };
  return { said: t('quoted', quote), gist: lettersOf(quote) === lettersOf(gist) ? null : gist };
}

const lettersOf = (text: string): string =>
  text
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();

/** The reporting verb and the time: "said · Thu 4 May 2023, date inferred". */
export function circumstances(statement: DossierStatement, withDate: boolean): string[] {
  const { verb, when, date, dateInferred, pack } = statement;
  const how = [verb, when].filter((part) => part !== null).join(', ');
  const day = date === null ? t('noDateGiven') : dateText(date) + (dateInferred ? `, ${t('dateInferred')}` : '');
  return [...(how ? [how] : []), ...(withDate ? [day] : []), ...(pack === undefined ? [] : [t('inPackNamed', pack)])];
}

/** All who take a stance in the pack, with their roles, in the pack's order: "A, mayor; B". */
export function packSpeakers({ statements }: Dossier, stance: Stance): string {
  const own = statements.filter(({ position }) => sideOf(position) === stance);
  const names = own.map((one) => (one.role === null || one.speakerInferred ? speakerText(one) : `${speakerText(one)}, ${one.role}`));
  return [...new Set(names)].join('; ');
}

/** "“Title”, Publisher". */
export function sourceName(source: Source): string {
  const parts = [...(source.title === null ? [] : [t('quoted', source.title)]), ...(source.publisher === null ? [] : [source.publisher])];
  return parts.join(', ') || (source.url === null ? t('sourceUnknown') : new URL(source.url).hostname);
}

/** "The United States": at the head of a line. */
function capitalized(name: string): string {
  return name.charAt(0).toLocaleUpperCase() + name.slice(1);
}

/** Nobody is reported or quoted: the source speaks in its own voice. */
function isOwnWords({ speaker, verb, quote }: DossierStatement): boolean {
  return speaker === null && verb === null && quote === null;
}
