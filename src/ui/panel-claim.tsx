import { useState } from 'preact/hooks';
import type { TrialHit } from '../match/trial';
import { type Draft, isBarred, isKept } from '../model/draft';
import { mergeClaims, reword, setKept, splitClaim } from '../model/draft-claims';
import { dossierOf } from '../pack/dossier';
import type { Claim } from '../pack/schema';
import { PanelHits } from './panel-hits';
import { PanelMerge } from './panel-merge';
import { PanelReword } from './panel-reword';
import type { PanelDeeds } from './panel-state';
import { PanelStatement } from './panel-statement';
import { otherSide } from './statement-order';
import { plural, t } from './texts';
import { useReturnFocus } from './use-focus';

interface Props extends Pick<PanelDeeds, 'onEdit'> {
  readonly draft: Draft;
  readonly claim: Claim;
  /** As in the article's text. */
  readonly number: number;
  /** Places marked on the page. */
  readonly places: number;
  readonly lost: ReadonlySet<string>;
  /** Of all claims; null while they are being tried. */
  readonly falseHits: readonly TrialHit[] | null;
}

/** One claim of a draft with its statements, and what can be done with it. */
export function PanelClaim({ draft, claim, number, places, lost, falseHits, onEdit }: Props) {
  const [doing, setDoing] = useState<'reword' | 'merge' | 'split' | null>(null);
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const opener = useReturnFocus<HTMLButtonElement>(doing === 'reword');
  const dossier = dossierOf(draft.pack, claim.id);
  if (!dossier) return null;
  const kept = isKept(draft, claim);
  const hits = falseHits?.filter((hit) => hit.claim === claim.id) ?? [];
  const done = (change?: (draft: Draft) => Draft): void => {
    setDoing(null);
    setTicked([]);
    if (change) onEdit(change);
  };
  const others = draft.pack.claims.filter((one) => one !== claim && isKept(draft, one));
  // Both sides in one form: who puts it forward, then who answers.
  const statements = [...new Set([...otherSide(dossier, 'denial'), ...otherSide(dossier, 'claim')])];
  const button = (what: typeof doing, label: string) => (
    <button
      ref={what === 'reword' ? opener : null}
      type="button"
      class="link"
      aria-expanded={doing === what}
      onClick={() => setDoing(doing === what ? null : what)}
    >
      {label}
    </button>
  );
  return (
    <article class={kept ? 'dossier' : 'dossier out'} id={`claim-${number}`} aria-label={claim.text}>
      <header>
        <span class="label">{t('claimNumber', String(number))}</span>
        <span class="meta">{kept && (places ? plural('placesHere', places) : t('noPlaceHere'))}</span>
        <button
          type="button"
          class="sw"
          role="switch"
          aria-checked={kept}
          aria-label={`${t('inPack')}: ${claim.text}`}
          onClick={() => onEdit((one) => setKept(one, claim.id, !kept))}
        >
          {t('inPack')}
          <i />
        </button>
      </header>
      {doing === 'reword' ? (
        <PanelReword text={claim.text} onDone={(text) => done(text === null ? undefined : (one) => reword(one, claim.id, text))} />
      ) : (
        <h3>{claim.text}</h3>
      )}
      {kept && <p class="meta">{falseHits ? plural('trialHits', hits.length) : t('trialRuns')}</p>}
      {kept && isBarred(hits, claim) && <p class="caution">{t('trialBars')}</p>}
      {kept && hits.length > 0 && <PanelHits hits={hits} onEdit={onEdit} />}
      <ul class="statements">
        {statements.map((statement) => (
          <li key={statement.id}>
            {doing === 'split' && (
              <label class="tick">
                <input
                  type="checkbox"
                  checked={ticked.includes(statement.id)}
                  onChange={() =>
                    setTicked(ticked.includes(statement.id) ? ticked.filter((id) => id !== statement.id) : [...ticked, statement.id])
                  }
                />
                {t('splitThis')}
              </label>
            )}
            <PanelStatement {...{ draft, claim, statement, onEdit }} isLost={lost.has(`${claim.id}/${statement.id}`)} />
          </li>
        ))}
      </ul>
      {doing === 'merge' && (
        <PanelMerge claims={others} onDone={(into) => done(into === null ? undefined : (one) => mergeClaims(one, into, claim.id))} />
      )}
      <footer>
        {button('reword', t('reword'))}
        {others.length > 0 && button('merge', t('merge'))}
        {claim.statements.length > 1 && button('split', t('split'))}
        {doing === 'split' && ticked.length > 0 && ticked.length < claim.statements.length && (
          <button
            type="button"
            class="btn"
            onClick={() =>
              done((one) => splitClaim(one, claim.id, ticked, statements.find(({ id }) => ticked.includes(id))?.gist ?? claim.text))
            }
          >
            {t('splitOff')}
          </button>
        )}
      </footer>
    </article>
  );
}
