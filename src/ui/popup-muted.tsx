import type { Muted } from '../match/overlay';
import { muteIcon } from './icon-shapes';
import { MutedList } from './muted-list';
import { PopupFold } from './popup-fold';
import { t } from './texts';

/** What the reader muted. The focus does not go with the row, but to the heading. */
export function PopupMuted({ muted, onUnmute }: { muted: readonly Muted[]; onUnmute(muted: Muted): void }) {
  const showAgain = (one: Muted, button: HTMLElement) => {
    button.closest('section')?.querySelector<HTMLElement>('.fold')?.focus();
    onUnmute(one);
  };
  return (
    <PopupFold title={t('mutedSummary', String(muted.length))} icon={muteIcon}>
      <MutedList muted={muted} onUnmute={showAgain} />
    </PopupFold>
  );
}
