/** Room that a mark should have above and below it to be in good view, CSS px. */
const MARGIN = 80;
/** A smooth scroll that takes longer than this, ms, is not waited for. */
const PATIENCE = 1_000;

/** Scrolls until a range is in good view; at once when the reader wants little motion. Resolves when the page stands still. */
export async function scrollToRange(document: Document, range: Range): Promise<void> {
  const view = document.defaultView;
  const box = range.getBoundingClientRect();
  const element = range.startContainer.parentElement;
  if (!view || !element || (box.top >= MARGIN && box.bottom <= view.innerHeight - MARGIN)) return;
  const still = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const stopped = new Promise<void>((resolve) => {
    document.addEventListener('scrollend', () => resolve(), { once: true, capture: true });
    setTimeout(resolve, still ? 0 : PATIENCE);
  });
  element.scrollIntoView({ block: 'center', behavior: still ? 'instant' : 'smooth' });
  await stopped;
}
