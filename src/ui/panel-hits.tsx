import type { TrialHit } from '../match/trial';
import { addCounterExample } from '../model/draft-claims';
import type { PanelDeeds } from './panel-state';
import { plural, t } from './texts';

/** Passages shown of those found: a claim that is met in more is too loosely told to be mended one by one. */
const SHOWN = 10;

/** Passages that a trial found, each with the way to say that it is none. */
export function PanelHits({ hits, onEdit }: { hits: readonly TrialHit[] } & Pick<PanelDeeds, 'onEdit'>) {
  return (
    <ul class="hits">
      {hits.slice(0, SHOWN).map(({ claim, sentence }) => (
        <li key={`${claim} ${sentence}`}>
          <p>{sentence}</p>
          <button
            type="button"
            class="link"
            aria-label={`${t('makeCounterExample')}: ${sentence}`}
            onClick={() => onEdit((one) => addCounterExample(one, claim, sentence), t('counterExampleMade'))}
          >
            {t('makeCounterExample')}
          </button>
        </li>
      ))}
      {hits.length > SHOWN && <li class="meta">{plural('moreHits', hits.length - SHOWN)}</li>}
    </ul>
  );
}
