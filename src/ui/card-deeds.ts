import type { Muting } from '../match/overlay';
import type { CardItem } from './card-item';
import type { IconShape } from './icon-shapes';
import { muteIcon, wrongIcon } from './icon-shapes';
import { t } from './texts';
import { withArticle } from './with-article';

/** What a card can do outside itself. Each rejects when it could not be done; nothing has changed then. */
export interface CardLinks {
  /** Host of the page, as in `location.host`; null for a page of the extension's own, which has no switch. */
  readonly site: string | null;
  mute(muting: Muting, on: boolean): Promise<void>;
  switchSite(on: boolean): Promise<void>;
}

/** Something that takes marks away, and can be undone. */
export interface Deed {
  /** What it is called in a menu. */
  readonly name: string;
  /** What is told once it is done. */
  readonly done: string;
  readonly icon: IconShape;
  /** Does it, or undoes it. */
  run(on: boolean): Promise<void>;
}

/** The menu of "Mute…": this claim, each of its speakers' claims, this site. */
export function muteDeeds({ dossier }: CardItem, links: CardLinks): Deed[] {
  const { claim, putForwardBy } = dossier;
  // Several packs may name the same speaker.
  const speakers = putForwardBy.filter(({ name }, i) => i === putForwardBy.findIndex((one) => one.name === name));
  const { site } = links;
  return [
    {
      ...{ name: t('muteClaim'), done: t('mutedClaim'), icon: muteIcon },
      run: (on) => links.mute({ kind: 'claim', claim }, on),
    },
    ...speakers.map(
      ({ party, name }): Deed => ({
        ...{ name: t('muteSpeaker', withArticle(name)), done: t('mutedSpeaker', withArticle(name)), icon: muteIcon },
        run: (on) => links.mute({ kind: 'speaker', speaker: party }, on),
      }),
    ),
    ...(site === null
      ? []
      : [
          {
            ...{ name: t('muteSite', site), done: t('mutedSite', site), icon: muteIcon },
            run: (on: boolean) => links.switchSite(!on),
          },
        ]),
  ];
}

/** "Wrong mark". */
export function wrongDeed({ match: { claim, stance }, text, sentence }: CardItem, links: CardLinks): Deed {
  return {
    ...{ name: t('wrongMark'), done: t('markRemoved'), icon: wrongIcon },
    run: (on) => links.mute({ kind: 'passage', claim, stance, passage: text, sentence }, on),
  };
}
