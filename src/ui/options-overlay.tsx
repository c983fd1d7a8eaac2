import { logoIcon, logoOutlineIcon } from './icon-shapes';
import { MutedWords } from './muted-words';
import type { OptionsDeeds, OptionsFacts } from './options-state';
import { StateMessage } from './state-message';
import { t } from './texts';

type Props = Pick<OptionsFacts, 'muted'> & Pick<OptionsDeeds, 'onUnmute' | 'onExportOverlay' | 'onImportOverlay'>;

/** What the reader muted and what was called a wrong mark, each with the way back; the whole as a file. */
export function OptionsOverlay({ muted, onUnmute, onExportOverlay, onImportOverlay }: Props) {
  if (!muted) return <StateMessage icon={logoOutlineIcon} title={t('packsLoading')} />;
  return (
    <>
      <p class="lede">{t('overlayText')}</p>
      {muted.length === 0 && <StateMessage icon={logoIcon} title={t('overlayEmpty')} text={t('overlayEmptyWhy')} />}
      <ul class="muted">
        {muted.map((one) => (
          <li key={JSON.stringify(one.muting)}>
            <MutedWords {...one} />
            <button
              type="button"
              class="link"
              aria-label={`${t('showAgain')}: ${one.text}`}
              onClick={({ currentTarget }) => {
                // The row goes; the focus goes to the heading above.
                currentTarget.closest('main')?.querySelector('h2')?.focus();
                onUnmute(one);
              }}
            >
              {t('showAgain')}
            </button>
          </li>
        ))}
      </ul>
      <div class="deeds">
        <button type="button" class="btn" disabled={muted.length === 0} onClick={onExportOverlay}>
          {t('exportOverlay')}
        </button>
        <label class="btn">
          {t('importOverlay')}
          <input
            type="file"
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              const file = currentTarget.files?.[0];
              if (file) onImportOverlay(file);
              currentTarget.value = '';
            }}
          />
        </label>
      </div>
    </>
  );
}
