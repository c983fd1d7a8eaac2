import { useState } from 'preact/hooks';
import type { DraftTrial } from '../match/draft-trial';
import { type Draft, isKept } from '../model/draft';
import { isUnfound, mergeClaims, reword, setKept, splitClaim } from '../model/draft-claims';
import { dossierOf } from '../pack/dossier';
import type { Claim } from '../pack/schema';
import { PanelClaimTrial } from './panel-claim-trial';
import { PanelMerge } from './panel-merge';
import { PanelReword } from './panel-reword';
import type { PanelDeeds } from './panel-state';
import { PanelStatement } from './panel-statement';
import { otherSide } from './statement-order';
import { plural, t } from './texts';
import { useFocus, useReturnFocus } from './use-focus';

interface Props extends Pick<PanelDeeds, 'onEdit'> {
  readonly draft: Draft;
  readonly claim: Claim;
  /** As in the article's text. */
  readonly number: number;
  /** Places marked on the page. */
  readonly places: number;
  readonly lost: ReadonlySet<string>;
  /** Of all claims; null while they are being tried. */
  readonly trial: DraftTrial | null;
}

/** One claim of a draft with its statements, and what can be done with it. */
export function PanelClaim({ draft, claim, number, places, lost, trial, onEdit }: Props) {
  const [doing, setDoing] = useState<'reword' | 'merge' | 'split' | null>(null);
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const opener = useReturnFocus<HTMLButtonElement>(doing !== null);
  const dossier = dossierOf(draft.pack, claim.id);
  if (!dossier) return null;
  const kept = isKept(draft, claim);
  const barred = kept && trial?.barred.includes(claim.id) === true;
  const close = (): void => {
    setDoing(null);
    setTicked([]);
  };
  const done = (...edit: Parameters<typeof onEdit>): void => {
    close();
    onEdit(...edit);
  };
  const toggle = (): void => {
    const rulesOf = !kept && isUnfound(claim) ? claim.statements : undefined;
    onEdit((one, rules) => setKept(one, claim.id, !kept, rules), t(kept ? 'leftOutNow' : 'takenIn', claim.text), rulesOf);
  };
  const others = draft.pack.claims.filter((one) => one !== claim && isKept(draft, one));
  // Both sides in one form: who puts it forward, then who answers.
  const statements = [...new Set([...otherSide(dossier, 'denial'), ...otherSide(dossier, 'claim')])];
  const button = (what: typeof doing, label: string) => (
    <button
      type="button"
      class="link"
      aria-expanded={doing === what}
      onClick={({ currentTarget }) => {
        opener.current = currentTarget;
        setDoing(doing === what ? null : what);
      }}
    >
      {label}
    </button>
  );
  return (
    <article class={kept ? 'dossier' : 'dossier out'} id={`claim-${number}`} aria-label={claim.text} tabIndex={-1}>
      <header>
        <span class="label">{t('claimNumber', String(number))}</span>
        <span class="meta">{barred ? t('heldBack') : kept && (places ? plural('placesHere', places) : t('noPlaceHere'))}</span>
        {barred ? (
          <button type="button" class="link" aria-label={`${t('leaveOut')}: ${claim.text}`} onClick={toggle}>
            {t('leaveOut')}
          </button>
        ) : (
          <button type="button" class="sw" role="switch" aria-checked={kept} aria-label={`${t('inPack')}: ${claim.text}`} onClick={toggle}>
            {t('inPack')}
            <i />
          </button>
        )}
      </header>
      {doing === 'reword' ? (
        <PanelReword
          label={t('claim')}
          text={claim.text}
          onDone={(text) => (text === null ? close() : done((one) => reword(one, claim.id, text), t('reworded')))}
        />
      ) : (
        <h3>{claim.text}</h3>
      )}
      {kept && <PanelClaimTrial {...{ claim, trial, onEdit }} />}
      <ul class="statements">
        {statements.map((statement, i) => (
          <li key={statement.id}>
            {doing === 'split' && (
              <SplitTick
                first={i === 0}
                checked={ticked.includes(statement.id)}
                onChange={() =>
                  setTicked(ticked.includes(statement.id) ? ticked.filter((id) => id !== statement.id) : [...ticked, statement.id])
                }
              />
            )}
            <PanelStatement {...{ draft, claim, statement, onEdit }} isLost={lost.has(`${claim.id}/${statement.id}`)} />
          </li>
        ))}
      </ul>
      {doing === 'merge' && (
        <PanelMerge
          claims={others}
          onDone={(into) => (into ? done((one) => mergeClaims(one, into.id, claim.id), t('merged', into.text)) : close())}
        />
      )}
      <footer>
        {button('reword', t('reword'))}
        {others.length > 0 && button('merge', t('merge'))}
        {claim.statements.length > 1 && button('split', t('split'))}
        {doing === 'split' && ticked.length > 0 && ticked.length < claim.statements.length && (
          <button
            type="button"
            class="btn"
            onClick={() => {
              const away = claim.statements.filter(({ id }) => ticked.includes(id));
              const text = away[0]?.gist ?? claim.text;
              done(
                (one, rules) => splitClaim(one, claim.id, ticked, text, rules),
                t(wordsOf(text) === wordsOf(claim.text) ? 'splitOffAlike' : 'splitOffNow', text),
                away,
              );
            }}
          >
            {t('splitOff')}
          </button>
        )}
      </footer>
    </article>
  );
}

/** A text without its signs and capitals. */
const wordsOf = (text: string): string =>
  text
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.join(' ') ?? '';

/** What goes into a claim of its own; the first one is where a reader goes on. */
function SplitTick({ first, checked, onChange }: { first: boolean; checked: boolean; onChange(): void }) {
  const focused = useFocus<HTMLInputElement>();
  return (
    <label class="tick">
      <input ref={first ? focused : null} type="checkbox" checked={checked} onChange={onChange} />
      {t('splitThis')}
    </label>
  );
}
