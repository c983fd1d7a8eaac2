import type { Match } from '../match/match';
import { type TextKey, t } from './texts';

/** "Claim", "Possible denial": what a mark is called. Weak ones say "possible" and nothing stronger. */
export function stanceWord({ stance, tier }: Pick<Match, 'stance' | 'tier'>): string {
  const key: TextKey = tier === 'strong' ? stance : stance === 'claim' ? 'possibleClaim' : 'possibleDenial';
  return t(key);
}

/** The mark's line sample: the classes of `.line`. */
export function lineClass({ stance, tier }: Pick<Match, 'stance' | 'tier'>): string {
  return `line ${stance}${tier === 'strong' ? '' : ' weak'}`;
}
