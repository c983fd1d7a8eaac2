import { parentPort, workerData } from 'node:worker_threads';

/** Feeds inputs one after the other; `progress` tells the watchdog which one, and since when (ms). */
const { bundle, seed, from, to, until, progress } = workerData;
const { feed } = await import(bundle);
const current = new Float64Array(progress);
const fed = {};
let input = from;
for (; input < to && Date.now() < until; input++) {
  current[1] = performance.timeOrigin + performance.now();
  current[0] = input;
  try {
    const target = await feed(seed, input);
    const took = performance.timeOrigin + performance.now() - current[1];
    fed[target] ??= { inputs: 0, longest: 0, longestInput: 0 };
    fed[target].inputs++;
    if (took > fed[target].longest) Object.assign(fed[target], { longest: took, longestInput: input });
  } catch (error) {
    parentPort.postMessage({ found: { input, error: String(error.message) } });
  }
}
parentPort.postMessage({ done: { fed, next: input } });
