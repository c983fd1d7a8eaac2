import { changesText } from './changes-text';
import { feedFaultText } from './feed-fault-text';
import type { SubscriptionsDeeds, SubscriptionView } from './subscriptions-state';
import { type TextKey, t } from './texts';

const WAITING: Readonly<Record<NonNullable<SubscriptionView['waiting']>['why'], TextKey>> = {
  first: 'waitingFirst',
  changed: 'waitingChanged',
  vanished: 'waitingVanished',
  unfit: 'waitingUnfit',
};

type Props = { readonly subscription: SubscriptionView } & Omit<SubscriptionsDeeds, 'onLook' | 'onAllow' | 'onSubscribe' | 'onCancel'>;

/** One subscription: what it has, what came last, what waits for the reader. */
export function SubscriptionRow({ subscription, onUpdate, onPause, onSwap, onSeen, onDecide, onEnd }: Props) {
  const { address, title, version, key, paused, checked, fault, changes, previous, waiting, busy } = subscription;
  const time = new Intl.DateTimeFormat(t('language'), { dateStyle: 'medium', timeStyle: 'short' }).format(checked);
  return (
    <li class="subscription" aria-busy={busy}>
      <h3>{title}</h3>
      <p class="meta">
        {t('versionNumber', version)} · {key === null ? t('unsigned') : t('signed')} · {address}
      </p>
      <p class="meta" role="status">
        {busy ? t('feedLooking') : paused ? t('feedPaused') : t('feedChecked', time)}
      </p>
      {fault && !busy && <p class="fault">{feedFaultText(fault)}</p>}
      {changes && (
        <p class="told">
          {t('changedSince', changesText(changes))}
          <button type="button" class="link" onClick={() => onSeen(address)}>
            {t('seen')}
          </button>
        </p>
      )}
      {waiting && (
        <section class="waiting">
          <p>{t(WAITING[waiting.why], waiting.version)}</p>
          {waiting.key !== null && (
            <p class="meta">
              {t('signedWith')} <code>{waiting.key}</code>
            </p>
          )}
          <p class="deeds">
            <button type="button" class="btn" onClick={() => onDecide(address, false)}>
              {t('keepVersion', version)}
            </button>
            <button type="button" class="btn" onClick={() => onDecide(address, true)}>
              {t('useVersion', waiting.version)}
            </button>
          </p>
        </section>
      )}
      <p class="deeds">
        <button type="button" class="link" disabled={busy} onClick={() => onUpdate(address)}>
          {t('updateNow')}
        </button>
        <button type="button" class="link" onClick={() => onPause(address, !paused)}>
          {t(paused ? 'resumeUpdates' : 'pauseUpdates')}
        </button>
        {previous !== null && (
          <button type="button" class="link" onClick={() => onSwap(address)}>
            {t('toVersion', previous)}
          </button>
        )}
        <button type="button" class="link" onClick={() => onEnd(address)}>
          {t('unsubscribe')}
        </button>
      </p>
    </li>
  );
}
