import type { Dossier, DossierStatement } from '../pack/dossier';
import { dateText } from './date-text';
import { Icon } from './icon';
import { openIcon } from './icon-shapes';
import { hasOneSource } from './one-source';
import { inTimeOrder } from './statement-order';
import { StatementView } from './statement-view';
import { t } from './texts';

/** Both sides in one list by date; the rail tells the side. */
export function AllStatements({ dossier, onNearest }: { dossier: Dossier; onNearest(): void }) {
  const statements = inTimeOrder(dossier.statements);
  const title = t('allStatements', String(statements.length));
  const withSource = !hasOneSource(dossier);
  return (
    <section class="other all" aria-label={title}>
      <div class="top">
        <h3 class="label">{title}</h3>
        <button type="button" class="more" aria-expanded="true" onClick={onNearest}>
          {t('nearestOnly')} <Icon shape={openIcon} turn />
        </button>
      </div>
      {statements.map((statement, i) => (
        <>
          {dayKey(statement) !== dayKey(statements[i - 1]) && <Day statement={statement} />}
          <StatementView statement={statement} withDate={false} withSource={withSource} />
        </>
      ))}
    </section>
  );
}

function Day({ statement: { date, dateInferred } }: { statement: DossierStatement }) {
  const note = date === null ? t('inSourceOrder') : dateInferred ? t('dateInferred') : '';
  return (
    <p class="day">
      {date === null ? t('undated') : dateText(date, 'long')}
      {note && <span> · {note}</span>}
    </p>
  );
}

function dayKey(statement: DossierStatement | undefined): string | undefined {
  return statement && `${statement.date} ${statement.dateInferred}`;
}
