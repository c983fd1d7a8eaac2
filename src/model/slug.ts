/** Gives out ids of the pack format: lower-case words joined by hyphens, none twice. */
export class Ids {
  readonly #given = new Set<string>();

  /** An id after a name's first words. */
  of(name: string, fallback: string): string {
    const words = name
      .normalize('NFD')
      .toLowerCase()
      .replace(/['’]s?\b/g, '')
      .match(/[a-z0-9]+/g);
    const base = (words ?? [fallback]).slice(0, MOST_WORDS).join('-').slice(0, LONGEST);
    let id = base;
    for (let n = 2; this.#given.has(id); n++) id = `${base}-${n}`;
    this.#given.add(id);
    return id;
  }
}

const MOST_WORDS = 6;
const LONGEST = 80;
