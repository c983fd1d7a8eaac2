import { Icon } from './icon';
import { copyIcon, type IconShape, muteIcon, whyIcon, wrongIcon } from './icon-shapes';
import { t } from './texts';

/** What lies open over the card's foot. */
export type Panel = 'why' | 'mute';

interface Props {
  readonly panel: Panel | null;
  onPanel(panel: Panel | null): void;
  onWrong(): void;
  onCopy(): void;
}

/** What a reader can ask and do. "Wrong mark" moves into the explanation while that is open. */
export function CardFoot({ panel, onPanel, onWrong, onCopy }: Props) {
  const toggle = (one: Panel) => () => onPanel(panel === one ? null : one);
  return (
    <footer class="foot">
      <button type="button" class="ask" aria-expanded={panel === 'why'} onClick={toggle('why')}>
        <Icon shape={whyIcon} />
        {t('whyMarked')}
      </button>
      <IconButton name={t('muteMenu')} icon={muteIcon} expanded={panel === 'mute'} onClick={toggle('mute')} />
      {panel !== 'why' && <IconButton name={t('wrongMark')} icon={wrongIcon} onClick={onWrong} />}
      <IconButton name={t('copy')} icon={copyIcon} onClick={onCopy} />
    </footer>
  );
}

function IconButton({ name, icon, expanded, onClick }: { name: string; icon: IconShape; expanded?: boolean; onClick(): void }) {
  return (
    <button type="button" class="ib" aria-label={name} title={name} aria-expanded={expanded} onClick={onClick}>
      <Icon shape={icon} />
    </button>
  );
}
