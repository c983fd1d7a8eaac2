import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundled } from './bundled.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const EVENTS = 'tests/fixtures/events';
/** Words of the page: enough for a second of the slowest peer, and for the engine to be timed in whole milliseconds. */
const WORDS = 20_000;

const [{ createEngine }, { parsePackText }, { htmlArticle }] = await bundled([
  'src/match/engine.ts',
  'src/pack/parse.ts',
  'src/cli/html.ts',
]);

export { createEngine };

const read = (path) => readFileSync(join(ROOT, path), 'utf8');
const packOf = (path) => parsePackText(read(path)).pack;

export const seedPack = packOf('seeds/kremlin-drone-2023.claimpack.json');
export const eventPacks = readdirSync(join(ROOT, EVENTS)).map((name) => packOf(`${EVENTS}/${name}/pack.claimpack.json`));

const demo = htmlArticle('demo', read('tests/demo/index.html'), {});

/** The demo page's blocks over and over, up to 20,000 words, as one long page on the seed pack's event. */
export const page = { context: demo.context, blocks: repeated(demo.blocks) };

function repeated(blocks) {
  const long = [];
  for (let words = 0; words < WORDS; ) {
    for (const { text, heading } of blocks) {
      long.push({ id: long.length, text, heading });
      words += text.split(/\s+/).length;
    }
  }
  return long;
}
