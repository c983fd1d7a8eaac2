import sheet from '../ui/card.css?inline';

/**
 * The host takes no room and no style from the page; the popover's top layer lifts it above whatever the page puts in front.
 * `!important` inside the root outweighs any rule of the page.
 */
const HOST_SHEET = `
:host { all: initial !important; display: block !important; position: fixed !important; inset: 0 auto auto 0 !important; width: 0 !important;
  height: 0 !important; margin: 0 !important; padding: 0 !important; border: 0 !important; overflow: visible !important;
  background: none !important; direction: ltr !important; z-index: 2147483647 !important; pointer-events: auto !important; }
:host(:not(:popover-open)) .frame { display: none; }
.live { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.frame { position: absolute; display: flex; flex-direction: column; align-items: center; }
.frame > * { min-height: 0; }
`;

/** Name of the element. */
export const HOST = 'rejoinder-card';

/** What a button or key of the card answers to. Firefox hands pages nodes of a closed root (`event.originalTarget`), which can be clicked. */
const PRESSES = ['click', 'keydown'];

/** A live region must be known to the screen reader before its text comes, ms. */
const REGION_FIRST = 150;

/** The one element that Rejoinder adds to a page, with a closed shadow root that holds the card and a live region. */
export class CardHost {
  /** What the card is rendered into. */
  readonly frame: HTMLElement;
  readonly #document: Document;
  readonly #host: HTMLElement;
  readonly #live: HTMLElement;
  #added = 0;

  constructor(document: Document) {
    this.#document = document;
    this.#host = hostFor(document);
    const root = this.#host.attachShadow({ mode: 'closed' });
    root.adoptedStyleSheets = [constructed(HOST_SHEET), constructed(sheet)];
    this.frame = document.createElement('div');
    this.frame.className = 'frame';
    this.#live = document.createElement('div');
    this.#live.className = 'live';
    this.#live.ariaLive = 'polite';
    root.append(this.frame, this.#live);
    for (const type of PRESSES) root.addEventListener(type, stopUnlessTrusted, { capture: true });
  }

  /** Whether an event's target is the card, as seen from the page. */
  is(target: EventTarget | null): boolean {
    return target === this.#host;
  }

  /**
   * Brings the host into the page, into the top layer. When the page took it out, it is put back once; then the page has its way.
   * @returns false when there is no place for a card any more
   */
  show(): boolean {
    if (!this.#connect()) return false;
    if (!this.#host.matches(':popover-open')) this.#host.showPopover();
    return true;
  }

  hide(): void {
    if (this.#host.isConnected && this.#host.matches(':popover-open')) this.#host.hidePopover();
  }

  /**
   * Lets a screen reader say something when it is idle; it is seen nowhere.
   * @param language of the text, BCP 47
   */
  announce(text: string, language: string): void {
    if (!this.#connect()) return;
    this.#live.lang = language;
    setTimeout(() => {
      this.#live.textContent = text;
    }, REGION_FIRST);
  }

  #connect(): boolean {
    if (this.#host.isConnected) return true;
    if (this.#added > 1) return false;
    this.#added++;
    this.#host.popover = 'manual';
    (this.#document.documentElement ?? this.#document).append(this.#host);
    return true;
  }

  /** Takes the host out of the page. */
  remove(): void {
    this.#host.remove();
    this.#added = 0;
  }
}

/**
 * A page can define an element by the host's name. One defined before its root is attached opens that root to the page, closed as
 * it is (`ElementInternals.shadowRoot`); a `div` nobody can define.
 */
function hostFor(document: Document): HTMLElement {
  const host = document.createElement(HOST);
  return host.matches(':defined') ? document.createElement('div') : host;
}

function stopUnlessTrusted(event: Event): void {
  if (event.isTrusted) return;
  event.preventDefault();
  event.stopImmediatePropagation();
}

function constructed(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
