import { useState } from 'preact/hooks';
import type { Draft } from '../model/draft';
import { setPosition, setSpeaker } from '../model/draft-speakers';
import type { DossierStatement } from '../pack/dossier';
import type { Claim, Position } from '../pack/schema';
import { PanelSpeaker } from './panel-speaker';
import type { PanelDeeds } from './panel-state';
import { sideOf } from './statement-order';
import { circumstances, roleText, saidText, speakerText } from './statement-text';
import { t } from './texts';
import { useReturnFocus } from './use-focus';

const POSITIONS: readonly Position[] = ['asserts', 'supports', 'denies', 'disputes', 'context'];

interface Props extends Pick<PanelDeeds, 'onEdit'> {
  readonly draft: Draft;
  readonly claim: Claim;
  readonly statement: DossierStatement;
  /** The page no longer holds its words. */
  readonly isLost: boolean;
}

/** A statement whose speaker and position can be put right; the rail tells the side, the form is the same for both. */
export function PanelStatement({ draft, claim, statement, isLost, onEdit }: Props) {
  const [fixing, setFixing] = useState(false);
  const opener = useReturnFocus<HTMLButtonElement>(fixing);
  const role = roleText(statement);
  const { said, gist } = saidText(statement);
  return (
    <div class={`st ${sideOf(statement.position)}`}>
      <p class="who">
        <span>{speakerText(statement)}</span>
        <select
          aria-label={t('positionOf', speakerText(statement))}
          value={statement.position}
          onChange={({ currentTarget }) => {
            const position = currentTarget.value as Position;
            onEdit((one) => setPosition(one, claim.id, statement.id, position), t('nowStands', speakerText(statement), t(position)));
          }}
        >
          {POSITIONS.map((position) => (
            <option key={position} value={position}>
              {t(position)}
            </option>
          ))}
        </select>
      </p>
      {role && <p class="role">{role}</p>}
      <p class="said">{said}</p>
      {gist !== null && <p class="gist">{gist}</p>}
      <p class="meta">
        {circumstances(statement, true).join(' · ')}
        {isLost && ` · ${t('lost')}`}
      </p>
      {fixing ? (
        <PanelSpeaker
          parties={draft.pack.parties}
          statement={statement}
          onDone={(speaker) => {
            setFixing(false);
            if (speaker === undefined) return;
            onEdit((one) => setSpeaker(one, claim.id, statement.id, speaker), t('nowSpeaks', speaker?.name ?? t('speakerNotNamed')));
          }}
        />
      ) : (
        <button
          ref={opener}
          type="button"
          class="link"
          aria-label={`${t('fixSpeaker')}: ${speakerText(statement)}`}
          onClick={() => setFixing(true)}
        >
          {t('fixSpeaker')}
        </button>
      )}
    </div>
  );
}
