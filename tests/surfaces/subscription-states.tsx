import { comparePacks } from '../../src/pack/compare-packs';
import { renderOptions } from '../../src/ui/options';
import { SubscriptionsView } from '../../src/ui/subscriptions';
import type { SubscriptionsFacts, SubscriptionView } from '../../src/ui/subscriptions-state';
import { aPack } from '../unit/platform/a-pack';
import { DEEDS, FACTS } from './options-states';
import type { AsContent, SurfaceState } from './surface-states';

const nothing = () => undefined;

/** Every state of the subscriptions, by name. */
export function subscriptionStates(as: AsContent): Record<string, SurfaceState> {
  const state = (facts: Partial<SubscriptionsFacts>): SurfaceState => ({
    surface: 'options',
    clicks: [],
    draw: (root) =>
      renderOptions(root, {
        ...{ ...FACTS, ...DEEDS, route: { section: 'subscriptions' } },
        subscriptions: (
          <SubscriptionsView
            {...{ list: [], adding: { kind: 'idle' }, notice: null, ...facts }}
            {...{ onLook: nothing, onAllow: nothing, onSubscribe: nothing, onCancel: nothing, onUpdate: nothing }}
            {...{ onPause: nothing, onSwap: nothing, onSeen: nothing, onDecide: nothing, onEnd: nothing }}
          />
        ),
      }),
  });
  const { key } = as({ key: 'kqAJqfDUyrhyDoILX2QlQKKye1QWUD-Ps3YiI-vbado' });
  const next = structuredClone(aPack('pier'));
  for (const gist of ['It did not.', 'It is afloat.']) {
    next.claims[0]?.statements.push({
      ...(next.claims[0].statements[0] as (typeof next.claims)[0]['statements'][0]),
      id: gist,
      position: 'denies',
      gist,
    });
  }
  const one: SubscriptionView = {
    ...as({ address: 'https://packs.example/pier.claimpack.json', title: 'A strike in a harbour', version: '1.2.0', previous: '1.1.0' }),
    ...{ key, paused: false, checked: 1_800_000_000_000, fault: null, changes: null, waiting: null, busy: false },
  };
  const offer = {
    ...as({ address: one.address, title: one.title, version: '1.2.0', licence: 'CC BY 4.0', maintainers: ['Harbour Archive'] }),
    ...{ claims: 14, balance: as([{ party: 'Borland', forward: 12, against: 4 }]), key, hits: 3 },
  };
  const refused = (kind: 'unreachable' | 'broken', host: string | null): SubscriptionsFacts['adding'] => ({
    ...{ kind: 'refused', fault: { kind, detail: as({ detail: '$.claims: missing' }).detail }, host },
  });
  return {
    'subscriptions: none': state({}),
    'subscriptions: looking': state({ adding: { kind: 'looking' } }),
    'subscriptions: no address': state({ adding: { kind: 'badAddress' } }),
    'subscriptions: host asked for': state({ adding: refused('unreachable', as({ host: 'packs.example' }).host) }),
    'subscriptions: broken pack': state({ adding: refused('broken', null) }),
    'subscriptions: offered': state({ adding: { kind: 'offered', offer } }),
    'subscriptions: offered unsigned, being tried': state({
      adding: { kind: 'offered', offer: { ...offer, key: null, hits: null, maintainers: [], licence: null, balance: [] } },
    }),
    'subscriptions: changed': state({ list: [{ ...one, changes: comparePacks(aPack('pier'), next) }] }),
    'subscriptions: asks for a key': state({ list: [{ ...one, waiting: { why: 'changed', key, version: '1.3.0' } }] }),
    'subscriptions: signed for the first time': state({ list: [{ ...one, key: null, waiting: { why: 'first', key, version: '1.3.0' } }] }),
    'subscriptions: signature gone': state({ list: [{ ...one, waiting: { why: 'vanished', key: null, version: '1.3.0' } }] }),
    'subscriptions: signature of something else': state({ list: [{ ...one, waiting: { why: 'unfit', key: null, version: '1.3.0' } }] }),
    'subscriptions: failed, paused, unsigned, being asked': state({
      list: [
        { ...one, fault: { kind: 'status', detail: '503' } },
        { ...one, ...as({ address: 'https://b.example/' }), paused: true, key: null, previous: null },
        { ...one, ...as({ address: 'https://c.example/' }), busy: true },
      ],
    }),
  };
}
