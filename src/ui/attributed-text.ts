import type { DossierStatement } from '../pack/dossier';
import type { Source } from '../pack/schema';
import type { CardItem } from './card-item';
import { stanceWord } from './stance-words';
import { firstOfEachPack, otherSide, sideOf } from './statement-order';
import { circumstances, packSpeakers, roleText, saidText, sourceName, speakerText } from './statement-text';
import { t } from './texts';

/** Where a passage was read. */
export interface PageAddress {
  readonly title: string;
  readonly url: string;
}

/**
 * What a card tells, as plain text that can stand alone: the claim, the passage and who says it here, the page, the nearest
 * answer of each pack with speaker, position, role, time and words, its source, the pack. One line each.
 */
export function attributedText({ match, dossier, text }: CardItem, page: PageAddress): string {
  const { source, cue } = match.attribution;
  const said = (source?.text ?? t('noSourceNamed')) + (cue ? t('with') + t('quoted', cue.text) : '');
  const lines: [label: string, words: string][] = [
    [stanceWord(match), match.stance === 'claim' ? dossier.text : t('ofTheClaim', dossier.text)],
    [t('here'), `${said}: ${t('quoted', text)}`],
    ...(match.otherSpeaker ? [[t('inThePack'), packSpeakers(dossier, match.stance)] as [string, string]] : []),
    [t('metPage'), page.title ? `${t('quoted', page.title)}, ${page.url}` : page.url],
    ...answer({ dossier, match }),
    [t('pack'), dossier.pack.title],
  ];
  return lines.map(([label, words]) => `${label}: ${words}`).join('\n');
}

function answer({ dossier, match: { stance } }: Pick<CardItem, 'dossier' | 'match'>): [string, string][] {
  const nearest = firstOfEachPack(otherSide(dossier, stance));
  if (nearest.length === 0) {
    const none = t(stance === 'claim' ? 'noAnswerToClaim' : 'noAnswerToDenial');
    return [[t('otherSideSaid'), `${none} ${t('mayExistElsewhere')}`]];
  }
  return nearest.flatMap(answerLines);
}

function answerLines(nearest: DossierStatement): [string, string][] {
  const { said, gist } = saidText(nearest);
  const who = [roleText(nearest), ...circumstances(nearest, true)].filter((part) => part !== '').join('; ');
  const words = [said, ...(gist === null ? [] : [gist])].join(' ');
  const label = t(sideOf(nearest.position) === 'context' ? 'setAgainst' : 'otherSideSaid');
  return [
    [label, `${speakerText(nearest)} (${t(nearest.position)}; ${who}): ${words}`],
    [t('source'), sourceText(nearest.source)],
  ];
}

function sourceText(source: Source): string {
  const name = sourceName(source);
  return source.url === null ? t('noLinkKnown', name) : `${name}, ${source.url}`;
}
