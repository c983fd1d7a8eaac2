/** Attributes by which pages show and hide text, or let it be written in. */
const ATTRIBUTES = ['class', 'style', 'hidden', 'open', 'contenteditable'];
/** Pause after a change before the page is read again, ms: menus and lists arrive in several steps. */
const PAUSE = 250;
/** Reading a page again may take one part in this many of the time. */
const SHARE = 20;
/** Longest pause, ms, of a page whose attributes change all the time (animations) without any text appearing or going. */
const LONGEST = 8_000;
const CHANGES: MutationObserverInit = { subtree: true, childList: true, characterData: true, attributeFilter: ATTRIBUTES };

/**
 * Tells when the page's text may have changed, as often as reading it again is worth.
 */
export class PageObserver {
  readonly #observer: MutationObserver;
  readonly #changed: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #due = Number.POSITIVE_INFINITY;
  #cost = 0;
  #idle = 0;
  #stale = false;

  /** @param changed never called after the signal's abort, nor before `settled` was called */
  constructor(document: Document, changed: () => void, signal: AbortSignal) {
    this.#changed = changed;
    this.#observer = new MutationObserver((records) => this.#note(records));
    this.#observer.observe(document, CHANGES);
    signal.addEventListener('abort', () => {
      this.#observer.disconnect();
      clearTimeout(this.#timer);
    });
  }

  /** Also watches these shadow trees: what changes in one is no change of the tree around it. */
  follow(roots: readonly ShadowRoot[]): void {
    for (const root of roots) this.#observer.observe(root, CHANGES);
  }

  /** True when something changed since the last `reading`. */
  get stale(): boolean {
    return this.#stale;
  }

  /** To be called before the page is read: changes until now are about to be seen. */
  reading(): void {
    this.#observer.takeRecords();
    clearTimeout(this.#timer);
    this.#due = Number.POSITIVE_INFINITY;
    this.#stale = false;
  }

  /**
   * To be called once reading is over.
   * @param cost ms that it took, mainly of the page's own thread
   * @param news whether the text differed from the time before
   */
  settled(cost: number, news: boolean): void {
    this.#cost = cost;
    this.#idle = news ? 0 : this.#idle + 1;
  }

  #note(records: readonly MutationRecord[]): void {
    this.#stale = true;
    const text = records.some(({ type }) => type !== 'attributes');
    const pause = text ? PAUSE : Math.min(LONGEST, PAUSE * 2 ** this.#idle);
    const due = performance.now() + Math.max(pause, SHARE * this.#cost);
    if (due >= this.#due) return;
    this.#due = due;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#due = Number.POSITIVE_INFINITY;
      this.#changed();
    }, due - performance.now());
  }
}
