import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Deed } from './card-deeds';
import { t } from './texts';

/** What can be muted; the focus goes to the first choice. */
export function MuteMenu({ deeds, onDeed }: { deeds: readonly Deed[]; onDeed(deed: Deed): void }) {
  const menu = useRef<HTMLElement>(null);
  useLayoutEffect(() => menu.current?.querySelector('button')?.focus({ preventScroll: true }), []);
  return (
    <section ref={menu} class="menu" aria-label={t('mute')}>
      <h3 class="label">{t('mute')}</h3>
      {deeds.map((deed) => (
        <button type="button" key={deed.name} onClick={() => onDeed(deed)}>
          {deed.name}
        </button>
      ))}
    </section>
  );
}
