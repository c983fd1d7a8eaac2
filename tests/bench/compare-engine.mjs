import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundled } from './bundled.mjs';
import { peers } from './peers.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Words of the page: enough for a second of the slowest peer, and for the engine to be timed in whole milliseconds. */
const WORDS = 20_000;
/** Each contender is timed this often, all in turn; the median counts. */
const ROUNDS = 5;

/**
 * The engine's time for a page that opens the gate, and for the same page with a pack of another event, against the peers'.
 * @returns {Promise<{name: string, ratio: number}[]>} times the engine's own time
 */
export async function compareEngine() {
  const [{ createEngine }, { parsePackText }, { htmlArticle }] = await bundled([
    'src/match/engine.ts',
    'src/pack/parse.ts',
    'src/cli/html.ts',
  ]);
  const read = (path) => readFileSync(join(ROOT, path), 'utf8');
  const packOf = (path) => parsePackText(read(path)).pack;
  const pack = packOf('seeds/kremlin-drone-2023.claimpack.json');
  const page = htmlArticle('demo', read('tests/demo/index.html'), {});
  const blocks = repeated(page.blocks);
  const request = { context: page.context, blocks };

  const engine = createEngine([pack]);
  const elsewhere = createEngine([packOf('tests/fixtures/events/water-dispute/pack.claimpack.json')]);
  if (engine.match(request).length === 0) throw new Error('the page does not open the gate');
  if (elsewhere.match(request).length > 0) throw new Error('the page opens the gate of an event it is not about');
  const phrases = pack.claims.flatMap(({ text, denial, paraphrases }) =>
    [text, denial ?? [], paraphrases.claim, paraphrases.denial].flat(),
  );
  const own = 'rejoinder';
  const contenders = {
    [own]: () => engine.match(request),
    'rejoinder, gate shut': () => elsewhere.match(request),
    ...peers(
      phrases,
      blocks.map(({ text }) => text),
    ),
  };
  const times = medians(contenders);
  return [...times].map(([name, time]) => ({ name, ratio: time / times.get(own) }));
}

/** The page's blocks over and over, up to `WORDS` words, as one long page. */
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

/** Median milliseconds of each contender; a first round warms up and is not counted. */
function medians(contenders) {
  const times = new Map(Object.keys(contenders).map((name) => [name, []]));
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [name, pass] of Object.entries(contenders)) {
      const began = performance.now();
      pass();
      if (round > 0) times.get(name).push(performance.now() - began);
    }
  }
  return new Map([...times].map(([name, list]) => [name, list.sort((a, b) => a - b)[Math.floor(list.length / 2)]]));
}
