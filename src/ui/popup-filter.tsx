import { Icon } from './icon';
import { claimIcon, denialIcon, type IconShape, weakIcon } from './icon-shapes';
import type { PageDossier, Shown } from './page-dossier';
import { type TextKey, t } from './texts';

/** What the list shows: everything, or one of its parts. */
export type Filter = Shown | 'all';

const PARTS: readonly [part: Shown, label: TextKey, icon: IconShape][] = [
  ['claim', 'filterClaims', claimIcon],
  ['denial', 'filterDenials', denialIcon],
  ['possible', 'filterPossible', weakIcon],
];

interface Props {
  readonly page: PageDossier;
  readonly filter: Filter;
  onFilter(filter: Filter): void;
}

/** A button for each part that the page has; none where there is one part only. The parts' numbers add up to that of all. */
export function PopupFilter({ page: { placeCounts }, filter, onFilter }: Props) {
  const parts = PARTS.filter(([part]) => placeCounts[part] > 0);
  if (parts.length < 2) return null;
  const all = parts.reduce((sum, [part]) => sum + placeCounts[part], 0);
  const chip = (value: Filter, label: TextKey, count: number, icon?: IconShape) => (
    <button key={value} type="button" class="chip" aria-pressed={filter === value} onClick={() => onFilter(value)}>
      {icon && <Icon shape={icon} />}
      {t(label)} <span>{count}</span>
    </button>
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields of a form
    <div class="chips" role="group" aria-label={t('filterLabel')}>
      {chip('all', 'filterAll', all)}
      {parts.map(([part, label, icon]) => chip(part, label, placeCounts[part], icon))}
    </div>
  );
}
