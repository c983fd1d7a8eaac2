/**
 * The sheet that paints marks, in the shadow trees that hold some: Firefox paints a highlight there by the tree's own sheets alone.
 * A tree keeps it until all ends, since to add and to remove it makes the browser style the tree anew.
 */
export class ShadowSheets {
  readonly #sheet = new CSSStyleSheet();
  readonly #trees = new Set<ShadowRoot>();

  constructor(css: string, signal: AbortSignal) {
    this.#sheet.replaceSync(css);
    signal.addEventListener('abort', () => this.#clear());
  }

  /** Sees to it that the trees of these ranges have it, also where the page has set its own sheets anew. */
  serve(ranges: Iterable<Range>): void {
    for (const { startContainer } of ranges) {
      const tree = startContainer.getRootNode();
      if (!(tree instanceof ShadowRoot) || tree.adoptedStyleSheets.includes(this.#sheet)) continue;
      tree.adoptedStyleSheets = tree.adoptedStyleSheets.concat(this.#sheet);
      this.#trees.add(tree);
    }
  }

  #clear(): void {
    for (const tree of this.#trees) tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
  }
}
