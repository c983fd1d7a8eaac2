import type { FeedFaultView } from './subscriptions-state';
import { type TextKey, t } from './texts';

const FAULTS: Readonly<Record<FeedFaultView['kind'], TextKey>> = {
  unreachable: 'feedUnreachable',
  moved: 'feedMoved',
  status: 'feedStatus',
  large: 'feedLarge',
  slow: 'feedSlow',
  broken: 'feedBroken',
  otherId: 'feedOtherId',
  older: 'feedOlder',
  held: 'feedHeld',
  unfit: 'feedUnfit',
};

/** Why there is nothing new from an address, in words. */
export function feedFaultText({ kind, detail }: FeedFaultView): string {
  return t(FAULTS[kind], detail);
}
