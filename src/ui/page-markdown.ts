import type { Stance } from '../match/match';
import { type Dossier, type DossierStatement, dossierOf } from '../pack/dossier';
import type { ClaimPack } from '../pack/schema';
import type { PageAddress } from './attributed-text';
import { windowText } from './date-text';
import { markdownLink, plainMarkdown } from './markdown-text';
import type { MarkedClaim, PageDossier, Place } from './page-dossier';
import { sideHeading } from './side-heading';
import { stanceWord } from './stance-words';
import { otherSide } from './statement-order';
import { circumstances, roleText, saidText, sourceName, speakerText } from './statement-text';
import { t } from './texts';

/**
 * What a page's marks tell, as Markdown that can stand alone: the page, and for each claim its places with whom the page gives as
 * source, and both sides' statements with speaker, role, for whom, time, words and source. Whatever a page or pack says stays text.
 */
export function pageMarkdown({ all }: PageDossier, { title, url }: PageAddress): string {
  const groups = all.flatMap(({ event, claims }) => {
    const window = event ? windowText(event.from, event.to) : '';
    const name = plainMarkdown(event?.name ?? t('noEvent'));
    return [`## ${name}${window && ` (${plainMarkdown(window)})`}`, ...claims.flatMap(claimParts)];
  });
  return `${[`# ${markdownLink(title || url, url)}`, ...groups].join('\n\n')}\n`;
}

/** What a pack holds, in the same form: each claim with both sides' statements. */
export function packMarkdown(pack: ClaimPack): string {
  const claims = pack.claims.flatMap(({ id }) => dossierOf(pack, id) ?? []);
  return `${[`# ${plainMarkdown(pack.title)}`, ...claims.flatMap((dossier) => claimParts({ dossier, places: [] }))].join('\n\n')}\n`;
}

function claimParts({ dossier, places }: MarkedClaim): string[] {
  return [
    `### ${plainMarkdown(dossier.text)}`,
    ...(places.length ? [list(t('onThisPage'), places.map(placeLine))] : []),
    sideList(dossier, 'claim'),
    sideList(dossier, 'denial'),
    [...(dossier.evidence === null ? [] : [[t('evidence'), dossier.evidence]]), [t('pack'), dossier.pack.title]]
      .map(([label = '', text = '']) => `${plainMarkdown(label)}: ${plainMarkdown(text)}`)
      .join('  \n'),
  ];
}

function placeLine(place: Place): string {
  const said = place.source ?? t('noSourceNamed');
  const cue = place.cue === null ? '' : t('with') + t('quoted', place.cue);
  return plainMarkdown(`${stanceWord(place)}: ${t('quoted', place.text)} (${said}${cue})`);
}

function sideList(dossier: Dossier, stance: Stance): string {
  const statements = otherSide(dossier, stance === 'claim' ? 'denial' : 'claim');
  return list(t(sideHeading(stance, statements)), statements.length ? statements.map(statementLine) : [plainMarkdown(t('nobodyInPack'))]);
}

/** One statement with speaker, role, for whom, time, words and source. */
export function statementLine(statement: DossierStatement): string {
  const { said, gist } = saidText(statement);
  const { source } = statement;
  const told = [roleText(statement), t(statement.position), ...circumstances(statement, true)].filter((part) => part !== '');
  const link = source.url === null ? plainMarkdown(t('noLinkKnown', sourceName(source))) : markdownLink(sourceName(source), source.url);
  const words = plainMarkdown(gist === null ? said : `${said} ${gist}`);
  return `**${plainMarkdown(speakerText(statement))}** (${plainMarkdown(told.join('; '))}): ${words} — ${link}`;
}

function list(title: string, lines: readonly string[]): string {
  return [`**${plainMarkdown(title)}**`, '', ...lines.map((line) => `- ${line}`)].join('\n');
}
