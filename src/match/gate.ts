import type { CompiledEvent } from './claim-index';
import type { SentenceReading } from './sentence-reading';

/** Token indexes, half open. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** Words between the first and the last anchor of one mention: a long clause of news. */
const MENTION_WIDTH = 24;
/** The same for a word that fits any attack, by a seat of government: "he was in the palace and was told of the attack" is another one. */
const GENERAL_WIDTH = 5;
/** Blocks after a mention in which the event needs not be named again, on a page that is about something else. */
const NEAR_BLOCKS = 2;

const PLACE_WORDS = new Set(
  'on over at in near inside outside above around against toward towards into to within onto of across beyond'.split(' '),
);

/**
 * Where a sentence mentions an event: a term of every anchor list close together, or null.
 * A seat of government counts only where it is a place ("over the palace"), not where it speaks ("the palace said").
 * @param loose counts it anywhere, but asks for a word of what happened that is not as general as "attack"
 */
export function eventMention(reading: SentenceReading, event: CompiledEvent, loose = false): TokenRange | null {
  let from = Number.POSITIVE_INFINITY;
  let to = -1;
  let seat = false;
  const last = event.anchors.length - 1;
  for (let list = last; list >= 0; list--) {
    const terms = event.anchors[list] as ReadonlySet<number>;
    const marks = reading.marks.filter(
      (m) =>
        terms.has(m.term) && (loose ? list > 0 || !isGeneral(reading, m) : !event.ambiguous.has(m.term) || isPlace(reading, m.from, m.to)),
    );
    const gap = (m: TokenRange): number => (m.from >= to ? m.from - to : from - m.to);
    const reach = (m: TokenRange): number => (seat && isGeneral(reading, m) ? GENERAL_WIDTH : MENTION_WIDTH);
    const near = list === last ? marks[0] : marks.filter((m) => gap(m) <= reach(m)).sort((a, b) => gap(a) - gap(b))[0];
    if (!near) return null;
    seat ||= event.ambiguous.has(near.term);
    from = Math.min(from, near.from);
    to = Math.max(to, near.to);
  }
  return { from, to };
}

/** Words that fit any attack or event ("strike", "incident"), as against "drone" or "drone strike". */
export function isGeneral(reading: SentenceReading, mark: TokenRange): boolean {
  return (
    mark.to - mark.from === 1 &&
    ['ATTACK' as const, 'EVENT_NOUN' as const].some((name) => reading.classes(name).some((m) => m.from === mark.from && m.to === mark.to))
  );
}

/** Whether a metonym stands for the place here and not for who sits there. */
export function isPlace(reading: SentenceReading, from: number, to: number): boolean {
  const next = reading.norm(to);
  if (next === "'s" || next === '’') return /^(?:wall|roof|dome|ground|complex|tower)/.test(reading.norm(to + 1));
  if (reading.is('ACTOR', to) || reading.is('DENY', to)) return false;
  let before = from - 1;
  while (before >= 0 && /^(?:the|a|an|its|their|own)$/.test(reading.norm(before))) before--;
  if (before >= 0 && (PLACE_WORDS.has(reading.norm(before)) || reading.is('ATTACK', before))) return true;
  return reading.is('WEAPON', to) || reading.is('ATTACK', to) || reading.is('EVENT_NOUN', to);
}

/** Whether a sentence says that it speaks of a year, by number or as seen from a later one. */
export function namesYear(reading: SentenceReading, year: string): boolean {
  return reading.tokens.some(
    ({ norm }, i) =>
      norm === year || (/^years?$/.test(norm) && (reading.norm(i - 1) === 'last' || /^(?:ago|earlier)$/.test(reading.norm(i + 1)))),
  );
}

/** What opened a gate for the whole page; "forced" where it was opened to measure. */
export type Opener = 'title' | 'address' | 'lede' | 'forced';

/** How a page, and each block of it, stands to one event. */
export class EventGate {
  readonly #mentioned = new Set<number>();

  /**
   * @param closed the page cannot be about the event, whatever it says
   * @param year the page is so late that a mention must tell of when it speaks: the year of the event; else null
   */
  constructor(
    readonly openedBy: Opener | null,
    readonly closed: boolean,
    readonly year: string | null = null,
  ) {}

  /** Notes that a sentence mentions the event; false when its words fit the event but a late page leaves open of when it speaks. */
  note(reading: SentenceReading): boolean {
    if (this.closed || !this.#tellsWhen(reading)) return false;
    this.#mentioned.add(reading.blockIndex);
    return true;
  }

  /** Where the sentence mentions the gate's event, for this page. */
  mention(reading: SentenceReading, event: CompiledEvent): TokenRange | null {
    const found = this.closed ? null : eventMention(reading, event);
    return found && (this.openedBy || this.mentionedWithin(reading.blockIndex, 0) || this.#tellsWhen(reading)) ? found : null;
  }

  #tellsWhen(reading: SentenceReading): boolean {
    return !this.year || namesYear(reading, this.year);
  }

  /** Whether the block may speak of the event without naming it; null when it may not. */
  openAt(blockIndex: number, lookBack: number): Opener | 'section' | null {
    if (this.closed) return null;
    if (this.openedBy) return this.openedBy;
    return this.mentionedWithin(blockIndex, Math.min(NEAR_BLOCKS, lookBack)) ? 'section' : null;
  }

  mentionedWithin(blockIndex: number, blocks: number): boolean {
    for (let i = blockIndex; i >= blockIndex - blocks; i--) if (this.#mentioned.has(i)) return true;
    return false;
  }
}
