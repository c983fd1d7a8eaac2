import { freshId } from './fresh-id';

/** Gives out ids of the pack format, none twice. */
export class Ids {
  readonly #given: { readonly id: string }[] = [];

  /** An id after a name's first words. */
  of(name: string, fallback: string): string {
    const id = freshId(name, this.#given, fallback);
    this.#given.push({ id });
    return id;
  }
}
