import { useState } from 'preact/hooks';
import { PanelHits } from './panel-hits';
import type { PanelDeeds, TriedPage } from './panel-state';
import { plural, t } from './texts';

/** Tries the draft on other tabs, those that the reader chooses. */
export function PanelTrial({ onTabs, onTry, onEdit }: Pick<PanelDeeds, 'onTabs' | 'onTry' | 'onEdit'>) {
  const [tabs, setTabs] = useState<readonly { tabId: number; title: string }[] | null>(null);
  const [chosen, setChosen] = useState<readonly number[]>([]);
  const [tried, setTried] = useState<readonly TriedPage[] | null>(null);
  const ask = async (): Promise<void> => {
    const found = await onTabs();
    setTabs(found);
    setChosen(found.map(({ tabId }) => tabId));
    setTried(null);
  };
  const passages = tried?.reduce((sum, { hits }) => sum + hits.length, 0) ?? 0;
  return (
    <section class="add">
      <button type="button" class="btn" onClick={ask}>
        {t('tryOnTabs')}
      </button>
      {tabs?.length === 0 && <p class="meta">{t('tryNoTabs')}</p>}
      {tabs && tabs.length > 0 && (
        <div class="form">
          {tabs.map(({ tabId, title }) => (
            <label key={tabId} class="tick">
              <input
                type="checkbox"
                checked={chosen.includes(tabId)}
                onChange={() => setChosen(chosen.includes(tabId) ? chosen.filter((id) => id !== tabId) : [...chosen, tabId])}
              />
              <span>{title}</span>
            </label>
          ))}
          <button type="button" class="btn" disabled={chosen.length === 0} onClick={async () => setTried(await onTry(chosen))}>
            {t('tryNow')}
          </button>
          {tried && <p role="status">{t('triedSummary', plural('triedPassages', passages), plural('triedPages', tried.length))}</p>}
          {tried?.map(({ tabId, title, hits }) => (
            <section key={tabId}>
              {hits.length > 0 && <h3 class="label">{title}</h3>}
              <PanelHits hits={hits} onEdit={onEdit} />
            </section>
          ))}
        </div>
      )}
    </section>
  );
}
