import { useEffect, useState } from 'preact/hooks';
import { feedAddress } from '../../src/platform/feed-address';
import { askHostAccess } from '../../src/platform/host-access';
import { setUpdateAlarm } from '../../src/platform/update-schedule';
import { SubscriptionsView } from '../../src/ui/subscriptions';
import type { OfferedPack, SubscriptionsFacts } from '../../src/ui/subscriptions-state';
import { t } from '../../src/ui/texts';
import { Desk } from './desk';

/** Of its own: a host that answers slowly holds up no list of packs. */
const desk = new Desk('feeds');

const START: SubscriptionsFacts = { list: null, adding: { kind: 'idle' }, notice: null };

/**
 * The reader's subscriptions, with all that can be done to them.
 * @param onChanged the packs may have changed
 */
export function Subscriptions({ onChanged }: { onChanged(): void }) {
  const [facts, setFacts] = useState(START);
  const [wanted, setWanted] = useState('');
  const learn = (news: Partial<SubscriptionsFacts>) => setFacts((known) => ({ ...known, ...news }));

  const read = async (busy?: string): Promise<void> => {
    const list = await desk.ask('list');
    learn({ list: list.map((one) => ({ ...one, busy: one.address === busy })) });
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
        await setUpdateAlarm(await desk.ask('nextUpdate'));
        await read();
        onChanged();
      }
    });
  const look = (typed: string): void =>
    attempt(async () => {
      const address = feedAddress(typed);
      if (address === null) return learn({ adding: { kind: 'badAddress' }, notice: null });
      learn({ adding: { kind: 'looking' }, notice: null });
      setWanted(address);
      const seen = await desk.ask('look', address);
      if (!seen.ok) return learn({ adding: { kind: 'refused', fault: seen.fault, host: hostToAsk(address, seen.fault.kind) } });
      const offer: OfferedPack = { ...seen.offer, hits: null };
      learn({ adding: { kind: 'offered', offer } });
      const hits = await falseHits();
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
      onAllow={() => attempt(async () => ((await askHostAccess(wanted)) ? look(wanted) : learn({ notice: t('hostNotAllowed') })))}
      onSubscribe={() => change(() => desk.ask('subscribe').then(() => learn({ adding: { kind: 'idle' } })), t('subscribed'))}
      onCancel={() => learn({ adding: { kind: 'idle' } })}
      onUpdate={(address) =>
        change(async () => {
          await read(address);
          await desk.ask('update', address);
        })
      }
      onPause={(address, paused) => change(() => desk.ask('pause', address, paused))}
      onSwap={(address) => change(() => desk.ask('swap', address))}
      onSeen={(address) => change(() => desk.ask('seen', address))}
      onDecide={(address, use) => change(() => desk.ask('decide', address, use))}
      onEnd={(address) => change(() => desk.ask('end', address), t('unsubscribed'))}
    />
  );
}

/** Unrelated sentences that the pack on offer would mark. */
async function falseHits(): Promise<number> {
  let sum = 0;
  for (let from: number | null = 0; from !== null; ) {
    const { hits, next }: { hits: number; next: number | null } = await desk.ask('hits', from);
    sum += hits;
    from = next;
  }
  return sum;
}

/** Hosts that do not let other sites read them look like ones that do not answer; with the browser's leave they can be read. */
function hostToAsk(address: string, fault: string): string | null {
  const { protocol, hostname } = new URL(address);
  return fault === 'unreachable' && protocol === 'https:' ? hostname : null;
}
