import { useEffect, useRef } from 'preact/hooks';
import { Icon } from './icon';
import { logoOutlineIcon, openIcon, undoIcon, upIcon } from './icon-shapes';
import type { ListedPack, OptionsDeeds, OptionsFacts, UnreadablePack } from './options-state';
import { packMeta } from './pack-meta';
import { StateMessage } from './state-message';
import { t } from './texts';
import { useFocus } from './use-focus';

type Deeds = Pick<OptionsDeeds, 'onSwitch' | 'onMove' | 'onExport' | 'onRemove' | 'onRestore'>;
type Props = Pick<OptionsFacts, 'packs' | 'removed'> & Deeds;

/** The packs in use and out of use, in the reader's order, and those that cannot be read. */
export function OptionsPacks({ packs, removed, onRestore, ...deeds }: Props) {
  // What was pressed to move a pack: its row goes elsewhere in the document, and loses the focus on the way.
  const moved = useRef<{ id: string; by: number; from: typeof packs } | null>(null);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (!moved.current || moved.current.from === packs) return;
    const { id, by } = moved.current;
    moved.current = null;
    const buttons = [...(list.current?.querySelectorAll<HTMLButtonElement>(`[data-pack="${id}"] .move`) ?? [])];
    const [same, other] = by === -1 ? buttons : buttons.toReversed();
    (same?.disabled ? other : same)?.focus();
  }, [packs]);
  if (!packs) return <StateMessage icon={logoOutlineIcon} title={t('packsLoading')} />;
  const move = (id: string, at: number, by: number) => {
    moved.current = { id, by, from: packs };
    deeds.onMove(id, at + by);
  };
  return (
    <>
      <p class="lede">{t('packsText')}</p>
      {removed && <RemovedNotice title={removed.title} onRestore={onRestore} />}
      <ul ref={list} class="packs">
        {packs.packs.map((pack, i) => (
          <PackRow key={pack.id} {...deeds} pack={pack} at={i} last={packs.packs.length - 1} onStep={(by) => move(pack.id, i, by)} />
        ))}
        {packs.broken.map((pack) => (
          <BrokenRow key={pack.id} {...deeds} pack={pack} />
        ))}
      </ul>
      <a class="btn primary" href="#add">
        {t('addPack')}
      </a>
    </>
  );
}

function RemovedNotice({ title, onRestore }: { title: string; onRestore(): void }) {
  const button = useFocus<HTMLButtonElement>();
  return (
    <div class="removed">
      <p id="removed">{t('packRemoved', title)}</p>
      <button ref={button} type="button" class="btn" aria-describedby="removed" onClick={onRestore}>
        <Icon shape={undoIcon} />
        {t('undo')}
      </button>
    </div>
  );
}

interface RowProps extends Pick<Deeds, 'onSwitch' | 'onExport' | 'onRemove'> {
  readonly pack: ListedPack;
  /** Its place in the order, and the last one. */
  readonly at: number;
  readonly last: number;
  onStep(by: -1 | 1): void;
}

function PackRow({ pack, at, last, onStep, onSwitch, onExport, onRemove }: RowProps) {
  const { id, title, on, origin } = pack;
  const step = (by: -1 | 1, name: string, disabled: boolean) => (
    <button type="button" class="ib move" aria-label={t('ofPack', name, title)} title={name} disabled={disabled} onClick={() => onStep(by)}>
      <Icon shape={by === -1 ? upIcon : openIcon} />
    </button>
  );
  return (
    <li class={on ? 'row' : 'row out'} data-pack={id}>
      <header>
        <h3>{title}</h3>
        <button
          type="button"
          class="sw"
          role="switch"
          aria-checked={on}
          aria-label={t('ofPack', t(on ? 'on' : 'off'), title)}
          onClick={() => onSwitch(id, !on)}
        >
          {t(on ? 'on' : 'off')}
          <i />
        </button>
      </header>
      <p class="meta">{packMeta(pack)}</p>
      <footer>
        <span class="label">{t(origin === 'shipped' ? 'originShipped' : origin === 'own' ? 'originOwn' : 'originSubscribed')}</span>
        {step(-1, t('moveUp'), at === 0)}
        {step(1, t('moveDown'), at === last)}
        <button type="button" class="link" aria-label={t('ofPack', t('exportPack'), title)} onClick={() => onExport(id)}>
          {t('exportPack')}
        </button>
        {origin === 'own' && (
          <button type="button" class="link" aria-label={t('ofPack', t('removePack'), title)} onClick={() => onRemove(id)}>
            {t('removePack')}
          </button>
        )}
      </footer>
    </li>
  );
}

function BrokenRow({ pack: { id, issues }, onExport, onRemove }: { pack: UnreadablePack } & Pick<Deeds, 'onExport' | 'onRemove'>) {
  return (
    <li class="row">
      <header>
        <h3>{id}</h3>
      </header>
      <p>{t('packBroken')}</p>
      <ul class="issues">
        {issues.slice(0, 5).map(({ path, message }) => (
          <li key={path}>
            <code>{path}</code> {message}
          </li>
        ))}
      </ul>
      <footer>
        <button type="button" class="link" aria-label={t('ofPack', t('exportRaw'), id)} onClick={() => onExport(id)}>
          {t('exportRaw')}
        </button>
        <button type="button" class="link" aria-label={t('ofPack', t('removePack'), id)} onClick={() => onRemove(id)}>
          {t('removePack')}
        </button>
      </footer>
    </li>
  );
}
