import type { DossierStatement } from '../pack/dossier';
import type { Source } from '../pack/schema';
import { Icon } from './icon';
import { claimIcon, denialIcon } from './icon-shapes';
import { sideOf } from './statement-order';
import { circumstances, roleText, saidText, sourceName, speakerText } from './statement-text';
import { t } from './texts';

/** What a statement does with the claim: its side's icon and the word. */
export function PositionWord({ position }: { position: DossierStatement['position'] }) {
  const side = sideOf(position);
  return (
    <span class="pos">
      {side !== 'context' && <Icon shape={side === 'claim' ? claimIcon : denialIcon} />}
      {t(position)}
    </span>
  );
}

/** A source's name, linked where its address is known. */
export function SourceLink({ source }: { source: Source }) {
  if (source.url === null) return <span>{t('noLinkKnown', sourceName(source))}</span>;
  return (
    <a href={source.url} target="_blank" rel="noopener noreferrer">
      {sourceName(source)}
    </a>
  );
}

interface Props {
  readonly statement: DossierStatement;
  /** False where a heading above tells the date. */
  readonly withDate: boolean;
  /** False where one source holds for all statements and is told once. */
  readonly withSource: boolean;
}

/** One statement; the rail tells the side, the form is the same for both. */
export function StatementView({ statement, withDate, withSource }: Props) {
  const { said, gist } = saidText(statement);
  const role = roleText(statement);
  const told = circumstances(statement, withDate).join(' · ');
  return (
    <div class={`st ${sideOf(statement.position)}`}>
      <p class="who">
        <span>{speakerText(statement)}</span> <PositionWord position={statement.position} />
      </p>
      {role && <p class="role">{role}</p>}
      <p class="said">{said}</p>
      {gist !== null && <p class="gist">{gist}</p>}
      {(told || withSource) && (
        <p class="meta">
          {told}
          {told && withSource && ' · '}
          {withSource && <SourceLink source={statement.source} />}
        </p>
      )}
    </div>
  );
}
