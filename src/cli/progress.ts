import type { Terminal } from './terminal';

/** Milliseconds between two updates: often enough to see it move. */
const INTERVAL = 200;

/** A line on the terminal that counts articles and matches. */
export interface Progress {
  /** One more article was read, with this many matches. */
  add(matches: number): void;
  /** Wipes the line, before anything else is written and at the end. */
  clear(): void;
}

/** @returns undefined when nobody watches, or when the matches themselves go to the same terminal */
export function showProgress({ stdout, stderr }: Terminal): Progress | undefined {
  if (!stderr.isTTY || stdout.isTTY) return undefined;
  let articles = 0;
  let found = 0;
  let last = Date.now();
  return {
    add(matches) {
      articles++;
      found += matches;
      if (Date.now() - last < INTERVAL) return;
      last = Date.now();
      stderr.write(`\r${articles} articles, ${found} matches`);
    },
    clear() {
      stderr.write('\r\x1b[K');
    },
  };
}
