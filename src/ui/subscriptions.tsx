import { SubscribeForm } from './subscribe-form';
import { SubscriptionRow } from './subscription-row';
import type { SubscriptionsDeeds, SubscriptionsFacts } from './subscriptions-state';
import { t } from './texts';

/** Packs that come by themselves from addresses which the reader gave. */
export function SubscriptionsView({ list, adding, notice, ...deeds }: SubscriptionsFacts & SubscriptionsDeeds) {
  return (
    <div class="subs">
      <p class="lede">{t('subscriptionsLede')}</p>
      <p class="notice" role="status">
        {notice}
      </p>
      <SubscribeForm adding={adding} {...deeds} />
      {list?.length === 0 && <p class="meta">{t('noSubscriptions')}</p>}
      <ul class="subscriptions">
        {list?.map((subscription) => (
          <SubscriptionRow key={subscription.address} subscription={subscription} {...deeds} />
        ))}
      </ul>
    </div>
  );
}
