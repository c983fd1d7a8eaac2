import type { Dossier } from '../pack/dossier';
import { hasOneSource } from './one-source';
import { SourceLink } from './statement-view';
import { t } from './texts';

/** What holds for all statements: the evidence, the source where it is one, the pack. */
export function Notes({ dossier }: { dossier: Dossier }) {
  const source = hasOneSource(dossier) ? dossier.statements[0]?.source : undefined;
  return (
    <section class="notes">
      <dl class="facts">
        {dossier.evidence !== null && (
          <>
            <dt>{t('evidence')}</dt>
            <dd>{dossier.evidence}</dd>
          </>
        )}
        {source && (
          <>
            <dt>{t('source')}</dt>
            <dd>
              <SourceLink source={source} />
            </dd>
          </>
        )}
        <dt>{t('pack')}</dt>
        <dd>{dossier.pack.title}</dd>
      </dl>
    </section>
  );
}
