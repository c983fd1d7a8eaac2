import { useRef } from 'preact/hooks';
import { feedFaultText } from './feed-fault-text';
import type { OfferedPack, SubscriptionsDeeds, SubscriptionsFacts } from './subscriptions-state';
import { plural, t } from './texts';

/** Parties that the balance of an offered pack names. */
const PARTIES = 6;

type Props = Pick<SubscriptionsFacts, 'adding'> & Pick<SubscriptionsDeeds, 'onLook' | 'onAllow' | 'onSubscribe' | 'onCancel'>;

/** Where the reader gives an address and sees what stands there before subscribing. */
export function SubscribeForm({ adding, onLook, onAllow, onSubscribe, onCancel }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const subscribe = () => {
    form.current?.reset();
    onSubscribe();
  };
  const look = (event: SubmitEvent) => {
    event.preventDefault();
    onLook(String(new FormData(event.target as HTMLFormElement).get('address')));
  };
  return (
    <section class="subscribe">
      <form ref={form} onSubmit={look}>
        <label class="field">
          {t('feedAddress')}
          <input name="address" type="url" required placeholder="https://" autocomplete="off" aria-describedby="subscribe-told" />
        </label>
        <button type="submit" class="btn" disabled={adding.kind === 'looking'}>
          {t('lookAtFeed')}
        </button>
      </form>
      <p id="subscribe-told" role="status">
        {adding.kind === 'looking' && t('feedLooking')}
        {adding.kind === 'badAddress' && t('feedBadAddress')}
        {adding.kind === 'refused' && feedFaultText(adding.fault)}
      </p>
      {adding.kind === 'refused' && adding.host !== null && (
        <button type="button" class="btn" onClick={onAllow}>
          {t('allowHost', adding.host)}
        </button>
      )}
      {adding.kind === 'offered' && <Offer offer={adding.offer} onSubscribe={subscribe} onCancel={onCancel} />}
    </section>
  );
}

function Offer({ offer, onSubscribe, onCancel }: { offer: OfferedPack } & Pick<SubscriptionsDeeds, 'onSubscribe' | 'onCancel'>) {
  const { title, version, maintainers, licence, claims, balance, key, hits } = offer;
  return (
    <article class="offer">
      <h3>{title}</h3>
      <p class="meta">
        {t('versionNumber', version)} · {plural('claimCount', claims)}
      </p>
      <dl>
        <dt>{t('maintainers')}</dt>
        <dd>{maintainers.join(' · ') || t('sourceUnknown')}</dd>
        <dt>{t('licence')}</dt>
        <dd>{licence ?? t('sourceUnknown')}</dd>
        <dt>{t('signature')}</dt>
        <dd>
          {key === null ? (
            t('unsigned')
          ) : (
            <>
              {t('signedWith')} <code>{key}</code>
            </>
          )}
        </dd>
        <dt>{t('whoIsHeard')}</dt>
        <dd>
          {balance.length === 0 && t('sourceUnknown')}
          <ul>
            {balance.slice(0, PARTIES).map(({ party, forward, against }) => (
              <li key={party}>{t('heardAs', party, String(forward), String(against))}</li>
            ))}
          </ul>
        </dd>
        <dt>{t('wouldMark')}</dt>
        <dd>{hits === null ? t('trialRuns') : plural('trialHits', hits)}</dd>
      </dl>
      <p class="deeds">
        <button type="button" class="btn primary" onClick={onSubscribe}>
          {t('subscribe')}
        </button>
        <button type="button" class="btn" onClick={onCancel}>
          {t('cancel')}
        </button>
      </p>
    </article>
  );
}
