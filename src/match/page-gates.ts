import { addressWords } from '../text/address-words';
import { type Sentence, sentencesOf } from '../text/sentences';
import type { PageContext } from '../text/text-block';
import type { ClaimIndex, CompiledEvent, CompiledPack, PackEvent } from './claim-index';
import { EventGate, eventMention, isGeneral, isPlace, namesYear, type Opener } from './gate';
import { SentenceReading } from './sentence-reading';
import type { Mark } from './term-trie';

/** What a page says of itself, read once for all events. */
interface ContextReading {
  readonly title: readonly SentenceReading[];
  readonly address: readonly SentenceReading[];
  /** The first sentences of the lede. */
  readonly opening: readonly SentenceReading[];
  readonly lede: readonly SentenceReading[];
}

/** The events that some terms are filed under, each once. */
function eventsOf(terms: ReadonlySet<number>, filed: ClaimIndex['anchors']): Iterable<PackEvent> {
  const found = new Map<CompiledEvent, PackEvent>();
  for (const term of terms) for (const entry of filed.get(term) ?? []) found.set(entry.event, entry);
  return found.values();
}

/** The gates of one page. An event that neither the page's context nor its text mentions has none: it stays shut at no cost. */
export class PageGates {
  readonly #gates = new Map<CompiledEvent, EventGate>();
  readonly #date: string | undefined;

  /** @param forced every event's gate stands open, to measure */
  constructor({ title = '', url = '', lede = '', date }: PageContext, index: ClaimIndex, forced: boolean) {
    this.#date = date;
    if (forced) {
      for (const pack of index.packs) for (const event of pack.events) this.#gates.set(event, new EventGate('forced', false));
      return;
    }
    const read = (sentences: readonly Sentence[]): SentenceReading[] => sentences.map((s) => new SentenceReading(s, index));
    const whole = read(sentencesOf(lede));
    const context: ContextReading = {
      title: read(sentencesOf(title)),
      address: read(sentencesOf(addressWords(url))),
      opening: whole.slice(0, OPENING_SENTENCES),
      lede: whole,
    };
    const readings = [...context.title, ...context.address, ...context.lede];
    const terms = new Set(readings.flatMap(({ marks }) => marks.map(({ term }) => term)));
    for (const { pack, event } of eventsOf(terms, index.anchors)) {
      const year = yearToName(event, date);
      const told = !year || [...context.title, ...context.opening].some((r) => namesYear(r, year));
      this.#add(event, told ? openerOf(event, pack, context, isInWindow(event, date) || isUndated(event, pack)) : null);
    }
    // Title and opening together may do without the place.
    for (const { pack, event } of eventsOf(terms, index.happenings)) {
      const near = isInWindow(event, date) || isUndated(event, pack);
      if (near && !this.#gates.has(event) && together(context, event, pack)) this.#add(event, 'lede');
    }
  }

  get(event: CompiledEvent): EventGate | undefined {
    return this.#gates.get(event);
  }

  /** Notes that a sentence mentions an event, where the page's date lets it be this one. */
  note(event: CompiledEvent, reading: SentenceReading): boolean {
    return (this.#gates.get(event) ?? this.#add(event, null)).note(reading);
  }

  #add(event: CompiledEvent, opener: Opener | null): EventGate {
    const closed = datedBefore(event, this.#date);
    const gate = new EventGate(closed ? null : opener, closed, yearToName(event, this.#date));
    this.#gates.set(event, gate);
    return gate;
  }
}

/** A page from before the event cannot be about it; a day's grace for time zones. */
export function datedBefore(event: CompiledEvent, date: string | undefined): boolean {
  return !!date && !!event.from && Date.parse(date) < Date.parse(event.from) - 86_400_000;
}

/** Days after which a bare "drone over the palace" is more likely another one: nearly a year, when news starts to name the year. */
const LATE_DAYS = 300;

/** The year that a page must name to speak of an event, when it is from long after; null when it need not. */
function yearToName(event: CompiledEvent, date: string | undefined): string | null {
  const last = event.to ?? event.from;
  return date && last && Date.parse(date) > Date.parse(last) + LATE_DAYS * 86_400_000 ? last.slice(0, 4) : null;
}

function openerOf(event: CompiledEvent, pack: CompiledPack, context: ContextReading, inWindow: boolean): Opener | null {
  const { title, address, opening, lede } = context;
  const mentioned = (readings: readonly SentenceReading[]): boolean =>
    readings.some((r) => eventMention(r, event) !== null || (inWindow && eventMention(r, event, true) !== null));
  if (mentioned(title)) return 'title';
  if (mentioned(address)) return 'address';
  if (mentioned(opening) || (inWindow && together(context, event, pack))) return 'lede';
  return inDetail([...title, ...lede], event) ? 'lede' : null;
}

/** Title and lede hold several different words of what happened and tell where, be it in different sentences. */
function inDetail(readings: readonly SentenceReading[], event: CompiledEvent): boolean {
  const [what = new Set<number>(), ...where] = event.anchors;
  const found = (terms: ReadonlySet<number>, fits: (r: SentenceReading, m: Mark) => boolean): number =>
    new Set(readings.flatMap((r) => r.marks.filter((m) => terms.has(m.term) && fits(r, m)).map((m) => m.term))).size;
  return (
    found(what, (r, m) => !isGeneral(r, m)) >= WHAT_WORDS &&
    where.every((terms) => found(terms, (r, m) => !event.ambiguous.has(m.term) || isPlace(r, m.from, m.to)) > 0)
  );
}

/** Title and opening taken together name what happened, and where or, near its date, most sides of the dispute, be it in different sentences. */
function together({ title, opening }: ContextReading, event: CompiledEvent, pack: CompiledPack): boolean {
  if (!opening.length) return false;
  const readings = [...title, ...opening];
  const [what, ...where] = event.anchors;
  if (!readings.some((r) => r.marks.some((mark) => what?.has(mark.term) && !isGeneral(r, mark)))) return false;
  if (where.every((terms) => readings.some((r) => r.marks.some((mark) => terms.has(mark.term))))) return true;
  if (!event.window) return false;
  const sides = new Set<string | undefined>();
  for (const { marks } of readings) {
    for (const { term } of marks) for (const { party } of pack.names.get(term) ?? []) sides.add(pack.lineage.get(party)?.at(-1));
  }
  return sides.size >= SIDES;
}

/** Sentences that say what a page is about; what comes later may be one topic of many. */
const OPENING_SENTENCES = 3;

function openingSentences(lede: string): Sentence[] {
  return sentencesOf(lede).slice(0, OPENING_SENTENCES);
}

/** The text of a lede that may open a gate. */
export function opening(lede: string): string {
  return lede.slice(0, openingSentences(lede).at(-1)?.end);
}

/** Different words of what happened by which a lede tells of the event: two meet by chance on a page about something near. */
const WHAT_WORDS = 3;
/** Sides of the pack that an opening must name when it does not name the place. */
const SIDES = 3;

/** Nobody knows when it was, so no day is too far from it; where the pack has other events, one of those may be meant. */
function isUndated({ from, to }: CompiledEvent, { events }: CompiledPack): boolean {
  return !from && !to && events.length === 1;
}

function isInWindow(event: CompiledEvent, date: string | undefined): boolean {
  const day = date?.slice(0, 10);
  return !!event.window && !!day && event.window[0] <= day && day <= event.window[1];
}
