import { useState } from 'preact/hooks';
import type { AlikeClaims, Beginning } from '../match/import-preview';
import { plural, t } from './texts';

interface Props {
  readonly alike: Beginning<AlikeClaims>;
  onMerge(groups: readonly (readonly string[])[]): void;
}

/** Claims that say nearly the same. None is merged unless its group is ticked. */
export function ImportAlike({ alike, onMerge }: Props) {
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const nameOf = (group: AlikeClaims) => group.map(({ id }) => id).join(' ');
  const merge = () => {
    onMerge(alike.first.filter((group) => ticked.includes(nameOf(group))).map((group) => group.map(({ id }) => id)));
    setTicked([]);
  };
  const rest = alike.length - alike.first.length;
  return (
    <section class="form">
      <h4 class="label">{plural('alikeGroups', alike.length)}</h4>
      <p class="meta">{t('alikeWhy')}</p>
      {alike.first.map((group) => {
        const name = nameOf(group);
        return (
          <label key={name} class="tick">
            <input
              type="checkbox"
              checked={ticked.includes(name)}
              onChange={() => setTicked(ticked.includes(name) ? ticked.filter((one) => one !== name) : [...ticked, name])}
            />
            <span>
              {group.map(({ id, text }) => (
                <span key={id} class="words">
                  {text}
                </span>
              ))}
            </span>
          </label>
        );
      })}
      {rest > 0 && <p class="meta">{plural('moreGroups', rest)}</p>}
      <button type="button" class="btn" disabled={ticked.length === 0} onClick={merge}>
        {t('mergeTicked')}
      </button>
    </section>
  );
}
