import { lineageOf } from './lineage';
import type { ClaimPack } from './schema';

/** How often a party is heard in a pack, with all who speak for it. */
export interface PartyBalance {
  readonly party: string;
  /** Statements of it that put a claim forward or support it. */
  readonly forward: number;
  /** Statements of it that deny or dispute a claim. */
  readonly against: number;
}

/** Who is heard in a pack, on which side and how often; those heard most first. Statements of nobody in particular are left out. */
export function balanceOf(pack: ClaimPack): readonly PartyBalance[] {
  const parties = new Map(pack.parties.map((party) => [party.id, party]));
  const heard = new Map<string, { party: string; forward: number; against: number }>();
  for (const { party, inferredParty, position } of pack.claims.flatMap(({ statements }) => statements)) {
    const speaker = party ?? inferredParty;
    if (speaker === null || position === 'context') continue;
    const id = lineageOf(speaker, parties).at(-1) ?? speaker;
    const balance = heard.get(id) ?? { party: parties.get(id)?.name ?? id, forward: 0, against: 0 };
    balance[position === 'asserts' || position === 'supports' ? 'forward' : 'against']++;
    heard.set(id, balance);
  }
  return [...heard.values()].sort((a, b) => b.forward + b.against - a.forward - a.against);
}
