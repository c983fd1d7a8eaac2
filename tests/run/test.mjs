import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { npm, root } from './command.mjs';
import { setUp } from './set-up.mjs';

/** Where stages leave their counts. */
const OUTPUT = join(root, 'tests/output');

/**
 * All stages, in order. One without a `tally` counts as one test; one whose `needs` failed is not run and counts as failed.
 * @type {{ name: string, run: string[], tally?: string, needs?: string }[]}
 */
const STAGES = [
  { name: 'lint', run: ['run', 'lint'] },
  { name: 'types', run: ['run', 'types'] },
  { name: 'unit and property tests', run: ['run', 'unit', '--', ...vitestTally('unit.json')], tally: 'unit.json' },
  { name: 'ten seconds of fuzzing', run: ['run', 'fuzz', '--', '--seconds', '10', '--seed', '1'] },
  { name: 'builds', run: ['run', 'build'] },
  { name: 'checks on the builds', run: ['run', 'built', '--', ...vitestTally('built.json')], tally: 'built.json', needs: 'builds' },
  { name: 'Chromium', run: ['run', 'e2e', '--', '--browser', 'chromium'], tally: 'e2e-chromium.json', needs: 'builds' },
  { name: 'Firefox', run: ['run', 'e2e', '--', '--browser', 'firefox'], tally: 'e2e-firefox.json', needs: 'builds' },
];

function vitestTally(file) {
  return ['--reporter=default', '--reporter=json', `--outputFile.json=tests/output/${file}`];
}

/** @returns what a stage did; a tally without failures does not excuse a failing command */
async function outcome({ run, tally }) {
  // What an earlier run left must not count for this one.
  if (tally) rmSync(join(OUTPUT, tally), { force: true });
  const code = await npm(...run);
  const { numPassedTests: passed, numFailedTests: failed } = (tally && readTally(tally)) ?? {
    numPassedTests: code ? 0 : 1,
    numFailedTests: 0,
  };
  return { passed, failed: Math.max(failed, code ? 1 : 0) };
}

function readTally(file) {
  try {
    return JSON.parse(readFileSync(join(OUTPUT, file), 'utf8'));
  } catch {
    return undefined;
  }
}

async function test() {
  mkdirSync(OUTPUT, { recursive: true });
  const failures = [];
  const total = { passed: 0, failed: 0 };
  const count = (name, { passed, failed }, seconds) => {
    total.passed += passed;
    total.failed += failed;
    if (failed) failures.push(name);
    console.log(`\n== ${name}: ${passed} passed, ${failed} failed (${seconds} s)\n`);
  };
  try {
    await setUp();
    for (const stage of STAGES) {
      const started = Date.now();
      if (failures.includes(stage.needs)) {
        console.log(`${stage.name}: not run, as "${stage.needs}" failed.`);
        count(stage.name, { passed: 0, failed: 1 }, 0);
      } else count(stage.name, await outcome(stage), Math.round((Date.now() - started) / 1000));
    }
  } catch (error) {
    console.error(error.message);
    count('set-up', { passed: 0, failed: 1 }, 0);
  }
  if (failures.length) console.log(`Failed: ${failures.join(', ')}.`);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed ? 1 : 0;
}

await test();
