import { ImportFoundView } from './import-found';
import { ImportIssues } from './import-issues';
import type { Import, ImportDeeds } from './import-state';
import type { ListedPack } from './options-state';
import { type TextKey, t } from './texts';

const FAULTS: Readonly<Record<Extract<Import['state'], { kind: 'fault' }>['fault'], TextKey>> = {
  empty: 'faultEmpty',
  size: 'faultSize',
  kind: 'faultKind',
  claims: 'faultClaims',
  pack: 'faultPack',
  feed: 'faultFeed',
};

interface Props extends Omit<ImportDeeds, 'onFiles'> {
  readonly import: Import;
  readonly packs: readonly ListedPack[];
}

/** One file: how far it is, what is wrong with it, or what was found in it and what can be done with that. */
export function ImportView({ import: { number, name, state }, packs, onDismiss, ...deeds }: Props) {
  const dismiss = (label: string) => (
    <button type="button" class="link" aria-label={t('ofPack', label, name)} onClick={() => onDismiss(number)}>
      {label}
    </button>
  );
  return (
    <>
      <h3>{name}</h3>
      {state.kind === 'waiting' && <p class="meta">{t('importWaiting')}</p>}
      {state.kind === 'reading' && <Reading name={name} {...state} />}
      {state.kind === 'fault' && (
        <>
          <p role="status">{t(FAULTS[state.fault])}</p>
          {(state.fault === 'pack' || state.fault === 'feed') && <ImportIssues issues={state.issues} />}
        </>
      )}
      {state.kind === 'failed' && <p role="status">{t('importFailed', state.message)}</p>}
      {state.kind === 'found' && <ImportFoundView {...deeds} number={number} found={state} packs={packs} />}
      {state.kind === 'adding' && <p role="status">{t('importAdding', state.title)}</p>}
      {state.kind === 'added' && (
        <p role="status">
          {t('importAdded', state.title)} <a href="#packs">{t('seePacks')}</a>
        </p>
      )}
      {state.kind !== 'adding' && (
        <footer>
          {dismiss(t(state.kind === 'waiting' || state.kind === 'reading' ? 'cancel' : state.kind === 'found' ? 'discard' : 'dismiss'))}
        </footer>
      )}
    </>
  );
}

function Reading({ name, read, items }: { name: string; read: number; items: number }) {
  const number = (n: number) => n.toLocaleString(t('language'));
  const words = items === 0 ? t('importReading') : t('importStep', number(read), number(items));
  return (
    <>
      <p class="meta">{words}</p>
      <progress aria-label={t('ofPack', t('importReading'), name)} {...(items === 0 ? {} : { max: items, value: read })} />
    </>
  );
}
