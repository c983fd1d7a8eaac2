import { useState } from 'preact/hooks';
import { packOf } from '../model/draft';
import { packMarkdown } from './page-markdown';
import type { PanelDeeds, PanelDraft } from './panel-state';
import { t } from './texts';

/** What becomes of a draft: a pack of the reader's own, a file, a text. */
export function PanelFoot({ draft, trial, saved, notice, onSave, onExport, onCopy }: PanelDraft & PanelDeeds) {
  const [outcome, setOutcome] = useState<{ draft: PanelDraft['draft']; text: string } | null>(null);
  const pack = packOf(draft, trial?.barred);
  const copy = () =>
    pack &&
    onCopy(packMarkdown(pack)).then(
      () => setOutcome({ draft, text: t('markdownCopied') }),
      () => setOutcome({ draft, text: t('notCopied') }),
    );
  return (
    <footer class="base">
      <p class="meta" role="status">
        {outcome?.draft === draft ? outcome.text : notice}
      </p>
      {saved && (
        <p class="meta">
          {saved.next === null ? t('savedVersion', saved.version) : t('changedSinceSaved', saved.version, saved.next)}{' '}
          <a href="/options.html" target="_blank" rel="noopener">
            {t('seePacks')}
          </a>
        </p>
      )}
      <button type="button" class="btn primary" disabled={!pack} onClick={onSave}>
        {t('saveToPacks')}
      </button>
      <button type="button" class="link" disabled={!pack} onClick={onExport}>
        {t('exportPack')}
      </button>
      <button type="button" class="link" disabled={!pack} onClick={copy}>
        {t('copyMarkdown')}
      </button>
    </footer>
  );
}
