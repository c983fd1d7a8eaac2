/** Hands a text to the reader as a file, by the browser's own way of saving. */
export function downloadText(document: Document, name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  // The browser has taken the blob up once the click is over.
  setTimeout(() => URL.revokeObjectURL(url));
}
