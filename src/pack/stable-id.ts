/** Units of a text or address that an id is made of. */
const SLUG_LENGTH = 60;

/** Lower-case words joined by hyphens, cut at a word. */
export function slug(text: string): string {
  const words =
    text
      .toLowerCase()
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .match(/[a-z0-9]+/g) ?? [];
  const joined = words.join('-');
  return joined.length <= SLUG_LENGTH ? joined : joined.slice(0, joined.lastIndexOf('-', SLUG_LENGTH)).slice(0, SLUG_LENGTH);
}

/** FNV-1a, 32 bits, in base 36: tells items with the same words in their addresses apart. */
export function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}
