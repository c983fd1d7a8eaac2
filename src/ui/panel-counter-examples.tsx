import { dropCounterExample } from '../model/draft-claims';
import type { Claim } from '../pack/schema';
import type { PanelDeeds } from './panel-state';
import { t } from './texts';

interface Props extends Pick<PanelDeeds, 'onEdit'> {
  readonly claim: Claim;
  /** Those that the claim is found in all the same. */
  readonly firing: readonly string[];
}

/** The sentences that a claim must not be found in, and which of them it still is found in; each can be taken back. */
export function PanelCounterExamples({ claim, firing, onEdit }: Props) {
  return (
    <>
      <p class="label">{t('counterExamples')}</p>
      <ul class="hits">
        {claim.counterExamples.map((sentence) => (
          <li key={sentence}>
            <p>{sentence}</p>
            {firing.includes(sentence) && <p class="meta">{t('counterExampleFires')}</p>}
            <button
              type="button"
              class="link"
              aria-label={`${t('takeBack')}: ${sentence}`}
              onClick={() => onEdit((one) => dropCounterExample(one, claim.id, sentence), t('takenBack'))}
            >
              {t('takeBack')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
