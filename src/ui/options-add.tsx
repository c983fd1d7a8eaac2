import { ImportView } from './import-view';
import type { OptionsDeeds, OptionsFacts } from './options-state';
import { t } from './texts';

type Props = Pick<OptionsFacts, 'imports' | 'packs'> & Pick<OptionsDeeds, 'onFiles' | 'onMerge' | 'onAdd' | 'onDismiss'>;

/** The way in for files, and what has come of those chosen. Files dropped anywhere on the page come here, too. */
export function OptionsAdd({ imports, packs, onFiles, ...deeds }: Props) {
  return (
    <>
      <p class="lede">{t('addText')}</p>
      <div class="choose">
        <label class="btn primary">
          {t('chooseFiles')}
          <input
            type="file"
            multiple
            accept=".json,.jsonld,.html,.htm,application/json,application/ld+json,text/html"
            onChange={({ currentTarget }) => {
              onFiles([...(currentTarget.files ?? [])]);
              // The same file may be chosen again.
              currentTarget.value = '';
            }}
          />
        </label>
        <span>{t('orDrop')}</span>
      </div>
      <p class="meta">{t('addFormats')}</p>
      <ul class="imports" aria-label={t('importsLabel')}>
        {imports.map((one) => (
          <li key={one.number} class="row">
            <ImportView {...deeds} import={one} packs={packs?.packs ?? []} />
          </li>
        ))}
      </ul>
    </>
  );
}
