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

const FORMS: readonly [label: TextKey, done: TextKey, textOf: (page: PageDossier, address: PageAddress) => string][] = [
  ['copyMarkdown', 'markdownCopied', pageMarkdown],
  ['copyFootnotes', 'footnotesCopied', pageFootnotes],
  ['copyAnnotations', 'annotationsCopied', pageAnnotations],
];

/** Copies the page's marks in one of several forms, and says that it has. */
export function PopupExport({ page, address, onCopy }: Props) {
  const [outcome, setOutcome] = useState<TextKey | null>(null);
  return (
    <>
      {FORMS.map(([label, done, textOf]) => {
        const copy = () =>
          onCopy(textOf(page, address)).then(
            () => setOutcome(done),
            () => setOutcome('notCopied'),
          );
        return (
          <button key={label} type="button" onClick={copy}>
            {t(label)}
          </button>
        );
      })}
      <span class="outcome" role="status">
        {outcome && t(outcome)}
      </span>
    </>
  );
}
