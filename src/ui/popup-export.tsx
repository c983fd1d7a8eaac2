import { useState } from 'preact/hooks';
import type { PageAddress } from './attributed-text';
import { type Positions, pageAnnotations } from './page-annotations';
import type { PageDossier } from './page-dossier';
import { pageFootnotes } from './page-footnotes';
import { pageMarkdown } from './page-markdown';
import { type TextKey, t } from './texts';

interface Props {
  readonly page: PageDossier;
  readonly address: PageAddress;
  /** Puts a text on the clipboard; rejects when that is not allowed. */
  onCopy(text: string): Promise<void>;
  /** Where the marks of the top frame stand now, by their numbers; empty when it does not tell. */
  onPositions(): Promise<Positions>;
}

const FORMS: readonly [name: TextKey, label: TextKey, done: TextKey, textOf: (props: Props) => Promise<string>][] = [
  ['asMarkdown', 'copyMarkdown', 'markdownCopied', async ({ page, address }) => pageMarkdown(page, address)],
  ['asFootnotes', 'copyFootnotes', 'footnotesCopied', async ({ page, address }) => pageFootnotes(page, address)],
  [
    'asAnnotations',
    'copyAnnotations',
    'annotationsCopied',
    async (props) => pageAnnotations(props.page, props.address, await props.onPositions()),
  ],
];

/** Copies the page's marks in one of several forms, and says that it has. */
export function PopupExport(props: Props) {
  const [outcome, setOutcome] = useState<TextKey | null>(null);
  return (
    <>
      <span class="copies">
        <span aria-hidden="true">{t('copyAs')}</span>
        {FORMS.map(([name, label, done, textOf]) => {
          const copy = () =>
            textOf(props)
              .then(props.onCopy)
              .then(
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
