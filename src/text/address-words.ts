/** The words of an address's path, each with a capital, so that names among them can be told. */
export function addressWords(url: string): string {
  let path = url;
  try {
    path = decodeURIComponent(new URL(url).pathname);
  } catch {
    // Not an address: its words may still tell something.
  }
  return path
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/(?<=^| )\p{Ll}/gu, (letter) => letter.toUpperCase());
}
