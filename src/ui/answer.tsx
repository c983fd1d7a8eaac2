import type { ComponentChildren } from 'preact';
import type { Stance } from '../match/match';
import type { Dossier, DossierStatement } from '../pack/dossier';
import { AllStatements } from './all-statements';
import { Icon } from './icon';
import { openIcon } from './icon-shapes';
import { hasOneSource } from './one-source';
import { firstOfEachPack, otherSide, sideOf, sideStatements } from './statement-order';
import { StatementView } from './statement-view';
import { plural, t } from './texts';

interface Props {
  readonly dossier: Dossier;
  readonly stance: Stance;
  /** All statements instead of the nearest answer. */
  readonly all: boolean;
  onAll(all: boolean): void;
}

/** What the other side said: the most direct answer of each pack, or on request every statement. */
export function Answer({ dossier, stance, all, onAll }: Props) {
  const total = dossier.statements.length;
  if (all) return <AllStatements dossier={dossier} onNearest={() => onAll(false)} />;
  const more = total > 1 && (
    <button type="button" class="more" aria-expanded="false" onClick={() => onAll(true)}>
      {t('allInTimeOrder', String(total))} <Icon shape={openIcon} turn />
    </button>
  );
  const answers = otherSide(dossier, stance);
  if (answers.length > 0) {
    const isContext = answers.every((s) => sideOf(s.position) === 'context');
    const counted = isContext ? answers : answers.filter((s) => sideOf(s.position) !== 'context');
    return (
      <Nearest label={t(isContext ? 'setAgainst' : 'otherSideSaid')} statements={counted} dossier={dossier}>
        {more}
      </Nearest>
    );
  }
  return (
    <>
      <section class="other">
        <div class="top">
          <h3 class="label">{t('otherSideSaid')}</h3>
        </div>
        <p class="none">{t(stance === 'claim' ? 'noAnswerToClaim' : 'noAnswerToDenial')}</p>
        <p>{t('mayExistElsewhere')}</p>
      </section>
      <Nearest
        label={t(stance === 'claim' ? 'whoPutsForward' : 'whoDenies')}
        statements={sideStatements(dossier, stance)}
        dossier={dossier}
      >
        {more}
      </Nearest>
    </>
  );
}

function Nearest(props: { label: string; statements: readonly DossierStatement[]; dossier: Dossier; children: ComponentChildren }) {
  if (props.statements.length === 0) return <section class="other">{props.children}</section>;
  return (
    <section class="other">
      <div class="top">
        <h3 class="label">{props.label}</h3>
        <span>{plural('statementCount', props.statements.length)}</span>
      </div>
      {firstOfEachPack(props.statements).map((statement) => (
        <StatementView key={statement.id} statement={statement} withDate withSource={!hasOneSource(props.dossier)} />
      ))}
      {props.children}
    </section>
  );
}
