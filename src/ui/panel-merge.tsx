import type { Claim } from '../pack/schema';
import { t } from './texts';

/** The claims that another can go into; hands on the id of the one chosen, or null. */
export function PanelMerge({ claims, onDone }: { claims: readonly Claim[]; onDone(claimId: string | null): void }) {
  return (
    <div class="form">
      <p class="label">{t('mergeInto')}</p>
      <ul class="choices">
        {claims.map(({ id, text }) => (
          <li key={id}>
            <button type="button" onClick={() => onDone(id)}>
              {text}
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
