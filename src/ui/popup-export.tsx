import { useState } from 'preact/hooks';
import type { PageAddress } from './attributed-text';
import { pageAnnotations } from './page-annotations';
import type { PageDossier } from './page-dossier';
import { pageFootnotes } from './page-footnotes';
import { pageMarkdown } from './page-markdown';
import { type TextKey, t } from './texts';

interface Props {
  readonly page: PageDossier;
  readonly address: PageAddress;
  /** Puts a text on the clipboard; rejects when that is not allowed. */
  onCopy(text: string): Promise<void>;
}

const FORMS: readonly [name: TextKey, label: TextKey, done: TextKey, textOf: (page: PageDossier, address: PageAddress) => string][] = [
  ['asMarkdown', 'copyMarkdown', 'markdownCopied', pageMarkdown],
  ['asFootnotes', 'copyFootnotes', 'footnotesCopied', pageFootnotes],
  ['asAnnotations', 'copyAnnotations', 'annotationsCopied', pageAnnotations],
];

/** Copies the page's marks in one of several forms, and says that it has. */
export function PopupExport({ page, address, onCopy }: Props) {
  const [outcome, setOutcome] = useState<TextKey | null>(null);
  return (
    <>
      <span class="copies">
        <span aria-hidden="true">{t('copyAs')}</span>
        {FORMS.map(([name, label, done, textOf]) => {
          const copy = () =>
            onCopy(textOf(page, address)).then(
              () => setOutcome(done),
              () => setOutcome('notCopied'),
            );
          return (
            <button key={name} type="button" aria-label={t(label)} onClick={copy}>
              {t(name)}
            </button>
          );
        })}
      </span>
      <span class="outcome" role="status">
        {outcome && t(outcome)}
      </span>
    </>
  );
}
