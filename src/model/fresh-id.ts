/** UTF-16 units of an id made of words: legible, and far from the format's limit. */
const LENGTH = 48;

/** An id of the form that packs ask for, made of a text's own words, that none of the others has; `fallback` is for a text without any. */
export function freshId(text: string, others: readonly { readonly id: string }[], fallback = 'x'): string {
  const words = text
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  const stem = words?.reduce((id, word) => (id.length + word.length < LENGTH ? `${id}-${word}` : id)).slice(0, LENGTH) ?? fallback;
  const taken = new Set(others.map(({ id }) => id));
  let id = stem;
  for (let n = 2; taken.has(id); n++) id = `${stem}-${n}`;
  return id;
}
