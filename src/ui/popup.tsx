import { render } from 'preact';
import { useState } from 'preact/hooks';
import type { Muted } from '../match/overlay';
import { Icon } from './icon';
import { logoIcon } from './icon-shapes';
import type { Positions } from './page-annotations';
import type { Place } from './page-dossier';
import { PopupExport } from './popup-export';
import type { Filter } from './popup-filter';
import { PopupMarks } from './popup-marks';
import { PopupMessage } from './popup-message';
import { PopupMuted } from './popup-muted';
import type { PopupState } from './popup-state';
import { plural, t } from './texts';

export interface PopupProps {
  readonly state: PopupState;
  /** The host that the site switch is about; null where there is none to switch. */
  readonly host: string | null;
  /** What the packs cover; null until the background has told. */
  readonly coverage: { readonly packs: number; readonly claims: number } | null;
  /** What the reader muted, the latest first. */
  readonly muted: readonly Muted[];
  /** Scroll to a place and open its card. */
  onShow(place: Place): void;
  onUnmute(muted: Muted): void;
  onSite(on: boolean): void;
  onEverywhere(on: boolean): void;
  onReload(): void;
  onAllow(): void;
  /** Opens the side panel on the page's article. */
  onModel(): void;
  /** Opens the page of the reader's packs and settings. */
  onOptions(): void;
  /** What the tab's page holds that can be added: it is a pack, or has ClaimReview markup. */
  readonly holds: 'pack' | 'reviews' | null;
  /** Opens the page of the reader's packs with the tab's page to be added. */
  onAddPage(): void;
  /** Puts a text on the clipboard; rejects when that is not allowed. */
  onCopy(text: string): Promise<void>;
  /** Where the marks of the top frame stand in its text. */
  onPositions(): Promise<Positions>;
}

/** Draws the popup, or draws it anew. */
export function renderPopup(root: HTMLElement, props: PopupProps): void {
  render(<Popup {...props} />, root);
}

function Popup(props: PopupProps) {
  const {
    state,
    host,
    coverage,
    muted,
    onShow,
    onUnmute,
    onSite,
    onEverywhere,
    onReload,
    onAllow,
    onModel,
    onOptions,
    holds,
    onAddPage,
    onCopy,
    onPositions,
  } = props;
  // Kept here, so that it outlives the moments in which the page is read anew.
  const [filter, setFilter] = useState<Filter>('all');
  const isOff = state.kind === 'off';
  const hasSwitch = host !== null && state.kind !== 'unreadable' && !(isOff && state.where === 'everywhere');
  return (
    <div class="popup" lang={t('language')}>
      <header class="bar">
        <h1>
          <Icon shape={logoIcon} />
          {t('extensionName')}
        </h1>
        {hasSwitch && (
          <button type="button" class="sw" role="switch" aria-checked={!isOff} onClick={() => onSite(isOff)}>
            {t(isOff ? 'offHere' : 'onHere')}
            <i />
          </button>
        )}
      </header>
      <main>
        {state.kind === 'marks' ? (
          <PopupMarks {...{ page: state.page, truncated: state.truncated, host, filter, onShow }} onFilter={setFilter} />
        ) : (
          <PopupMessage
            state={state}
            host={host}
            onSwitchOn={(where) => (where === 'site' ? onSite(true) : onEverywhere(true))}
            onReload={onReload}
            onAllow={onAllow}
          />
        )}
        {muted.length > 0 && <PopupMuted muted={muted} onUnmute={onUnmute} />}
      </main>
      <footer class="base">
        {holds && (
          <button type="button" onClick={onAddPage}>
            {t(holds === 'pack' ? 'addThisPack' : 'addTheseReviews')}
          </button>
        )}
        {(state.kind === 'marks' || state.kind === 'nothing') && (
          <button type="button" onClick={onModel}>
            {t('modelArticle')}
          </button>
        )}
        <button type="button" onClick={onOptions}>
          {t('openOptions')}
        </button>
        {state.kind === 'marks' && state.page.all.length > 0 && (
          <PopupExport page={state.page} address={state.address} onCopy={onCopy} onPositions={onPositions} />
        )}
        <span class="coverage">
          {coverage && t('coverage', plural('packCount', coverage.packs), plural('claimCount', coverage.claims))}
        </span>
        {!(isOff && state.where === 'everywhere') && (
          <button type="button" onClick={() => onEverywhere(false)}>
            {t('switchOffEverywhere')}
          </button>
        )}
      </footer>
    </div>
  );
}
