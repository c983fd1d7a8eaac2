import { useState } from 'preact/hooks';
import { isKept } from '../model/draft';
import { cautionText } from './caution-text';
import { Icon } from './icon';
import { undoIcon } from './icon-shapes';
import { PanelClaim } from './panel-claim';
import { PanelPassage } from './panel-passage';
import type { PanelDeeds, PanelDraft } from './panel-state';
import { PanelTrial } from './panel-trial';
import { plural, t } from './texts';
import { useKeptFocus } from './use-kept-focus';

type Props = PanelDraft & PanelDeeds;

/** The claims of a draft: those in the pack, then those left out. */
export function PanelClaims(props: Props) {
  const { draft, lost, places, trial, canUndo, canRedo, onEdit, onUndo, onRedo, onModel, onSelection } = props;
  const part = useKeptFocus<HTMLElement>('.dossier', 'h2');
  const [asked, setAsked] = useState<boolean | null>(null);
  const numbered = draft.pack.claims.map((claim, i) => ({ claim, number: i + 1 }));
  const kept = numbered.filter(({ claim }) => isKept(draft, claim));
  const leftOut = numbered.filter(({ claim }) => !isKept(draft, claim));
  // Nobody looks for claims in a fold while there are none outside it.
  const showsLeftOut = asked ?? kept.length === 0;
  const cards = (claims: typeof numbered) =>
    claims.map(({ claim, number }) => (
      <PanelClaim key={claim.id} {...{ draft, claim, number, lost, trial, onEdit }} places={places.get(claim.id) ?? 0} />
    ));
  return (
    <section ref={part} class="claims" aria-label={t('panelClaims')}>
      <header class="sum">
        <h2 tabIndex={-1}>{plural('claimCount', kept.filter(({ claim }) => !trial?.barred.includes(claim.id)).length)}</h2>
        <button type="button" class="btn" disabled={!canUndo} onClick={onUndo}>
          <Icon shape={undoIcon} />
          {t('undo')}
        </button>
        <button type="button" class="btn" disabled={!canRedo} onClick={onRedo}>
          {t('redo')}
        </button>
        <button type="button" class="btn" onClick={onModel}>
          {t('draftAnew')}
        </button>
      </header>
      <Cautions {...props} />
      {kept.length === 0 && <p class="caution">{t('noneKept')}</p>}
      {cards(kept)}
      <PanelPassage draft={draft} onEdit={onEdit} onSelection={onSelection} />
      <PanelTrial {...props} />
      {leftOut.length > 0 && (
        <>
          <h2>
            <button type="button" class="fold" aria-expanded={showsLeftOut} onClick={() => setAsked(!showsLeftOut)}>
              {plural('leftOutCount', leftOut.length)}
            </button>
          </h2>
          {showsLeftOut && cards(leftOut)}
        </>
      )}
    </section>
  );
}

function Cautions({ caution, lost }: PanelDraft) {
  const texts = [cautionText(caution), lost.size ? plural('pageChanged', lost.size) : null].filter((text) => text !== null);
  return (
    <>
      {texts.map((text) => (
        <p key={text} class="caution">
          {text}
        </p>
      ))}
    </>
  );
}
