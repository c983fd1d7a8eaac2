import { useEffect, useState } from 'preact/hooks';
import { balanceOf } from '../../src/pack/pack-balance';
import { askHostAccess } from '../../src/platform/host-access';
import { countedNetwork } from '../../src/platform/request-count';
import { scheduleUpdates } from '../../src/platform/subscription-alarm';
import { updateSubscription } from '../../src/platform/subscription-update';
import {
  decideWaiting,
  type FeedPreview,
  feedAddress,
  markSeen,
  previewFeed,
  readSubscriptions,
  setPaused,
  subscribe,
  swapVersions,
  unsubscribe,
} from '../../src/platform/subscriptions';
import { SubscriptionsView } from '../../src/ui/subscriptions';
import type { OfferedPack, SubscriptionsFacts } from '../../src/ui/subscriptions-state';
import { t } from '../../src/ui/texts';
import { Trial } from '../sidepanel/trial';

const START: SubscriptionsFacts = { list: null, adding: { kind: 'idle' }, notice: null };

/**
 * The reader's subscriptions, with all that can be done to them.
 * @param onChanged the packs may have changed
 */
export function Subscriptions({ onChanged }: { onChanged(): void }) {
  const [facts, setFacts] = useState(START);
  const [wanted, setWanted] = useState({ address: '', preview: null as FeedPreview | null });
  const learn = (news: Partial<SubscriptionsFacts>) => setFacts((known) => ({ ...known, ...news }));

  const read = async (busy?: string): Promise<void> => {
    const list = await readSubscriptions();
    learn({
      list: list.map(({ pack, ...one }) => ({ ...one, title: pack.title, version: pack.version, busy: one.address === busy })),
    });
  };
  /** Does something, and tells when it could not be done. */
  const attempt = (work: () => Promise<void>): void => {
    work().catch((error) => learn({ notice: t('notSaved', error instanceof Error ? error.message : String(error)) }));
  };
  /** Changes subscriptions; pages and lists follow. */
  const change = (work: () => Promise<unknown>, notice: string | null = null): void =>
    attempt(async () => {
      try {
        await work();
        learn({ notice });
      } finally {
        await Promise.all([scheduleUpdates(), read()]);
        onChanged();
      }
    });
  const look = (typed: string): void =>
    attempt(async () => {
      const address = feedAddress(typed);
      if (address === null) return learn({ adding: { kind: 'badAddress' }, notice: null });
      learn({ adding: { kind: 'looking' }, notice: null });
      const seen = await previewFeed(address, countedNetwork);
      setWanted({ address, preview: seen.ok ? seen.preview : null });
      if (!seen.ok) return learn({ adding: { kind: 'refused', fault: seen.fault, host: hostToAsk(address, seen.fault.kind) } });
      const offer = offerOf(seen.preview);
      learn({ adding: { kind: 'offered', offer } });
      const hits = await falseHits(seen.preview);
      setFacts((known) =>
        known.adding.kind === 'offered' && known.adding.offer === offer
          ? { ...known, adding: { kind: 'offered', offer: { ...offer, hits } } }
          : known,
      );
    });

  useEffect(() => attempt(read), []);
  return (
    <SubscriptionsView
      {...facts}
      onLook={look}
      onAllow={() =>
        attempt(async () => ((await askHostAccess(wanted.address)) ? look(wanted.address) : learn({ notice: t('hostNotAllowed') })))
      }
      onSubscribe={() => {
        const { preview } = wanted;
        if (preview) change(() => subscribe(preview).then(() => learn({ adding: { kind: 'idle' } })), t('subscribed'));
      }}
      onCancel={() => learn({ adding: { kind: 'idle' } })}
      onUpdate={(address) =>
        change(async () => {
          await read(address);
          await updateSubscription(address, countedNetwork);
        })
      }
      onPause={(address, paused) => change(() => setPaused(address, paused))}
      onSwap={(address) => change(() => swapVersions(address))}
      onSeen={(address) => change(() => markSeen(address))}
      onDecide={(address, use) => change(() => decideWaiting(address, use))}
      onEnd={(address) => change(() => unsubscribe(address), t('unsubscribed'))}
    />
  );
}

function offerOf({ address, pack, signed }: FeedPreview): OfferedPack {
  const { title, version, licence, maintainers, claims } = pack;
  return {
    ...{ address, title, version, licence, maintainers: maintainers.map(({ name }) => name), claims: claims.length, hits: null },
    ...{ balance: balanceOf(pack), key: signed.kind === 'signed' ? signed.key : null },
  };
}

async function falseHits({ pack }: FeedPreview): Promise<number> {
  const end = new AbortController();
  try {
    const [hits = []] = await new Trial(end.signal).run(pack, null);
    return hits.length;
  } finally {
    end.abort();
  }
}

/** Hosts that do not let other sites read them look like ones that do not answer; with the browser's leave they can be read. */
function hostToAsk(address: string, fault: string): string | null {
  const { protocol, hostname } = new URL(address);
  return fault === 'unreachable' && protocol === 'https:' ? hostname : null;
}
