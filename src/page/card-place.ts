import { computePosition, flip, hide, offset, type Placement, shift, size } from '@floating-ui/dom';
import type { SentencePlace } from './sentence-place';

/** Widest card, distance of it from its sentence and from the edges of the viewport, CSS px: GUIDE.md's measures. */
const WIDTH = 360;
export const GAP = 8;
const INSET = 8;
/** The card keeps at least this height, CSS px, even where its sentence leaves less room: then it covers some of it. */
const LEAST_HEIGHT = 120;
/** In less height, CSS px, the card scrolls as a whole: head and foot would leave nothing to what they enclose. */
const LOW = 280;
/** Below this width, CSS px, a card opened by touch docks to the edge of the viewport away from its sentence. */
const DOCKED_BELOW = 480;
/** A docked card on a pinched page is at least this wide, CSS px: GUIDE.md's narrowest. Where less of the page is seen it is drawn smaller. */
const NARROWEST = 280;

/**
 * Places the card below its sentence, else above, inside what is seen of the page. It begins where its line begins, on a page that is
 * read from right to left at the right. Its greatest height is the room there is.
 * @param card an absolutely positioned element at the viewport's origin
 * @param before its side so far, which it keeps while that has room for the least of it: a card that grows must not jump
 * @param inside the element that holds the sentence
 * @returns the side taken, and whether a part of the page that scrolls by itself has taken the sentence out of sight
 */
export async function placeCard(
  card: HTMLElement,
  { box, line }: SentencePlace,
  before: Placement | null,
  inside: Element | null | undefined,
): Promise<{ side: Placement; isScrolledAway: boolean }> {
  const reference = {
    ...(inside ? { contextElement: inside } : {}),
    getBoundingClientRect: () => ({
      ...{ x: line.left, left: line.left, right: line.right, width: line.width },
      ...{ y: box.top, top: box.top, bottom: box.bottom, height: box.height },
    }),
  };
  delete card.dataset.dock;
  undoZoom(card, 1);
  const seen = seenPart(card);
  const room = before?.startsWith('top') ? box.top - seen.top : seen.bottom - box.bottom;
  const side = room >= LEAST_HEIGHT + GAP + INSET ? before : null;
  card.style.width = `${Math.min(WIDTH, seen.width - 2 * INSET)}px`;
  const { x, y, placement, middlewareData } = await computePosition(reference, card, {
    placement: side ?? (isRightToLeft(card.ownerDocument) ? 'bottom-end' : 'bottom-start'),
    middleware: [
      offset(GAP),
      ...(side ? [] : [flip({ padding: INSET, crossAxis: false })]),
      size({ padding: INSET, apply: ({ availableHeight }) => limitHeight(card, availableHeight) }),
      shift({ padding: INSET, crossAxis: true }),
      hide(),
    ],
  });
  Object.assign(card.style, { left: `${Math.round(x)}px`, top: `${Math.round(y)}px` });
  return { side: placement, isScrolledAway: middlewareData.hide?.referenceHidden === true };
}

/** True where a card opened by touch is docked. */
export function docks(view: Window): boolean {
  return view.innerWidth < DOCKED_BELOW;
}

/** Docks the card to the top or bottom edge of what is seen, whichever is farther from its sentence, over the whole width. */
export function dockCard(card: HTMLElement, { box }: SentencePlace): void {
  const seen = seenPart(card);
  const below = box.top - seen.top < seen.bottom - box.bottom;
  const room = (below ? seen.bottom - box.bottom : box.top - seen.top) - GAP;
  const scale = Math.min(1, seen.width / NARROWEST);
  card.dataset.dock = below ? 'bottom' : 'top';
  undoZoom(card, scale);
  Object.assign(card.style, { left: `${seen.left / scale}px`, width: `${seen.width / scale}px` });
  limitHeight(card, room / scale);
  card.style.top = `${below ? seen.bottom / scale - card.offsetHeight : seen.top / scale}px`;
}

function limitHeight(card: HTMLElement, room: number): void {
  const height = Math.max(LEAST_HEIGHT, Math.floor(room));
  card.style.maxHeight = `${height}px`;
  card.toggleAttribute('data-low', height < LOW);
}

/** A page that zooms its root zooms what is in it, and so the card; rectangles are told in unzoomed px. */
function undoZoom(card: HTMLElement, scale: number): void {
  card.style.zoom = String(scale / card.ownerDocument.documentElement.currentCSSZoom);
}

/** What a reader sees of the viewport: a part of it while the page is pinched. CSS px of the viewport, scrollbars left out. */
function seenPart({ ownerDocument }: HTMLElement): DOMRect {
  const { clientWidth, clientHeight } = ownerDocument.documentElement;
  const seen = ownerDocument.defaultView?.visualViewport;
  return seen ? new DOMRect(seen.offsetLeft, seen.offsetTop, seen.width, seen.height) : new DOMRect(0, 0, clientWidth, clientHeight);
}

/** Pages say so on `html` or on `body`. */
function isRightToLeft({ body, documentElement }: Document): boolean {
  return getComputedStyle(body ?? documentElement).direction === 'rtl';
}
