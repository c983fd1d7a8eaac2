import type { Clue } from '../match/clues';
import type { Match } from '../match/match';
import type { Dossier } from '../pack/dossier';
import type { PageContext, TextBlock } from '../text/text-block';
import type { CardLinks } from '../ui/card-deeds';
import { Highlights } from './highlights';
import { HitTest } from './hit-test';
import { HoverCard } from './hover-card';
import { type Mark, successorOf } from './mark';
import { markBeside, marksOver } from './mark-walk';
import { MatchCache, type Stretch } from './match-cache';
import { PageObserver } from './observe';
import { openRoots } from './open-roots';
import { pageContext, pageText, publicationDate } from './page-context';
import { type PlacedMarks, placeMarks } from './place-marks';
import { watchPointer } from './pointer-watch';
import { Prefilter } from './prefilter';
import { scrollToRange } from './scroll-to-range';
import { ShadowSheets } from './shadow-sheets';
import { BlockReader } from './text-blocks';
import { type TextPosition, textPositions } from './text-positions';
import { whenVisible } from './when-visible';

/** UTF-16 units of visible text after which reading stops. */
const TEXT_LIMIT = 1_000_000;
/** Reading holds the page up for at most this long at a time, ms. */
const STEP = 8;

/** What a ms of waiting for the background counts as of the page's own, so that it has time for other pages, too. */
const BEHIND = 0.1;

/** What there is to match on a page that the prefilter turns away. */
const NOTHING = { blocks: [], truncated: false };

/** What a page reader needs from, and tells, the world outside the page. */
export interface PageReaderLinks extends Pick<CardLinks, 'site' | 'mute' | 'switchSite'> {
  /** Asked before anything opens: false when the extension has left the page, which has ended everything. */
  connected(): boolean;
  /** What a page must show for a match to be possible; rejects when that cannot be told now. */
  clues(): Promise<readonly Clue[]>;
  /** Matches a stretch of blocks, `inPart` when a pack would have taken too long on them; rejects when that cannot be done now. */
  match(
    stretch: Stretch,
    context: PageContext,
  ): Promise<{ matches: readonly Match[]; dossiers: Readonly<Record<string, Dossier>>; inPart: boolean }>;
  /** Called after each reading, with what is marked; `truncated` when not all of the page's text was read. */
  read(found: PlacedMarks, truncated: boolean): void;
  /** Paints marks; only where the browser asks for it in each shadow tree. */
  readonly sheet?: string;
  /** Called instead of letting an exception out into the page. */
  failed(error: unknown): void;
}

/**
 * Reads a page, marks it, opens cards and follows its changes, until the signal ends it all and takes every trace away. A page in a tab
 * behind others waits until it comes to the front.
 *
 *     Prefilter → BlockReader → MatchCache → (match) → placeMarks → Highlights, HitTest → HoverCard
 *         ↑ PageObserver: something changed
 */
export class PageReader {
  readonly #document: Document;
  readonly #links: PageReaderLinks;
  readonly #signal: AbortSignal;
  #cache = new MatchCache();
  readonly #highlights = new Highlights();
  readonly #observer: PageObserver;
  readonly #card: HoverCard;
  readonly #sheets: ShadowSheets | undefined;
  #dossiers = new Map<string, Dossier>();
  #marks: readonly Mark[] = [];
  #hits = new HitTest([]);
  #last: Mark | null = null;
  #prefilter: Prefilter | undefined;
  #busy = false;
  #again = false;
  #forget = false;
  #renew = false;
  #watching = false;
  /** What the cache holds is of a page that was not read to its end. */
  #inPart = false;
  /** Time of the page's own thread that this reading has taken so far, ms; what the background takes costs the page nothing. */
  #cost = 0;

  constructor(document: Document, links: PageReaderLinks, signal: AbortSignal) {
    this.#document = document;
    this.#links = links;
    this.#signal = signal;
    this.#observer = new PageObserver(document, () => this.#read(), signal);
    const { site, mute, switchSite, failed } = links;
    const card = { site, mute, switchSite, failed, changed: (marks: readonly Mark[]) => this.#cardChanged(marks) };
    this.#card = new HoverCard(document, card, signal);
    if (links.sheet) this.#sheets = new ShadowSheets(links.sheet, signal);
    signal.addEventListener('abort', () => this.#highlights.clear());
    this.#read();
  }

  /** Scrolls to the next or previous mark and opens its card, with the focus in it. */
  go(direction: 'next' | 'previous'): undefined {
    this.#show(markBeside(this.#marks, direction, this.#last)).catch(this.#links.failed);
  }

  /** Scrolls to a mark, by its number in reading order, and opens its card, with the focus in it. */
  show(mark: number): undefined {
    this.#show(this.#marks[mark]).catch(this.#links.failed);
  }

  async #show(mark: Mark | undefined): Promise<void> {
    if (!mark || this.#signal.aborted) return;
    this.#last = mark;
    await scrollToRange(this.#document, mark.range);
    if (!this.#signal.aborted) this.#card.open(marksOver(this.#marks, mark), 'command', null);
  }

  /** The visible text as it is now, whatever there is to mark in it: read in one go, for a reader who asks. */
  text(): TextBlock[] {
    const reader = new BlockReader(this.#document, TEXT_LIMIT);
    reader.step(Number.POSITIVE_INFINITY);
    return reader.blocks.map(({ id, text }) => ({ id, text }));
  }

  /** Where each mark stands in the text of the document, by its number. */
  positions(): (TextPosition | null)[] {
    return textPositions(
      this.#document,
      this.#marks.map(({ range }) => range),
    );
  }

  /** Packs have changed, and with them what a page must show: reads it as if it were new. */
  renew(): undefined {
    this.#renew = true;
    this.matchAgain();
  }

  /** What matches may have changed: asks for all of them again. */
  matchAgain(): void {
    this.#forget = true;
    this.#read();
  }

  #read(): void {
    if (this.#busy) {
      this.#again = true;
      return;
    }
    this.#busy = true;
    this.#cycle()
      .catch((error) => !this.#signal.aborted && this.#links.failed(error))
      .finally(() => {
        this.#busy = false;
        if (this.#again && !this.#signal.aborted) {
          this.#again = false;
          this.#read();
        }
      });
  }

  async #cycle(): Promise<void> {
    await whenVisible(this.#document, this.#signal);
    this.#again = false;
    if (this.#renew) this.#prefilter = undefined;
    this.#renew = false;
    this.#prefilter ??= new Prefilter(await this.#links.clues());
    this.#signal.throwIfAborted();
    this.#cost = 0;
    const began = performance.now();
    const prefilter = this.#prefilter;
    const { blocks, truncated } = this.#timed(() => this.#mayHold(prefilter)) ? await this.#blocks() : NOTHING;
    if (blocks.length) await pause();
    this.#signal.throwIfAborted();
    if (this.#forget) {
      this.#cache = new MatchCache();
      this.#inPart = false;
    }
    this.#forget = false;
    const context = blocks.length ? pageContext(this.#document, blocks) : {};
    const stretches = this.#timed(() => this.#cache.update(context, blocks));
    for (const stretch of stretches) {
      const { matches, dossiers, inPart } = await this.#links.match(stretch, context);
      this.#cache.add(stretch, matches);
      this.#inPart ||= inPart;
      for (const [claim, dossier] of Object.entries(dossiers)) this.#dossiers.set(claim, dossier);
      if (this.#signal.aborted) return;
    }
    const found = this.#timed(() => {
      const placed = placeMarks(this.#document, blocks, this.#cache.matches(), this.#dossiers);
      this.#take(placed);
      return placed;
    });
    this.#observer.settled(Math.max(this.#cost, (performance.now() - began) * BEHIND), stretches.length > 0);
    this.#links.read(found, truncated || this.#inPart);
  }

  #timed<T>(work: () => T): T {
    const began = performance.now();
    const done = work();
    this.#cost += performance.now() - began;
    return done;
  }

  #mayHold(prefilter: Prefilter): boolean {
    this.#observer.reading();
    const top = this.#document.body ?? this.#document.documentElement;
    const roots = top ? openRoots(top) : [];
    this.#observer.follow(roots);
    return prefilter.passes(pageText(this.#document, roots), () => publicationDate(this.#document));
  }

  /** Reads in steps; a page that changes meanwhile is read again in one go, since a step cannot go on from text that has left. */
  async #blocks(): Promise<BlockReader> {
    await pause();
    this.#signal.throwIfAborted();
    this.#observer.reading();
    const reader = new BlockReader(this.#document, TEXT_LIMIT);
    while (!this.#timed(() => reader.step(STEP))) {
      await pause();
      this.#signal.throwIfAborted();
      if (!this.#observer.stale) continue;
      this.#observer.reading();
      const whole = new BlockReader(this.#document, TEXT_LIMIT);
      this.#timed(() => whole.step(Number.POSITIVE_INFINITY));
      return whole;
    }
    return reader;
  }

  #take({ marks, looks }: PlacedMarks): void {
    this.#marks = marks;
    this.#hits = new HitTest(marks);
    this.#last = (this.#last && successorOf(this.#last, marks)) ?? null;
    this.#card.renew(marks);
    this.#highlights.paint(looks);
    this.#sheets?.serve(marks.map(({ range }) => range));
    if (marks.length && !this.#watching) {
      this.#watchPointer();
      this.#card.announce(marks.length);
    }
  }

  #cardChanged(marks: readonly Mark[]): void {
    if (marks[0]) this.#last = marks[0];
    this.#highlights.setCurrent(marks.map(({ range }) => range));
  }

  #watchPointer(): void {
    this.#watching = true;
    const card = this.#card;
    const ifPainted = (act: (marks: readonly Mark[]) => void, marks: readonly Mark[]): void => {
      if (marks.length === 0 || (this.#links.connected() && this.#highlights.isIntact())) act(marks);
    };
    watchPointer(
      this.#document,
      () => this.#hits,
      (target) => card.isHost(target),
      {
        over: (marks, point) => ifPainted((painted) => card.over(painted, point), marks),
        overCard: () => this.#links.connected() && card.overCard(),
        tap: (marks, point) => ifPainted((painted) => painted.length && card.open(painted, 'tap', point), marks),
        failed: this.#links.failed,
      },
      this.#signal,
    );
  }
}

/** Lets the page work on. */
function pause(): Promise<void> {
  return typeof scheduler === 'undefined' ? new Promise((resolve) => setTimeout(resolve)) : scheduler.yield();
}
