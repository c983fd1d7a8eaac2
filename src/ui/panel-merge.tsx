import type { Claim } from '../pack/schema';
import { t } from './texts';
import { useFocus } from './use-focus';

/** The claims that another can go into; hands on the one chosen, or null. */
export function PanelMerge({ claims, onDone }: { claims: readonly Claim[]; onDone(claim: Claim | null): void }) {
  const first = useFocus<HTMLButtonElement>();
  return (
    <div class="form">
      <p class="label">{t('mergeInto')}</p>
      <ul class="choices">
        {claims.map((claim, i) => (
          <li key={claim.id}>
            <button ref={i === 0 ? first : null} type="button" onClick={() => onDone(claim)}>
              {claim.text}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" class="btn" onClick={() => onDone(null)}>
        {t('cancel')}
      </button>
    </div>
  );
}
