/**
 * Puts a text on the clipboard; to be called from a click. Pages without https and frames that may not write have no clipboard of
 * their own: there the browser's old copy command is asked, whose event carries the text, so that nothing of the page is selected.
 * @throws (rejects) when neither is allowed
 */
export async function copyText(document: Document, text: string): Promise<void> {
  const { clipboard } = document.defaultView?.navigator ?? {};
  try {
    if (clipboard) return await clipboard.writeText(text);
  } catch {
    // Then by the old command.
  }
  let taken = false;
  const take = (event: ClipboardEvent): void => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    taken = event.clipboardData !== null;
  };
  document.defaultView?.addEventListener('copy', take, { capture: true });
  try {
    if (!document.execCommand('copy') || !taken) throw new Error('the browser refused to copy');
  } finally {
    document.defaultView?.removeEventListener('copy', take, { capture: true });
  }
}
