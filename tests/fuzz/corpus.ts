import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const EVENTS = 'tests/fixtures/events';
const PAGES = 'tests/fixtures/pages';

const read = (...path: string[]): string => readFileSync(join(...path), 'utf8');

/** JSON texts of the packs in the checkout. */
export const PACKS: readonly string[] = [
  ...readdirSync('seeds').flatMap((name) => (name.endsWith('.claimpack.json') ? read('seeds', name) : [])),
  ...readdirSync(EVENTS).map((event) => read(EVENTS, event, 'pack.claimpack.json')),
];

/** Lines of input for the command line: an article each. */
export const LINES: readonly string[] = readdirSync(EVENTS).flatMap((event) => read(EVENTS, event, 'articles.jsonl').trim().split('\n'));

export const ARTICLES: readonly { readonly title?: string; readonly url?: string; readonly date?: string; readonly text: string }[] =
  LINES.map((line) => JSON.parse(line));

/** HTML of the fixture pages. */
export const HTML: readonly string[] = readdirSync(PAGES).map((page) => read(PAGES, page, 'page.html'));
