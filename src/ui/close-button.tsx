import { Icon } from './icon';
import { closeIcon } from './icon-shapes';
import { t } from './texts';

export function CloseButton({ onClose }: { onClose(): void }) {
  return (
    <button type="button" class="ib close" aria-label={t('close')} title={t('close')} onClick={onClose}>
      <Icon shape={closeIcon} />
    </button>
  );
}
