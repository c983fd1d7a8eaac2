import { useEffect, useState } from 'preact/hooks';
import { type Draft, packOf } from '../model/draft';
import { PanelHits } from './panel-hits';
import type { PanelDeeds, TriedPage } from './panel-state';
import { plural, t } from './texts';

type Props = { readonly draft: Draft } & Pick<PanelDeeds, 'onTabs' | 'onTry' | 'onEdit'>;

/** Tries the draft on other tabs, those that the reader chooses, and again on the same after each correction. */
export function PanelTrial({ draft, onTabs, onTry, onEdit }: Props) {
  const [tabs, setTabs] = useState<readonly { tabId: number; title: string }[] | null>(null);
  const [chosen, setChosen] = useState<readonly number[]>([]);
  const [tried, setTried] = useState<readonly TriedPage[] | null>(null);
  const [status, setStatus] = useState('');
  const ask = async (): Promise<void> => {
    const found = await onTabs();
    setTabs(found);
    setChosen(found.map(({ tabId }) => tabId));
    setTried(null);
    setStatus(found.length ? '' : t('tryNoTabs'));
  };
  const run = async (): Promise<void> => {
    if (chosen.length === 0) return setStatus(t('tryChooseTab'));
    if (!packOf(draft)) return setStatus(t('tryNoClaims'));
    setStatus(t('tryRuns'));
    const pages = await onTry(chosen);
    setTried(pages);
    setStatus(summary(pages));
  };
  useEffect(() => {
    if (tried) run();
  }, [draft]);
  return (
    <section class="add">
      <button type="button" class="btn" onClick={ask}>
        {t('tryOnTabs')}
      </button>
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
          <button type="button" class="btn" onClick={run}>
            {t('tryNow')}
          </button>
          {tried?.map(({ tabId, title, hits }) => (
            <section key={tabId}>
              {hits?.length !== 0 && <h3 class="label">{title}</h3>}
              {hits ? <PanelHits hits={hits} onEdit={onEdit} /> : <p class="meta">{t('tryUnread')}</p>}
            </section>
          ))}
        </div>
      )}
      <p class="meta" role="status">
        {status}
      </p>
    </section>
  );
}

function summary(pages: readonly TriedPage[]): string {
  const read = pages.flatMap(({ hits }) => (hits ? [hits.length] : []));
  const passages = read.reduce((sum, hits) => sum + hits, 0);
  return t('triedSummary', plural('triedPassages', passages), plural('triedPages', read.length));
}
