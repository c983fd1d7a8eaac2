import { cpuTimes } from './cpu-times.mjs';
import { createEngine, eventPacks, page, seedPack } from './engine-modules.mjs';
import { peers } from './peers.mjs';

/**
 * The engine's CPU time for a page that opens the gate, and for the same page with packs of other events, against the peers'.
 * @returns {{name: string, ratio: number}[]} times the engine's own time
 */
export function compareEngine() {
  const engine = createEngine([seedPack]);
  const elsewhere = createEngine(eventPacks);
  if (engine.match(page).length === 0) throw new Error('the page does not open the gate');
  if (elsewhere.match(page).some(({ tier }) => tier !== 'related')) throw new Error('the page opens the gate of an event it is not about');
  const phrases = seedPack.claims.flatMap(({ text, denial, paraphrases }) =>
    [text, denial ?? [], paraphrases.claim, paraphrases.denial].flat(),
  );
  const own = 'rejoinder';
  const times = cpuTimes({
    [own]: () => engine.match(page),
    'rejoinder, gates shut': () => elsewhere.match(page),
    ...peers(
      phrases,
      page.blocks.map(({ text }) => text),
    ),
  });
  return [...times].map(([name, time]) => ({ name, ratio: time / times.get(own) }));
}
