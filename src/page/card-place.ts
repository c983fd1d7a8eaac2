import { computePosition, flip, offset, type Placement, shift, size } from '@floating-ui/dom';

/** Distance of the card from its sentence and from the edges of the viewport, CSS px. */
const GAP = 8;
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
 * Places the card below its sentence, else above, inside the viewport. Its greatest height is the room there is.
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
  const { x, y, placement } = await computePosition(reference, card, {
    placement: side ?? 'bottom-start',
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
  Object.assign(card.style, { left: `${Math.round(x)}px`, top: `${Math.round(y)}px`, width: '' });
  return placement;
}

/** True where a card opened by touch is docked. */
export function docks(view: Window): boolean {
  return view.innerWidth < DOCKED_BELOW;
}

/** Docks the card to the top or bottom edge, whichever is farther from its sentence. */
export function dockCard(card: HTMLElement, { box }: Sentence, view: Window): void {
  const below = box.top + box.bottom < view.innerHeight;
  const room = below ? view.innerHeight - box.bottom : box.top;
  card.style.maxHeight = `${Math.max(LEAST_HEIGHT, Math.floor(room - GAP - INSET))}px`;
  const height = card.offsetHeight;
  Object.assign(card.style, {
    left: `${INSET}px`,
    width: `${view.innerWidth - 2 * INSET}px`,
    top: `${below ? view.innerHeight - height - INSET : INSET}px`,
  });
}
