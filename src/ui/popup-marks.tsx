import { useState } from 'preact/hooks';
import { windowText } from './date-text';
import { Icon } from './icon';
import { openIcon, weakIcon } from './icon-shapes';
import type { EventGroup, PageDossier, Place } from './page-dossier';
import { PopupClaim } from './popup-claim';
import { plural, t } from './texts';

interface Props {
  readonly page: PageDossier;
  readonly truncated: boolean;
  readonly host: string | null;
  onShow(place: Place): void;
}

/** The page's dossier: event, claim, both sides, places; possible marks folded apart. */
export function PopupMarks({ page, truncated, host, onShow }: Props) {
  const onlyPossible = page.placeCount === 0;
  const [open, setOpen] = useState(onlyPossible);
  const summary = onlyPossible
    ? plural('possibleSummary', page.possibleCount)
    : t('pageSummary', plural('claimCount', page.claimCount), plural('placeCount', page.placeCount));
  return (
    <>
      <header class="sum">
        <h2>{summary}</h2>
        {host !== null && <p>{host}</p>}
        {truncated && <p>{t('truncated')}</p>}
      </header>
      <Events groups={page.marked} onShow={onShow} />
      {page.possibleCount > 0 && (
        <>
          <button type="button" class="fold" aria-expanded={open} onClick={() => setOpen(!open)}>
            <Icon shape={weakIcon} />
            {plural('possibleSummary', page.possibleCount)}
            <Icon shape={openIcon} turn />
          </button>
          {open && <Events groups={page.possible} onShow={onShow} />}
        </>
      )}
    </>
  );
}

function Events({ groups, onShow }: { groups: readonly EventGroup[]; onShow(place: Place): void }) {
  return (
    <>
      {groups.map(({ event, claims }) => (
        <section key={event?.name}>
          <div class="event">
            <h3>{event?.name ?? t('noEvent')}</h3>
            {event && <span>{windowText(event.from, event.to)}</span>}
          </div>
          {claims.map((claim) => (
            <PopupClaim key={claim.dossier.claim} claim={claim} onShow={onShow} />
          ))}
        </section>
      ))}
    </>
  );
}
