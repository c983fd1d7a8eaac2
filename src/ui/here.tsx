import type { ComponentChildren } from 'preact';
import type { MatchAttribution } from '../match/match';
import { t } from './texts';

/** Who says it on this page, and the word that says so. */
export function Here({ attribution: { source, cue }, children }: { attribution: MatchAttribution; children?: ComponentChildren }) {
  return (
    <dl class="facts">
      <dt>{t('here')}</dt>
      <dd>
        {source ? <strong>{source.text}</strong> : t('noSourceNamed')}
        {cue && (
          <>
            {t('with')}
            <q>{cue.text}</q>
          </>
        )}
      </dd>
      {children}
    </dl>
  );
}
