import { windowText } from './date-text';
import { weakIcon } from './icon-shapes';
import { type EventGroup, ofStance, type PageDossier, type Place } from './page-dossier';
import { PopupClaim, PopupPassages, PopupPlaces } from './popup-claim';
import { type Filter, PopupFilter } from './popup-filter';
import { PopupFold } from './popup-fold';
import { plural, t } from './texts';

interface Props {
  readonly page: PageDossier;
  readonly truncated: boolean;
  readonly host: string | null;
  readonly filter: Filter;
  onFilter(filter: Filter): void;
  onShow(place: Place): void;
}

/** The page's dossier: event, claim, both sides, places; possible marks folded apart, and so are related claims. */
export function PopupMarks({ page, truncated, host, filter: wanted, onFilter, onShow }: Props) {
  const { related, relatedCount, placeCounts } = page;
  // The page may have lost the part that was asked for.
  const filter = wanted !== 'all' && placeCounts[wanted] > 0 ? wanted : 'all';
  const marked = filter === 'all' ? page.marked : filter === 'possible' ? [] : ofStance(page.marked, filter);
  const possibleFirst = filter === 'possible' || page.claimCount === 0;
  return (
    <>
      <header class="sum">
        <h2>{summary(page)}</h2>
        {host !== null && <p>{host}</p>}
        {truncated && <p>{t('truncated')}</p>}
        <PopupFilter page={page} filter={filter} onFilter={onFilter} />
      </header>
      <Events groups={marked} onShow={onShow} />
      {possibleFirst && <Events groups={page.possible} onShow={onShow} />}
      {!possibleFirst && filter === 'all' && placeCounts.possible > 0 && (
        <PopupFold title={plural('possibleSummary', placeCounts.possible)} icon={weakIcon}>
          <Events groups={page.possible} onShow={onShow} />
        </PopupFold>
      )}
      {filter === 'all' && relatedCount > 0 && (
        <PopupFold title={plural('relatedSummary', relatedCount)} open={page.all.length === 0}>
          {related.map(({ pack, claims }) => (
            <section key={pack.id}>
              <div class="event">
                <h3>{pack.title}</h3>
              </div>
              {claims.map(({ dossier, passages }) => (
                <PopupClaim key={dossier.claim} dossier={dossier}>
                  <PopupPassages passages={passages} />
                </PopupClaim>
              ))}
            </section>
          ))}
        </PopupFold>
      )}
    </>
  );
}

function summary({ claimCount, placeCounts: { claim, denial, possible } }: PageDossier): string {
  if (claimCount > 0) return t('pageSummary', plural('claimCount', claimCount), plural('placeCount', claim + denial));
  return possible > 0 ? plural('possibleSummary', possible) : t('nothingMarked');
}

function Events({ groups, onShow }: { groups: readonly EventGroup[]; onShow(place: Place): void }) {
  return (
    <>
      {groups.map(({ event, claims }) => (
        <section key={`${claims[0]?.dossier.pack.id} ${event?.name}`}>
          <div class="event">
            <h3>{event?.name ?? t('noEvent')}</h3>
            {event && <span>{windowText(event.from, event.to)}</span>}
          </div>
          {claims.map(({ dossier, places }) => (
            <PopupClaim key={dossier.claim} dossier={dossier}>
              <PopupPlaces places={places} onShow={onShow} />
            </PopupClaim>
          ))}
        </section>
      ))}
    </>
  );
}
