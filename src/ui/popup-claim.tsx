import { Icon } from './icon';
import { jumpIcon } from './icon-shapes';
import type { MarkedClaim, Place } from './page-dossier';
import { PopupSides } from './popup-sides';
import { lineClass, stanceWord } from './stance-words';
import { sideStatements } from './statement-order';
import { plural, t } from './texts';

/** A claim of the page: its text, both sides, and the places that state or deny it. */
export function PopupClaim({ claim, onShow }: { claim: MarkedClaim; onShow(place: Place): void }) {
  const { dossier, places } = claim;
  const omitted = omission(claim);
  return (
    <article class="dossier">
      <h4>{dossier.text}</h4>
      <PopupSides dossier={dossier} />
      {omitted && <p class="omit">{omitted}</p>}
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

/** What the pack holds and the page was not found to tell; said of either side alike. */
function omission({ dossier, stances }: MarkedClaim): string | null {
  const missing = stances.has('denial') ? 'claim' : 'denial';
  if (stances.has(missing)) return null;
  const held = sideStatements(dossier, missing).length;
  return held === 0 ? null : plural(missing === 'denial' ? 'noDenialOnPage' : 'noClaimOnPage', held);
}
