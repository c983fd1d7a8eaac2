import { computePosition, flip, offset, type Placement, shift, size } from '@floating-ui/dom';

/** Widest card, distance of it from its sentence and from the edges of the viewport, CSS px: GUIDE.md's measures. */
const WIDTH = 360;
export const GAP = 8;
const INSET = 8;
/** The card keeps at least this height, CSS px, even where its sentence leaves less room: then it covers some of it. */
const LEAST_HEIGHT = 120;
/** Below this width, CSS px, a card opened by touch docks to the edge of the viewport away from its sentence. */
const DOCKED_BELOW = 480;

/** Where the card's sentence is: what must not be covered, and the line that the card keeps to. CSS px of the viewport. */
export interface Sentence {
  readonly box: DOMRect;
  readonly line: DOMRect;
}

/**
 * Places the card below its sentence, else above, inside the viewport. It begins where its line begins, on a page that is read from
 * right to left at the right. Its greatest height is the room there is.
 * @param card an absolutely positioned element at the viewport's origin
 * @param side keep to this side: a card that grows must not jump
 * @returns the side taken
 */
export async function placeCard(card: HTMLElement, { box, line }: Sentence, side: Placement | null): Promise<Placement> {
  const reference = {
    getBoundingClientRect: () => ({
      ...{ x: line.left, left: line.left, right: line.right, width: line.width },
      ...{ y: box.top, top: box.top, bottom: box.bottom, height: box.height },
    }),
  };
  const root = card.ownerDocument.documentElement;
  delete card.dataset.dock;
  card.style.width = `${Math.min(WIDTH, root.clientWidth - 2 * INSET)}px`;
  const { x, y, placement } = await computePosition(reference, card, {
    placement: side ?? (isRightToLeft(card.ownerDocument) ? 'bottom-end' : 'bottom-start'),
    middleware: [
      offset(GAP),
      ...(side ? [] : [flip({ padding: INSET, crossAxis: false })]),
      size({
        padding: INSET,
        apply: ({ availableHeight }) => {
          card.style.maxHeight = `${Math.max(LEAST_HEIGHT, Math.floor(availableHeight))}px`;
        },
      }),
      shift({ padding: INSET, crossAxis: true }),
    ],
  });
  Object.assign(card.style, { left: `${Math.round(x)}px`, top: `${Math.round(y)}px` });
  return placement;
}

/** True where a card opened by touch is docked. */
export function docks(view: Window): boolean {
  return view.innerWidth < DOCKED_BELOW;
}

/** Docks the card to the top or bottom edge, whichever is farther from its sentence, over the whole width. */
export function dockCard(card: HTMLElement, { box }: Sentence, view: Window): void {
  const below = box.top + box.bottom < view.innerHeight;
  const room = below ? view.innerHeight - box.bottom : box.top;
  const width = card.ownerDocument.documentElement.clientWidth;
  card.dataset.dock = below ? 'bottom' : 'top';
  Object.assign(card.style, { left: 0, width: `${width}px`, maxHeight: `${Math.max(LEAST_HEIGHT, Math.floor(room - GAP))}px` });
  card.style.top = `${below ? view.innerHeight - card.offsetHeight : 0}px`;
}

/** Pages say so on `html` or on `body`. */
function isRightToLeft({ body, documentElement }: Document): boolean {
  return getComputedStyle(body ?? documentElement).direction === 'rtl';
}
