import type { Placement } from '@floating-ui/dom';
import { clearCard, renderCard } from '../ui/card';
import type { CardLinks } from '../ui/card-deeds';
import { plural, t } from '../ui/texts';
import { CardHost } from './card-host';
import { dockCard, docks, GAP, placeCard } from './card-place';
import { copyText } from './copy-text';
import type { Point } from './hit-test';
import { type Mark, successorOf } from './mark';
import { type SentencePlace, sentencePlace } from './sentence-place';

/** How a card was opened: only one opened by hover leaves with the pointer. */
type Opening = 'hover' | 'tap' | 'command';

/** Rest of the pointer on a mark before its card opens, and its absence before it leaves, ms: GUIDE.md's measures. */
const OPEN_AFTER = 200;
const LEAVE_AFTER = 300;

interface OpenCard {
  marks: readonly Mark[];
  /** The places of the sentences that they stand in. */
  sentences: readonly Range[];
  readonly opening: Opening;
  readonly point: Point | null;
  readonly focusBefore: Element | null;
  side: Placement | null;
  /** Its marks were taken away by the reader: it stays to tell so, until it is closed. */
  held: boolean;
}

export interface HoverCardLinks extends CardLinks {
  /** Called with the marks of the card that has just opened, with none when it has closed. */
  changed(marks: readonly Mark[]): void;
  /** Called instead of letting an exception out into the page. */
  failed(error: unknown): void;
}

/** Opens, places and closes the card. One at a time. */
export class HoverCard {
  readonly #document: Document;
  readonly #view: Window;
  readonly #host: CardHost;
  readonly #links: HoverCardLinks;
  readonly #signal: AbortSignal;
  /** Outlives the signal by a card that tells why the marks are gone. */
  readonly #listening = new AbortController();
  #open: OpenCard | null = null;
  /** The marks that the pointer rests on and whose card is about to open. */
  #coming: readonly Mark[] = [];
  #openTimer: ReturnType<typeof setTimeout> | undefined;
  #leaveTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(document: Document, links: HoverCardLinks, signal: AbortSignal) {
    this.#document = document;
    this.#view = document.defaultView ?? window;
    this.#host = new CardHost(document);
    this.#links = links;
    this.#signal = signal;
    const options = { capture: true, signal: this.#listening.signal };
    this.#view.addEventListener('keydown', (event) => this.#key(event), options);
    const outside = ({ isTrusted, target }: Event) => isTrusted && !this.#host.is(target) && this.close();
    document.addEventListener('pointerdown', outside, { ...options, passive: true });
    signal.addEventListener('abort', () => {
      clearTimeout(this.#openTimer);
      if (this.#open?.held) return;
      this.close();
      this.#end();
    });
  }

  /** The marks of the open card; empty when none is open. */
  get marks(): readonly Mark[] {
    return this.#open?.marks ?? [];
  }

  /** Tells a screen reader how many places are marked. To be called once a page: a count that comes again at each change nags. */
  announce(places: number): void {
    this.#host.announce(plural('marksOnPage', places), t('language'));
  }

  isHost(target: EventTarget | null): boolean {
    return this.#host.is(target);
  }

  /** The pointer is over these marks, or over nothing of ours. */
  over(marks: readonly Mark[], point: Point): void {
    const isOpen = marks.length > 0 && same(marks, this.marks);
    if (isOpen || (marks.length === 0 && this.#isOnTheWay(point))) this.#stay();
    else this.#leave();
    if (same(marks, this.#coming)) return;
    this.#coming = marks;
    clearTimeout(this.#openTimer);
    if (marks.length && !isOpen) this.#openTimer = setTimeout(() => this.open(marks, 'hover', point), OPEN_AFTER);
  }

  /** Within the sentence of the open card: it lies between its mark and the card. */
  #isOnTheWay({ x, y }: Point): boolean {
    const box = this.#open && placeOf(this.#open)?.box;
    return !!box && x >= box.left && x <= box.right && y >= box.top - GAP && y <= box.bottom + GAP;
  }

  /** The page was read anew: an open card stays with its marks where they still stand, and closes where one does not. */
  renew(marks: readonly Mark[]): void {
    const renewed = (old: readonly Mark[]): Mark[] => old.flatMap((mark) => successorOf(mark, marks) ?? []);
    this.#coming = renewed(this.#coming);
    if (!this.#open) return;
    const still = renewed(this.#open.marks);
    if (still.length === this.#open.marks.length) {
      Object.assign(this.#open, { marks: still, sentences: sentencesOf(still) });
      this.#links.changed(still);
    } else if (this.#open.held) this.#links.changed([]);
    else this.close();
  }

  overCard(): void {
    clearTimeout(this.#openTimer);
    this.#coming = [];
    this.#stay();
  }

  /**
   * Opens the card of these marks, in place of any other.
   * @param point where the pointer is; null for a command, which also moves the focus into the card
   */
  open(marks: readonly Mark[], opening: Opening, point: Point | null): void {
    clearTimeout(this.#openTimer);
    this.#stay();
    const focusBefore = this.#open?.focusBefore ?? this.#document.activeElement;
    try {
      if (!this.#host.show()) return;
      const open: OpenCard = { marks, sentences: sentencesOf(marks), opening, point, focusBefore, side: null, held: false };
      this.#open = open;
      renderCard(this.#host.frame, {
        // The same claim of several packs has one dossier, and needs to be shown once.
        items: marks
          .filter((mark, i) => i === marks.findIndex((other) => isSame(mark, other)))
          .map(({ match, dossier, text, sentence }) => ({ match, dossier, text, sentence })),
        focus: opening === 'command',
        links: this.#links,
        page: { title: this.#document.title, url: this.#document.URL },
        copy: (text) => copyText(this.#document, text),
        onHold: (held) => {
          open.held = held;
        },
        onClose: () => this.close(),
        onResize: () => this.#placeSoon(),
      });
      this.#links.changed(marks);
      this.#follow(open, '');
    } catch (error) {
      this.#links.failed(error);
    }
  }

  /** Closes the card and gives the focus back to what had it. */
  close(): void {
    clearTimeout(this.#openTimer);
    this.#stay();
    const open = this.#open;
    if (!open) return;
    this.#open = null;
    const focused = this.#host.is(this.#document.activeElement);
    clearCard(this.#host.frame);
    this.#host.hide();
    if (focused && open.focusBefore && 'focus' in open.focusBefore) (open.focusBefore as HTMLElement).focus({ preventScroll: true });
    if (this.#signal.aborted) this.#end();
    else this.#links.changed([]);
  }

  #end(): void {
    this.#listening.abort();
    this.#host.remove();
  }

  /** Only a card opened by hover leaves with the pointer. */
  #leave(): void {
    if (this.#open?.opening === 'hover' && !this.#open.held) this.#leaveTimer ??= setTimeout(() => this.#left(), LEAVE_AFTER);
  }

  #left(): void {
    this.#leaveTimer = undefined;
    if (!this.#open?.held) this.close();
  }

  #stay(): void {
    clearTimeout(this.#leaveTimer);
    this.#leaveTimer = undefined;
  }

  #key(event: KeyboardEvent): void {
    if (!event.isTrusted || event.key !== 'Escape' || !this.#open) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.close();
  }

  /**
   * Keeps the card at its sentence: a look per frame while it is open. Pages move by scrolling, zoom, late pictures and columns, and
   * few of these tell.
   */
  #follow(open: OpenCard, before: string): void {
    if (this.#open !== open) return;
    const box = placeOf(open)?.box;
    const { innerWidth, innerHeight, visualViewport: visible } = this.#view;
    const seen = [visible?.scale, visible?.offsetLeft, visible?.offsetTop, visible?.height];
    const now = [box?.x, box?.y, box?.width, box?.height, innerWidth, innerHeight, ...seen].join();
    if (now !== before) this.#placeSoon();
    requestAnimationFrame(() => this.#follow(open, now));
  }

  #placeSoon(): void {
    this.#place().catch(this.#links.failed);
  }

  async #place(): Promise<void> {
    const open = this.#open;
    const sentence = open && placeOf(open);
    if (!open || !sentence) return;
    if (sentence.box.bottom < 0 || sentence.box.top > this.#view.innerHeight) return this.close();
    const { frame } = this.#host;
    if (open.opening === 'tap' && docks(this.#view)) return dockCard(frame, sentence);
    const inside = open.marks[0]?.range.startContainer.parentElement;
    const { side, isScrolledAway } = await placeCard(frame, sentence, open.side, inside);
    if (this.#open !== open) return;
    // One that is out of sight from the start was asked for in spite of that.
    if (isScrolledAway && open.side) this.close();
    else open.side = side;
  }
}

function same(a: readonly Mark[], b: readonly Mark[]): boolean {
  return a.length === b.length && a.every((mark, i) => mark === b[i]);
}

function isSame(a: Mark, b: Mark): boolean {
  return a.dossier.claim === b.dossier.claim && a.match.stance === b.match.stance;
}

function placeOf({ marks, sentences, point }: OpenCard): SentencePlace | null {
  const [mark] = marks;
  return mark ? sentencePlace(sentences, mark.range, point) : null;
}

function sentencesOf(marks: readonly Mark[]): Range[] {
  return marks.map((mark) => mark.sentenceRange());
}
