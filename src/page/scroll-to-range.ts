/** Room that a mark should have above and below it to be in good view, CSS px. */
const MARGIN = 80;
/** A smooth scroll that takes longer than this, ms, is cut short. */
const PATIENCE = 1_000;

/**
 * Scrolls until a range is in good view; at once when the reader wants little motion, and in a hidden tab, where a smooth scroll
 * never runs. Resolves when the page stands still with the range in the viewport, as far as the page can scroll.
 */
export async function scrollToRange(document: Document, range: Range): Promise<void> {
  const view = document.defaultView;
  const element = range.startContainer.parentElement;
  if (!view || !element || isInView(view, range)) return;
  if (!document.hidden && !view.matchMedia('(prefers-reduced-motion: reduce)').matches) {
    const stopped = scrollEnd(document);
    element.scrollIntoView({ block: 'center', behavior: 'smooth' });
    await stopped;
    if (isInView(view, range)) return;
  }
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  if (isInView(view, range)) return;
  // The middle of a long element is not the range.
  const { top, bottom } = range.getBoundingClientRect();
  view.scrollBy({ top: (top + bottom - view.innerHeight) / 2, behavior: 'instant' });
}

function isInView(view: Window, range: Range): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  return top >= MARGIN && bottom <= view.innerHeight - MARGIN && !isCovered(range);
}

/** Whether something of the page lies over the range's first line, as a fixed head does; a card is gone in a moment. */
function isCovered(range: Range): boolean {
  const own = range.startContainer.parentElement;
  const [line] = range.getClientRects();
  if (!own || !line) return false;
  const { left, right, top, bottom } = line;
  const over = (own.getRootNode() as Document | ShadowRoot)
    .elementsFromPoint((left + right) / 2, (top + bottom) / 2)
    .find((one) => !one.matches(':popover-open'));
  return over !== undefined && !over.contains(own) && !own.contains(over);
}

function scrollEnd(document: Document): Promise<void> {
  return new Promise((resolve) => {
    const done = new AbortController();
    const stop = (): void => {
      clearTimeout(patience);
      done.abort();
      resolve();
    };
    const patience = setTimeout(stop, PATIENCE);
    document.addEventListener('scrollend', stop, { capture: true, signal: done.signal });
  });
}
