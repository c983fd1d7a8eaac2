import { useState } from 'preact/hooks';
import type { Draft } from '../model/draft';
import { setGist, setPosition, setSpeaker } from '../model/draft-speakers';
import type { DossierStatement } from '../pack/dossier';
import type { Claim, Position } from '../pack/schema';
import { PanelReword } from './panel-reword';
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
  const [fixing, setFixing] = useState<'speaker' | 'gist' | null>(null);
  const opener = useReturnFocus<HTMLButtonElement>(fixing !== null);
  const role = roleText(statement);
  const { said, gist } = saidText(statement);
  const button = (what: 'speaker' | 'gist', label: string) => (
    <button
      type="button"
      class="link"
      aria-label={`${label}: ${speakerText(statement)}`}
      aria-expanded={fixing === what}
      onClick={({ currentTarget }) => {
        opener.current = currentTarget;
        setFixing(fixing === what ? null : what);
      }}
    >
      {label}
    </button>
  );
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
      <p class="deeds">
        {button('speaker', t('fixSpeaker'))}
        {button('gist', t('editWords'))}
      </p>
      {fixing === 'speaker' && (
        <PanelSpeaker
          parties={draft.pack.parties}
          statement={statement}
          onDone={(speaker) => {
            setFixing(null);
            if (speaker === undefined) return;
            onEdit((one) => setSpeaker(one, claim.id, statement.id, speaker), t('nowSpeaks', speaker?.name ?? t('speakerNotNamed')));
          }}
        />
      )}
      {fixing === 'gist' && (
        <PanelReword
          label={t('inShort')}
          text={statement.gist}
          onDone={(text) => {
            setFixing(null);
            if (text !== null) onEdit((one) => setGist(one, claim.id, statement.id, text), t('gistReworded'));
          }}
        />
      )}
    </div>
  );
}
