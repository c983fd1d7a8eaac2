import type { Stance, Tier } from '../match/match';
import type { Dossier } from '../pack/dossier';

/** A mark as a frame reports it. `mark` is its number in the frame's reading order. */
interface FrameMark {
  readonly mark: number;
  readonly claim: string;
  readonly stance: Stance;
  readonly tier: Tier;
  readonly text: string;
}

/** What the popup needs of a frame's report. */
export interface MarkedFrame {
  readonly marks: readonly FrameMark[];
  readonly dossiers: Readonly<Record<string, Dossier>>;
}

/** Where a mark stands in the tab. */
export interface Place extends FrameMark {
  readonly frameId: number;
}

/** A claim, its dossier, and the places of the page that state or deny it. */
export interface MarkedClaim {
  readonly dossier: Dossier;
  readonly places: readonly Place[];
}

export interface EventGroup {
  readonly event: Dossier['event'];
  readonly claims: readonly MarkedClaim[];
}

/** A tab's marks by event and claim; possible ones apart. */
export interface PageDossier {
  readonly marked: readonly EventGroup[];
  readonly possible: readonly EventGroup[];
  /** Distinct claims and places among `marked`. */
  readonly claimCount: number;
  readonly placeCount: number;
  /** Places among `possible`. */
  readonly possibleCount: number;
}

/**
 * Gathers the reports of a tab's frames.
 * @param frames by frame id, in the order in which they are to be listed; marks without a dossier are left out
 */
export function pageDossier(frames: ReadonlyMap<number, MarkedFrame>): PageDossier {
  const dossiers: Record<string, Dossier> = Object.assign({}, ...[...frames.values()].map((frame) => frame.dossiers));
  const places = [...frames].flatMap(([frameId, { marks }]) => marks.map((mark): Place => ({ ...mark, frameId })));
  const shown = places.filter(({ claim, tier }) => tier !== 'related' && dossiers[claim]);
  const strong = shown.filter(({ tier }) => tier === 'strong');
  const weak = shown.filter(({ tier }) => tier === 'weak');
  return {
    marked: grouped(strong, dossiers),
    possible: grouped(weak, dossiers),
    claimCount: new Set(strong.map(({ claim }) => claim)).size,
    placeCount: strong.length,
    possibleCount: weak.length,
  };
}

function grouped(places: readonly Place[], dossiers: Readonly<Record<string, Dossier>>): EventGroup[] {
  const groups = new Map<string, { event: Dossier['event']; claims: MarkedClaim[] }>();
  for (const [claim, own] of byKey(places, (place) => place.claim)) {
    const dossier = dossiers[claim];
    if (!dossier) continue;
    const key = `${dossier.pack.id}/${dossier.event?.name ?? ''}`;
    const group = groups.get(key) ?? { event: dossier.event, claims: [] };
    group.claims.push({ dossier, places: own });
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** In the order in which the keys first appear. */
function byKey<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
