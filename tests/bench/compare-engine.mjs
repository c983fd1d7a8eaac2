import { cpuTimes } from './cpu-times.mjs';
import { createEngine, eventPacks, page, seedPack } from './engine-modules.mjs';
import { peers } from './peers.mjs';

/**
 * The CPU time of each other way to read a page that opens the gate against the engine's, in turns with it: none has to clear
 * away what a third one left behind.
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
  const contenders = {
    'rejoinder, gates shut': () => () => elsewhere.match(page),
    ...peers(
      phrases,
      page.blocks.map(({ text }) => text),
    ),
  };
  return Object.entries(contenders).map(([name, prepare]) => {
    const times = cpuTimes({ own: () => engine.match(page), other: prepare() });
    return { name, ratio: times.get('other') / times.get('own') };
  });
}
