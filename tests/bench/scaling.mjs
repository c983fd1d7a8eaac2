import nlp from 'compromise';
import { collectGarbage } from './collect-garbage.mjs';
import { cpuTimes } from './cpu-times.mjs';
import { createEngine, eventPacks, page, seedPack } from './engine-modules.mjs';
import { packsOf } from './renamed-packs.mjs';

const CLAIMS = [14, 140, 1_400];

/**
 * What a page on one event costs as packs on others are added, and what their index costs.
 * @returns {{claims: number, packs: number, toFirst: number, toNlp: number, buildTime: number, heap: number}[]} CPU time of a
 *   page as ratios to that with the fewest claims and to compromise's `nlp(text)`; CPU ms and bytes of the index
 */
export function scaling() {
  const built = CLAIMS.map((claims) => {
    const packs = packsOf([seedPack, ...eventPacks], claims);
    collectGarbage();
    const before = process.memoryUsage().heapUsed;
    const began = process.cpuUsage();
    const engine = createEngine(packs);
    const { user, system } = process.cpuUsage(began);
    collectGarbage();
    const heap = process.memoryUsage().heapUsed - before;
    return { claims: engine.claimCount, packs: packs.length, engine, buildTime: (user + system) / 1000, heap };
  });
  const text = page.blocks.map((block) => block.text).join('\n\n');
  const times = cpuTimes({
    ...Object.fromEntries(built.map(({ claims, engine }) => [claims, () => engine.match(page)])),
    nlp: () => nlp(text),
  });
  return built.map(({ claims, packs, buildTime, heap }) => {
    const time = times.get(String(claims));
    return { claims, packs, buildTime, heap, toFirst: time / times.get(String(CLAIMS[0])), toNlp: time / times.get('nlp') };
  });
}
