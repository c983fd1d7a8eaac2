import type { CardItem } from './card-item';
import { Here } from './here';
import { packSpeakers } from './statement-text';
import { t } from './texts';

/** Where the page names another speaker than the pack does: both, with no blame for either. */
export function SpeakerCheck({ item: { match, dossier } }: { item: CardItem }) {
  return (
    <section class="check">
      <h3 class="label">{t('otherSpeaker')}</h3>
      <Here attribution={match.attribution}>
        <dt>{t('inThePack')}</dt>
        <dd>{packSpeakers(dossier, match.stance)}</dd>
      </Here>
    </section>
  );
}
