/** Resolves once a document is in view: at once, or when its tab comes to the front. Never after the signal's abort. */
export function whenVisible(document: Document, signal: AbortSignal): Promise<void> {
  if (document.visibilityState !== 'hidden') return Promise.resolve();
  return new Promise((resolve) => {
    const done = new AbortController();
    const look = (): void => {
      if (document.visibilityState === 'hidden') return;
      done.abort();
      resolve();
    };
    document.addEventListener('visibilitychange', look, { signal: AbortSignal.any([signal, done.signal]) });
  });
}
