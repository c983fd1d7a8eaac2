import { Icon } from './icon';
import { jumpIcon } from './icon-shapes';
import type { MarkedClaim, Place } from './page-dossier';
import { PopupSides } from './popup-sides';
import { lineClass, stanceWord } from './stance-words';
import { t } from './texts';

/** A claim of the page: its text, both sides, and the places that state or deny it. */
export function PopupClaim({ claim: { dossier, places }, onShow }: { claim: MarkedClaim; onShow(place: Place): void }) {
  return (
    <article class="dossier">
      <h4>{dossier.text}</h4>
      <PopupSides dossier={dossier} />
      <ul class="places">
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
    </article>
  );
}
