import type { Look } from './paint-pieces';

/** The mark whose card is open; painted over its other look. */
const CURRENT = 'rj-e';
const LOOKS: readonly Look[] = ['rj-a', 'rj-b', 'rj-c', 'rj-d'];
/** In the page's registry. */
export const NAMES: readonly string[] = [...LOOKS, CURRENT];

/**
 * The page's marks in the CSS highlight registry, which page and extension share: hence names that tell nothing. The sheet that
 * paints them is the manifest's. Ranges are kept here too, since Firefox lets no content script iterate a Highlight.
 */
export class Highlights {
  readonly #registry: HighlightRegistry;
  readonly #own = new Map<string, Highlight>();
  #ranges: ReadonlyMap<Look, readonly Range[]> = new Map();
  #current: readonly Range[] = [];
  #restored = false;
  #left = false;

  constructor(registry: HighlightRegistry = CSS.highlights) {
    this.#registry = registry;
  }

  /** Replaces all marks; looks whose marks still stand where they were stay as they are painted. */
  paint(ranges: ReadonlyMap<Look, readonly Range[]>): void {
    if (!this.isIntact()) return;
    const before = this.#ranges;
    this.#ranges = new Map(LOOKS.map((look) => [look, still(before.get(look) ?? [], ranges.get(look) ?? [])]));
    for (const look of LOOKS) if (this.#ranges.get(look) !== before.get(look)) this.#set(look, this.#ranges.get(look) ?? []);
  }

  /** Shows which mark the open card belongs to; none with an empty list. */
  setCurrent(ranges: readonly Range[]): void {
    if (!this.isIntact() || still(this.#current, ranges) === this.#current) return;
    this.#current = ranges;
    this.#set(CURRENT, ranges);
  }

  /**
   * Looks whether the page took our highlights away. The first time they are put back; from the second on the page has its way.
   * @returns false when nothing is painted and nothing will be
   */
  isIntact(): boolean {
    if (this.#left) return false;
    for (const [name, highlight] of this.#own) {
      const size = name === CURRENT ? this.#current.length : (this.#ranges.get(name as Look)?.length ?? 0);
      if (this.#registry.get(name) === highlight && highlight.size === size) continue;
      if (this.#restored) {
        this.#left = true;
        this.clear();
        return false;
      }
      this.#restored = true;
      this.#own.clear();
      for (const look of LOOKS) this.#set(look, this.#ranges.get(look) ?? []);
      this.#set(CURRENT, this.#current);
      return true;
    }
    return true;
  }

  /** Takes all marks off the page. */
  clear(): void {
    for (const [name, highlight] of this.#own) if (this.#registry.get(name) === highlight) this.#registry.delete(name);
    this.#own.clear();
    this.#ranges = new Map();
    this.#current = [];
  }

  #set(name: string, ranges: readonly Range[]): void {
    if (ranges.length === 0) {
      if (this.#own.delete(name)) this.#registry.delete(name);
      return;
    }
    const highlight = new Highlight(...ranges);
    if (name === CURRENT) highlight.priority = 1;
    this.#own.set(name, highlight);
    this.#registry.set(name, highlight);
  }
}

/** The old ranges where the new ones stand in the same places: text that moves, or is written anew with the same words, collapses them. */
function still(old: readonly Range[], ranges: readonly Range[]): readonly Range[] {
  const alike = (a: Range, b: Range | undefined): boolean =>
    a.startContainer === b?.startContainer &&
    a.startOffset === b.startOffset &&
    a.endContainer === b.endContainer &&
    a.endOffset === b.endOffset;
  return old.length === ranges.length && old.every((range, i) => alike(range, ranges[i])) ? old : ranges;
}
