import type { DraftTrial } from '../match/draft-trial';
import { byOwnWords } from '../model/draft-claims';
import type { Claim } from '../pack/schema';
import { PanelCounterExamples } from './panel-counter-examples';
import { PanelHits } from './panel-hits';
import type { PanelDeeds } from './panel-state';
import { plural, t } from './texts';

interface Props extends Pick<PanelDeeds, 'onEdit'> {
  readonly claim: Claim;
  /** Of all claims; null while they are being tried. */
  readonly trial: DraftTrial | null;
}

/** What trying a claim before use found; where that bars it, why, and the ways out. */
export function PanelClaimTrial({ claim, trial, onEdit }: Props) {
  const own = (found: readonly { readonly claim: string; readonly sentence: string }[] = []): string[] =>
    found.flatMap((one) => (one.claim === claim.id ? one.sentence : []));
  const hits = own(trial?.falseHits);
  const firing = own(trial?.firing);
  return (
    <>
      <p class="meta">{trial ? plural('trialHits', hits.length) : t('trialRuns')}</p>
      {trial?.barred.includes(claim.id) && (
        <div class="caution">
          <p>{t(firing.length ? 'counterExampleBars' : 'trialBars')}</p>
          <button type="button" class="link" onClick={() => onEdit((one) => byOwnWords(one, claim.id), t('foundByOwnWords'))}>
            {t('findByOwnWords')}
          </button>
        </div>
      )}
      {hits.length > 0 && <PanelHits hits={hits.map((sentence) => ({ claim: claim.id, sentence }))} onEdit={onEdit} />}
      {claim.counterExamples.length > 0 && <PanelCounterExamples {...{ claim, firing, onEdit }} />}
    </>
  );
}
