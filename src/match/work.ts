/**
 * Units of work that one pack is given for one page; a unit is one comparison of words or names, 20 to 80 nanoseconds. Of 46 articles
 * on the seed pack's event none takes more than 35,000; a million characters of nothing but a pack's own examples, the longest page
 * that is read, 20 to 100 million. A pack that needs more was made to be slow, or a page was made for it. The page is then read no
 * further for this pack, what was found so far stands, and the other packs go on as if it were not there.
 */
const WORK_LIMIT = 200_000_000;

/** Counts the work of one pack on one page. By count and not by clock: the same page then has the same marks on every machine. */
export class Work {
  #left: number;

  /** @param share of what a pack is given */
  constructor(share = 1) {
    this.#left = share * WORK_LIMIT;
  }

  /** @returns false when the work is used up: then nothing more is to be done */
  spend(units: number): boolean {
    this.#left -= units;
    return this.#left > 0;
  }

  get isSpent(): boolean {
    return this.#left <= 0;
  }
}
