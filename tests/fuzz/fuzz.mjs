import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { build } from 'vite';
import { root } from '../run/command.mjs';

/**
 * Feeds broken packs, pages, lines and HTML, made by chance, to all that reads them: `npm run fuzz -- [--runs N] [--seconds S]
 * [--seed S] [--from N]`. Nothing may throw or take longer than `HANG`. A finding names seed and input: `--seed S --from N --runs 1`
 * feeds it again.
 */

/** An input that takes longer hangs, ms: the longest that work out take a tenth, on a busy machine three times that. */
const HANG = 20_000;
/** Findings after which looking on tells nothing new. */
const ENOUGH = 20;
const OUTPUT = 'tests/output/fuzz';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '100000' },
    seconds: { type: 'string', default: 'Infinity' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    from: { type: 'string', default: '0' },
  },
});
const [runs, seconds, seed, first] = [values.runs, values.seconds, values.seed, values.from].map(Number);

process.chdir(root);
await build({
  ...{ root, configFile: false, logLevel: 'warn', publicDir: false, ssr: { noExternal: true } },
  build: { ssr: 'tests/fuzz/targets.ts', outDir: OUTPUT, target: 'node20', rolldownOptions: { output: { entryFileNames: 'targets.mjs' } } },
});
const bundle = pathToFileURL(join(root, OUTPUT, 'targets.mjs')).href;

const started = Date.now();
const until = started + seconds * 1000;
const findings = [];
const totals = new Map();
let next = first;
while (next < first + runs && Date.now() < until && findings.length < ENOUGH) next = await feedFrom(next);

for (const [target, { inputs, longest, longestInput }] of [...totals].sort()) {
  console.log(`${target.padEnd(14)} ${String(inputs).padStart(8)} inputs, longest ${Math.round(longest)} ms (input ${longestInput})`);
}
for (const { input, error } of findings) console.log(`\n--seed ${seed} --from ${input} --runs 1\n${error}`);
console.log(`\n${next - first} inputs in ${Math.round((Date.now() - started) / 1000)} s with seed ${seed}: ${findings.length} findings`);
process.exitCode = findings.length ? 1 : 0;

/** @returns the first input that was not fed: after one that hung, the one behind it */
function feedFrom(from) {
  const progress = new SharedArrayBuffer(16);
  const current = new Float64Array(progress);
  current.set([from, Date.now()]);
  const worker = new Worker(new URL('worker.mjs', import.meta.url), {
    workerData: { bundle, seed, from, to: first + runs, until, progress },
  });
  return new Promise((resolve, reject) => {
    const watchdog = setInterval(async () => {
      if (Date.now() - current[1] < HANG) return;
      clearInterval(watchdog);
      findings.push({ input: current[0], error: `takes longer than ${HANG} ms` });
      await worker.terminate();
      resolve(current[0] + 1);
    }, 1000);
    worker.on('error', (error) => {
      clearInterval(watchdog);
      reject(error);
    });
    worker.on('message', ({ found, done }) => {
      if (found) findings.push(found);
      if (!done) {
        if (findings.length < ENOUGH) return;
        clearInterval(watchdog);
        worker.terminate().then(() => resolve(current[0] + 1));
        return;
      }
      clearInterval(watchdog);
      for (const [target, { inputs, longest, longestInput }] of Object.entries(done.fed)) {
        const known = totals.get(target) ?? { inputs: 0, longest: 0, longestInput: 0 };
        totals.set(target, {
          inputs: known.inputs + inputs,
          ...(longest > known.longest ? { longest, longestInput } : { longest: known.longest, longestInput: known.longestInput }),
        });
      }
      resolve(done.next);
    });
  });
}
