import { logoIcon, logoOutlineIcon } from './icon-shapes';
import { MutedList } from './muted-list';
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
      <MutedList
        muted={muted}
        onUnmute={(one, button) => {
          // The focus goes to the heading above.
          button.closest('main')?.querySelector('h2')?.focus();
          onUnmute(one);
        }}
      />
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
