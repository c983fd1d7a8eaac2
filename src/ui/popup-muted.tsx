import type { Muted } from '../match/overlay';
import { muteIcon } from './icon-shapes';
import { PopupFold } from './popup-fold';
import { t } from './texts';
import { withArticle } from './with-article';

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
            <Words {...one} />
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

function Words({ muting, text }: Muted) {
  if (muting.kind === 'speaker') return <p>{t('muteSpeaker', withArticle(text))}</p>;
  const isClaim = muting.kind === 'claim';
  return (
    <p>
      <span class="label">{t(isClaim ? 'claim' : 'wrongMark')}</span>
      <span class="x">{isClaim ? text : t('quoted', text)}</span>
    </p>
  );
}
