import type { ComponentChildren } from 'preact';
import type { Dossier } from '../pack/dossier';
import { Icon } from './icon';
import { jumpIcon } from './icon-shapes';
import type { Place } from './page-dossier';
import { PopupSides } from './popup-sides';
import { lineClass, stanceWord } from './stance-words';
import { t } from './texts';

/** A claim of the page: its text, both sides, and below them where the page comes to it. */
export function PopupClaim({ dossier, children }: { dossier: Dossier; children: ComponentChildren }) {
  return (
    <article class="dossier">
      <h4>{dossier.text}</h4>
      <PopupSides dossier={dossier} />
      {children}
    </article>
  );
}

/** The places that state or deny a claim, each a way there. */
export function PopupPlaces({ places, onShow }: { places: readonly Place[]; onShow(place: Place): void }) {
  return (
    <ul class="places" aria-label={t('onThisPage')}>
      {places.map((place) => (
        <li key={`${place.frameId} ${place.mark}`}>
          <button type="button" aria-label={t('goTo', stanceWord(place), place.text)} onClick={() => onShow(place)}>
            <i class={lineClass(place)} />
            <span class="x">{place.text}</span>
            <Icon shape={jumpIcon} />
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Sentences that only share words with a claim: not marked, so there is no way to them. */
export function PopupPassages({ passages }: { passages: readonly string[] }) {
  return (
    <ul class="passages" aria-label={t('onThisPage')}>
      {passages.map((text) => (
        <li key={text}>{t('quoted', text)}</li>
      ))}
    </ul>
  );
}
