import type { Muted } from '../match/overlay';
import { muteIcon } from './icon-shapes';
import { MutedWords } from './muted-words';
import { PopupFold } from './popup-fold';
import { t } from './texts';

/** What the reader muted, each with the way back. The focus does not go with the row, but to the heading. */
export function PopupMuted({ muted, onUnmute }: { muted: readonly Muted[]; onUnmute(muted: Muted): void }) {
  const showAgain = (button: HTMLElement, one: Muted) => {
    button.closest('section')?.querySelector<HTMLElement>('.fold')?.focus();
    onUnmute(one);
  };
  return (
    <PopupFold title={t('mutedSummary', String(muted.length))} icon={muteIcon}>
      <ul class="muted">
        {muted.map((one) => (
          <li key={JSON.stringify(one.muting)}>
            <MutedWords {...one} />
            <button
              type="button"
              aria-label={`${t('showAgain')}: ${one.text}`}
              onClick={({ currentTarget }) => showAgain(currentTarget, one)}
            >
              {t('showAgain')}
            </button>
          </li>
        ))}
      </ul>
    </PopupFold>
  );
}
