import { useState } from 'preact/hooks';
import type { PageAddress } from './attributed-text';
import type { PageDossier } from './page-dossier';
import { pageMarkdown } from './page-markdown';
import { type TextKey, t } from './texts';

interface Props {
  readonly page: PageDossier;
  readonly address: PageAddress;
  /** Puts a text on the clipboard; rejects when that is not allowed. */
  onCopy(text: string): Promise<void>;
}

/** Copies the page's marks, and says that it has. */
export function PopupExport({ page, address, onCopy }: Props) {
  const [outcome, setOutcome] = useState<TextKey | null>(null);
  const copy = () =>
    onCopy(pageMarkdown(page, address)).then(
      () => setOutcome('markdownCopied'),
      () => setOutcome('notCopied'),
    );
  return (
    <>
      <button type="button" onClick={copy}>
        {t('copyMarkdown')}
      </button>
      <span class="outcome" role="status">
        {outcome && t(outcome)}
      </span>
    </>
  );
}
