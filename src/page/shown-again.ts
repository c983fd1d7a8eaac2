/**
 * Calls back when the browser puts a document that has been loaded before in front: one that comes back from the back-forward cache,
 * and one that was rendered ahead and is now activated. Neither is loaded anew, so no content script starts in it.
 */
export function watchShownAgain(view: Window, shown: () => void, signal: AbortSignal): void {
  view.addEventListener('pageshow', ({ persisted }) => persisted && shown(), { signal });
  view.document.addEventListener('prerenderingchange', shown, { signal });
}
