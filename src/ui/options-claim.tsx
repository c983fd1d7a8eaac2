import type { Stance } from '../match/match';
import type { Dossier, DossierStatement } from '../pack/dossier';
import type { Source } from '../pack/schema';
import { dateText, windowText } from './date-text';
import { Icon } from './icon';
import { claimIcon, denialIcon, logoOutlineIcon } from './icon-shapes';
import { ClaimList } from './options-claims';
import type { ClaimPage } from './options-state';
import { isOnlyContext, sideHeading } from './side-heading';
import { StateMessage } from './state-message';
import { inTimeOrder, otherSide } from './statement-order';
import { speakerText } from './statement-text';
import { PositionWord, SourceLink, StatementView } from './statement-view';
import { t } from './texts';

/** All that is kept on one claim: both sides in the same form, who said what when, the sources and the packs. */
export function OptionsClaim({ page }: { page: ClaimPage | null | undefined }) {
  if (page === null) return <StateMessage icon={logoOutlineIcon} title={t('claimsLoading')} />;
  if (page === undefined) return <StateMessage icon={logoOutlineIcon} title={t('claimGone')} text={t('claimGoneWhy')} />;
  const { dossier, alike } = page;
  const { event } = dossier;
  return (
    <article class="claim">
      <h3>{dossier.text}</h3>
      {event && <p class="meta">{[event.name, windowText(event.from, event.to)].filter(Boolean).join(' · ')}</p>}
      {dossier.evidence !== null && (
        <p>
          <span class="label">{t('evidence')}</span> {dossier.evidence}
        </p>
      )}
      <div class="both">
        <ClaimSide stance="claim" statements={otherSide(dossier, 'denial')} />
        <ClaimSide stance="denial" statements={otherSide(dossier, 'claim')} />
      </div>
      <Timeline dossier={dossier} />
      <section>
        <h4 class="label">{t('sources')}</h4>
        <ul class="lines">
          {sourcesOf(dossier).map((source) => (
            <li key={source.id}>
              <SourceLink source={source} />
              {source.date !== null && <span class="meta"> · {dateText(source.date)}</span>}
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h4 class="label">{t('pack')}</h4>
        <p>{dossier.pack.title}</p>
      </section>
      {alike.length > 0 && (
        <section>
          <h4 class="label">{t('alikeElsewhere')}</h4>
          <ClaimList claims={alike} />
        </section>
      )}
    </article>
  );
}

function ClaimSide({ stance, statements }: { stance: Stance; statements: readonly DossierStatement[] }) {
  const onlyContext = isOnlyContext(statements);
  return (
    <section>
      <h4 class="label">
        {!onlyContext && <Icon shape={stance === 'claim' ? claimIcon : denialIcon} />}
        {t(sideHeading(stance, statements))}
      </h4>
      {statements.length === 0 && <p class="role">{t('nobodyInPack')}</p>}
      <div class="statements">
        {statements.map((statement) => (
          <StatementView key={statement.id} statement={statement} withDate withSource />
        ))}
      </div>
    </section>
  );
}

/** Who took what position on which day. */
function Timeline({ dossier }: { dossier: Dossier }) {
  return (
    <section>
      <h4 class="label">{t('timeline')}</h4>
      <ol class="lines">
        {inTimeOrder(dossier.statements).map((statement) => (
          <li key={statement.id}>
            <span class="day">{statement.date === null ? t('undated') : dateText(statement.date)}</span> {speakerText(statement)}{' '}
            <PositionWord position={statement.position} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function sourcesOf(dossier: Dossier): Source[] {
  return [...new Map(dossier.statements.map(({ source }) => [source.id, source])).values()];
}
