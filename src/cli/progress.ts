import type { Terminal } from './terminal';

/** Milliseconds between two updates: often enough to see it move. */
const INTERVAL = 200;

/** A line on the terminal that counts articles. */
export interface Progress {
  /** One more article was read. */
  count(): void;
  /** Wipes the line, before anything else is written and at the end. */
  clear(): void;
}

/** @returns undefined when nobody watches, or when the matches themselves go to the same terminal */
export function showProgress({ stdout, stderr }: Terminal): Progress | undefined {
  if (!stderr.isTTY || stdout.isTTY) return undefined;
  let articles = 0;
  let shown = Date.now();
  return {
    count() {
      articles++;
      if (Date.now() - shown < INTERVAL) return;
      shown = Date.now();
      stderr.write(`\r${articles.toLocaleString('en')} articles`);
    },
    clear() {
      stderr.write('\r\x1b[K');
    },
  };
}
