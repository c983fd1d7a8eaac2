import type { OptionsDeeds, OptionsFacts } from './options-state';
import { t } from './texts';
import { WelcomeKeys } from './welcome-keys';

type Props = Pick<OptionsFacts, 'off' | 'offSites' | 'hasAccess' | 'shortcuts'> &
  Pick<OptionsDeeds, 'onEverywhere' | 'onSite' | 'onAllow' | 'onShortcuts'>;

/** Where Rejoinder is on, which pages the browser lets it read, and by which keys it is reached. */
export function OptionsSettings({ off, offSites, hasAccess, shortcuts, onEverywhere, onSite, onAllow, onShortcuts }: Props) {
  return (
    <>
      <section>
        <h3>{t('settingsWhere')}</h3>
        <button type="button" class="sw" role="switch" aria-checked={!off} onClick={() => onEverywhere(off)}>
          {t(off ? 'offEverywhere' : 'onEverywhere')}
          <i />
        </button>
        <p class="meta">{offSites.length === 0 ? t('noOffSites') : t('offSitesText')}</p>
        <ul class="lines">
          {offSites.map((host) => (
            <li key={host}>
              {host}{' '}
              <button type="button" class="link" aria-label={t('ofPack', t('switchOnAgain'), host)} onClick={() => onSite(host)}>
                {t('switchOnAgain')}
              </button>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h3>{t('settingsAccess')}</h3>
        <p>{t(hasAccess ? 'accessAll' : 'accessMissingText')}</p>
        {!hasAccess && (
          <button type="button" class="btn" onClick={onAllow}>
            {t('allowAccess')}
          </button>
        )}
      </section>
      {shortcuts && <WelcomeKeys shortcuts={shortcuts} onShortcuts={onShortcuts} />}
    </>
  );
}
