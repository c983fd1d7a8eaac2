import type { HitTest, Point } from './hit-test';
import type { Mark } from './mark';

/** What the pointer does, in terms of marks and card. */
export interface PointerEvents {
  /** The pointer has come to rest on or moved over these marks, possibly none; at most once per frame. */
  over(marks: readonly Mark[], point: Point): void;
  overCard(): void;
  tap(marks: readonly Mark[], point: Point): void;
  /** Called instead of letting an exception out into the page. */
  failed(error: unknown): void;
}

/** A tap on one of these means something to the page. */
const CONTROLS = 'a[href], button, input, select, textarea, summary, label, [role="button"], [contenteditable]';

/**
 * Follows the pointer while there are marks. Listens only: no event is held back from the page, and none that a script made up counts.
 * @param hits the hit test of the present marks
 * @param isCard whether an event's target is the card's host
 */
export function watchPointer(
  document: Document,
  hits: () => HitTest,
  isCard: (target: EventTarget | null) => boolean,
  events: PointerEvents,
  signal: AbortSignal,
): void {
  const options = { capture: true, passive: true, signal };
  let last: Point & { readonly card: boolean } = { x: -1, y: -1, card: false };
  let touch = false;
  let frame = 0;

  const guarded = (act: () => void): void => {
    try {
      act();
    } catch (error) {
      events.failed(error);
    }
  };
  const look = (): void => {
    frame = 0;
    if (signal.aborted) return;
    guarded(() => (last.card ? events.overCard() : events.over(hits().at(document, last), last)));
  };
  const lookSoon = (): void => {
    if (frame === 0) frame = requestAnimationFrame(look);
  };

  document.addEventListener(
    'pointermove',
    ({ isTrusted, pointerType, buttons, clientX: x, clientY: y, target }) => {
      if (!isTrusted) return;
      // Browsers repeat the last move after scrolling: the page moved then, not the pointer.
      if (pointerType === 'touch' || buttons !== 0 || (x === last.x && y === last.y)) return;
      last = { x, y, card: isCard(target) };
      lookSoon();
    },
    options,
  );
  document.documentElement.addEventListener(
    'pointerleave',
    ({ isTrusted }) => {
      if (!isTrusted) return;
      last = { x: -1, y: -1, card: false };
      guarded(() => events.over([], last));
    },
    { passive: true, signal },
  );
  document.addEventListener(
    'pointerdown',
    ({ isTrusted, pointerType }) => {
      if (isTrusted) touch = pointerType === 'touch';
    },
    options,
  );
  document.addEventListener(
    'click',
    (event) => {
      const { isTrusted, clientX: x, clientY: y, target } = event;
      const [inmost] = event.composedPath();
      if (!isTrusted || !touch || isCard(target) || (inmost as Element | undefined)?.closest?.(CONTROLS)) return;
      guarded(() => events.tap(hits().at(document, { x, y }), { x, y }));
    },
    options,
  );
}
