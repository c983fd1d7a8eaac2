import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Deed } from './card-deeds';
import { CloseButton } from './close-button';
import { Icon } from './icon';
import { undoIcon } from './icon-shapes';
import { t } from './texts';

/** What takes the card's place once marks were taken away: what was done, and the way back, which has the focus. */
export function DoneNotice({ deed, onClose }: { deed: Deed; onClose(): void }) {
  const [failed, setFailed] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => button.current?.focus({ preventScroll: true }), []);
  const undo = () => deed.run(false).then(onClose, () => setFailed(true));
  return (
    <div class="done">
      <Icon shape={deed.icon} />
      <p id="done" role="status">
        {failed ? t('notUndone') : deed.done}
      </p>
      <button ref={button} type="button" class="btn" aria-describedby="done" onClick={undo}>
        <Icon shape={undoIcon} />
        {t('undo')}
      </button>
      <CloseButton onClose={onClose} />
    </div>
  );
}
