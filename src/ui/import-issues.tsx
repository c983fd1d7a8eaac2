import { useState } from 'preact/hooks';
import type { TitledIssues } from '../pack/issue-title';
import { plural, t } from './texts';

/** Faults shown before the reader asks for more. */
const CAP = 10;

/** What is wrong with the items of a file: the item, the place in the file, the fault. */
export function ImportIssues({ issues }: { issues: TitledIssues }) {
  const [open, setOpen] = useState(false);
  const shown = open ? issues.first : issues.first.slice(0, CAP);
  return (
    <>
      <ul class="issues">
        {shown.map(({ path, message, title }) => (
          <li key={`${path} ${message}`}>
            {title !== null && <span class="words">{t('quoted', title)}</span>} <code>{path}</code> {message}
          </li>
        ))}
      </ul>
      {issues.first.length > CAP && (
        <button type="button" class="link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? t('fewer') : plural('more', issues.first.length - CAP)}
        </button>
      )}
      {issues.length > issues.first.length && <p class="meta">{plural('andMoreIssues', issues.length - issues.first.length)}</p>}
    </>
  );
}
