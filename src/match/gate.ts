import { sentencesOf } from '../text/sentences';
import type { PageContext } from '../text/text-block';
import type { ClaimIndex, CompiledEvent, CompiledPack } from './claim-index';
import { SentenceReading } from './sentence-reading';

/** Token indexes, half open. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** Words between the first and the last anchor of one mention: a long clause of news. */
const MENTION_WIDTH = 24;
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
  const last = event.anchors.length - 1;
  for (let list = last; list >= 0; list--) {
    const terms = event.anchors[list] as readonly number[];
    const marks = reading.marks.filter(
      (m) =>
        terms.includes(m.term) &&
        (loose ? list > 0 || !isGeneral(reading, m) : !event.ambiguous.has(m.term) || isPlace(reading, m.from, m.to)),
    );
    const gap = (m: TokenRange): number => (m.from >= to ? m.from - to : from - m.to);
    const near = list === last ? marks[0] : marks.filter((m) => gap(m) <= MENTION_WIDTH).sort((a, b) => gap(a) - gap(b))[0];
    if (!near) return null;
    from = Math.min(from, near.from);
    to = Math.max(to, near.to);
  }
  return { from, to };
}

/** Title and opening taken together name what happened, and where or most sides of the dispute, be it in different sentences. */
function together(readings: readonly SentenceReading[], event: CompiledEvent, pack: CompiledPack): boolean {
  const marks = readings.flatMap((r) => r.marks.map((mark) => ({ r, mark })));
  const [what = [], ...where] = event.anchors;
  if (!marks.some(({ r, mark }) => what.includes(mark.term) && !isGeneral(r, mark))) return false;
  if (where.every((terms) => marks.some(({ mark }) => terms.includes(mark.term)))) return true;
  const sides = new Set(marks.flatMap(({ mark }) => (pack.names.get(mark.term) ?? []).map((n) => pack.lineage.get(n.party)?.at(-1))));
  return sides.size >= SIDES;
}

/** Sentences that say what a page is about; what comes later may be one topic of many. */
const OPENING_SENTENCES = 3;

/** The sentences of a lede that may open a gate. */
export function opening(lede: string): string {
  return lede.slice(0, sentencesOf(lede)[OPENING_SENTENCES - 1]?.end);
}

/** Words that fit any attack or event ("strike", "incident"), as against "drone" or "drone strike". */
export function isGeneral(reading: SentenceReading, mark: TokenRange): boolean {
  return (
    mark.to - mark.from === 1 &&
    ['ATTACK' as const, 'EVENT_NOUN' as const].some((name) => reading.classes(name).some((m) => m.from === mark.from && m.to === mark.to))
  );
}

function isPlace(reading: SentenceReading, from: number, to: number): boolean {
  const next = reading.norm(to);
  if (next === "'s" || next === '’') return /^(?:wall|roof|dome|ground|complex|tower)/.test(reading.norm(to + 1));
  if (reading.is('ACTOR', to) || reading.is('DENY', to)) return false;
  let before = from - 1;
  while (before >= 0 && /^(?:the|a|an|its|their|own)$/.test(reading.norm(before))) before--;
  if (before >= 0 && (PLACE_WORDS.has(reading.norm(before)) || reading.is('ATTACK', before))) return true;
  return reading.is('WEAPON', to) || reading.is('ATTACK', to) || reading.is('EVENT_NOUN', to);
}

/** How a page, and each block of it, stands to one event. */
export class EventGate {
  readonly event: CompiledEvent;
  /** What opened the gate for the whole page: title, address or lede; "forced" where it was opened to measure. */
  readonly openedBy: 'title' | 'address' | 'lede' | 'forced' | null;
  readonly #closed: boolean;
  readonly #mentioned = new Set<number>();

  constructor(event: CompiledEvent, pack: CompiledPack, context: PageContext, index: ClaimIndex, forced = false) {
    this.event = event;
    const inWindow = isInWindow(event, context.date);
    this.#closed = !forced && datedBefore(event, context.date);
    const readings = (text: string): SentenceReading[] =>
      sentencesOf(text).map((s) => new SentenceReading(-1, -1, s, index.trie.marks(s.tokens), index));
    const read = (text: string): boolean =>
      readings(text).some((r) => eventMention(r, event) !== null || (inWindow && eventMention(r, event, true) !== null));
    this.openedBy = forced
      ? 'forced'
      : this.#closed
        ? null
        : context.title && read(context.title)
          ? 'title'
          : context.url && read(addressWords(context.url))
            ? 'address'
            : context.lede &&
                (read(opening(context.lede)) ||
                  (inWindow && together(readings(`${context.title ?? ''}\n${opening(context.lede)}`), event, pack)))
              ? 'lede'
              : null;
  }

  /** Notes that a block, by its index, mentions the event. */
  note(blockIndex: number): void {
    if (!this.#closed) this.#mentioned.add(blockIndex);
  }

  /** Whether the block may speak of the event without naming it; null when it may not. */
  openAt(blockIndex: number, lookBack: number): EventGate['openedBy'] | 'section' {
    if (this.#closed) return null;
    if (this.openedBy) return this.openedBy;
    return this.mentionedWithin(blockIndex, Math.min(NEAR_BLOCKS, lookBack)) ? 'section' : null;
  }

  mentionedWithin(blockIndex: number, blocks: number): boolean {
    for (let i = blockIndex; i >= blockIndex - blocks; i--) if (this.#mentioned.has(i)) return true;
    return false;
  }

  get closed(): boolean {
    return this.#closed;
  }
}

/** A page from before the event cannot be about it; a day's grace for time zones. */
export function datedBefore(event: CompiledEvent, date: string | undefined): boolean {
  return !!date && !!event.from && Date.parse(date) < Date.parse(event.from) - 86_400_000;
}

/** Days after an event in which a page that names its actors and the kind of event is taken to speak of it. */
const WINDOW_DAYS = 10;
/** Sides of the pack that an opening must name when it does not name the place. */
const SIDES = 3;

function isInWindow(event: CompiledEvent, date: string | undefined): boolean {
  if (!date || !event.from) return false;
  const day = Date.parse(date);
  return day >= Date.parse(event.from) - 86_400_000 && day <= Date.parse(event.to ?? event.from) + WINDOW_DAYS * 86_400_000;
}

/** The words of an address's path, each with a capital. */
export function addressWords(url: string): string {
  let path = url;
  try {
    path = decodeURIComponent(new URL(url).pathname);
  } catch {
    // Not an address: its words may still tell something.
  }
  // Addresses are written small: capitals are put back, so that names can be told.
  return path
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/(?<=^| )\p{Ll}/gu, (letter) => letter.toUpperCase());
}
