import type { Stance, Tier } from '../match/match';
import type { Dossier } from '../pack/dossier';

/** A mark as a frame reports it. `mark` is its number in the frame's reading order. */
interface FrameMark {
  readonly mark: number;
  readonly claim: string;
  readonly stance: Stance;
  readonly tier: Tier;
  readonly text: string;
  /** The words of its sentence that stand right before and after it. */
  readonly before: string;
  readonly after: string;
  /** Who says it on the page, and the word that says so. */
  readonly source: string | null;
  readonly cue: string | null;
}

/** What the popup needs of a frame's report. */
export interface MarkedFrame {
  readonly marks: readonly FrameMark[];
  readonly dossiers: Readonly<Record<string, Dossier>>;
}

/** Sentences of a frame near to claims that nothing is marked of, and the dossiers of these claims. */
export interface RelatedPassages {
  readonly related: readonly { readonly claim: string; readonly text: string }[];
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

/** A pack's claims that are only related to the page, each with the sentences that share words with it. */
interface RelatedGroup {
  readonly pack: Dossier['pack'];
  readonly claims: readonly { readonly dossier: Dossier; readonly passages: readonly string[] }[];
}

/** Each place of a page is shown by one of these: what it does with its claim, or that it only may do so. */
export type Shown = Stance | 'possible';

/** A tab's marks by event and claim; possible ones apart, and related claims, which are not marked, apart from both. */
export interface PageDossier {
  readonly marked: readonly EventGroup[];
  readonly possible: readonly EventGroup[];
  /** Marked and possible together. */
  readonly all: readonly EventGroup[];
  readonly related: readonly RelatedGroup[];
  readonly relatedCount: number;
  /** Distinct claims among `marked`. */
  readonly claimCount: number;
  /** Places among `marked` by stance, and among `possible`. */
  readonly placeCounts: Readonly<Record<Shown, number>>;
}

/**
 * Gathers the reports of a tab's frames.
 * @param frames by frame id, in the order in which they are to be listed; marks without a dossier are left out
 * @param passages what their text is related to
 */
export function pageDossier(frames: ReadonlyMap<number, MarkedFrame>, passages: readonly RelatedPassages[] = []): PageDossier {
  const dossiers: Record<string, Dossier> = Object.assign({}, ...[...frames.values()].map((frame) => frame.dossiers));
  const places = [...frames]
    .flatMap(([frameId, { marks }]) => marks.map((mark): Place => ({ ...mark, frameId })))
    .filter(firstOfSame(dossiers));
  const strong = places.filter(({ tier }) => tier === 'strong');
  const weak = places.filter(({ tier }) => tier === 'weak');
  const related = relatedGroups(passages);
  return {
    marked: grouped(strong, dossiers),
    possible: grouped(weak, dossiers),
    all: grouped(places, dossiers),
    related,
    relatedCount: related.reduce((sum, { claims }) => sum + claims.length, 0),
    claimCount: new Set(strong.map(({ claim }) => dossiers[claim]?.claim)).size,
    placeCounts: {
      claim: strong.filter(({ stance }) => stance === 'claim').length,
      denial: strong.filter(({ stance }) => stance === 'denial').length,
      possible: weak.length,
    },
  };
}

/** Passes a place unless another pack's same claim has marked the same words there, or it has no dossier. */
function firstOfSame(dossiers: Readonly<Record<string, Dossier>>): (place: Place) => boolean {
  const seen = new Map<string, string>();
  return ({ claim, frameId, stance, before, text, after }) => {
    const dossier = dossiers[claim];
    if (!dossier) return false;
    const place = JSON.stringify([dossier.claim, frameId, stance, before, text, after]);
    const marker = seen.get(place) ?? claim;
    seen.set(place, marker);
    return marker === claim;
  };
}

/** Only the places of one stance, and only claims and events that have some. */
export function ofStance(groups: readonly EventGroup[], stance: Stance): EventGroup[] {
  return groups.flatMap(({ event, claims }) => {
    const kept = claims.flatMap(({ dossier, places }) => {
      const own = places.filter((place) => place.stance === stance);
      return own.length ? [{ dossier, places: own }] : [];
    });
    return kept.length ? [{ event, claims: kept }] : [];
  });
}

function grouped(places: readonly Place[], dossiers: Readonly<Record<string, Dossier>>): EventGroup[] {
  const groups = new Map<string, { event: Dossier['event']; claims: MarkedClaim[] }>();
  // Claims of several packs that are the same have one dossier, and so one entry.
  for (const own of byKey(places, ({ claim }) => dossiers[claim]?.claim ?? claim).values()) {
    const dossier = dossiers[own[0]?.claim ?? ''];
    if (!dossier) continue;
    const key = `${dossier.pack.id}/${dossier.event?.name ?? ''}`;
    const group = groups.get(key) ?? { event: dossier.event, claims: [] };
    group.claims.push({ dossier, places: own });
    groups.set(key, group);
  }
  return [...groups.values()];
}

function relatedGroups(passages: readonly RelatedPassages[]): RelatedGroup[] {
  const dossiers: Record<string, Dossier> = Object.assign({}, ...passages.map((one) => one.dossiers));
  const related = passages.flatMap((one) => one.related);
  const claims = [...byKey(related, ({ claim }) => claim)].flatMap(([claim, own]) => {
    const dossier = dossiers[claim];
    return dossier ? [{ dossier, passages: [...new Set(own.map(({ text }) => text))] }] : [];
  });
  return [...byKey(claims, ({ dossier }) => dossier.pack.id).values()].flatMap((own) => {
    const pack = own[0]?.dossier.pack;
    return pack ? [{ pack, claims: own }] : [];
  });
}

/** In the order in which the keys first appear. */
function byKey<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
