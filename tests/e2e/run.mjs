import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { builds, launchers } from '../drivers/driver.mjs';
import { root } from '../run/command.mjs';
import { findBrowser } from '../run/find-browser.mjs';
import { assistive } from './assistive.mjs';
import { badInput } from './bad-input.mjs';
import { card } from './card.mjs';
import { cardDeeds } from './card-deeds.mjs';
import { cardPlace } from './card-place.mjs';
import { changes } from './changes.mjs';
import { frames } from './frames.mjs';
import { habits } from './habits.mjs';
import { hostile } from './hostile.mjs';
import { living } from './living.mjs';
import { marking } from './marking.mjs';
import { options } from './options.mjs';
import { panel } from './panel.mjs';
import { panelOut } from './panel-out.mjs';
import { popup } from './popup.mjs';
import { shownAgain } from './shown-again.mjs';
import { subscriptions } from './subscriptions.mjs';
import { surfaces } from './surfaces.mjs';
import { switches } from './switches.mjs';
import { twoPacks } from './two-packs.mjs';
import { untouched } from './untouched.mjs';
import { welcome } from './welcome.mjs';
import { openWorld } from './world.mjs';

/** Longest one scenario may take, ms: the largest pages need some 20 s on a busy machine. */
const DEADLINE = 120_000;

/** @typedef {(world: Awaited<ReturnType<typeof openWorld>>) => Promise<void>} Scenario what a reader would miss, by its name */
const scenarios = Object.entries({
  ...marking,
  ...card,
  ...cardPlace,
  ...cardDeeds,
  ...popup,
  ...panel,
  ...panelOut,
  ...options,
  ...assistive,
  ...surfaces,
  ...switches,
  ...changes,
  ...living,
  ...frames,
  ...shownAgain,
  ...untouched,
  ...badInput,
  ...hostile,
  ...habits,
  ...subscriptions,
  ...twoPacks,
  ...welcome,
});

const { values } = parseArgs({
  options: {
    browser: { type: 'string', default: 'chromium' },
    only: { type: 'string', default: '' },
    /** How often a page is changed at random, and the seed of the first time. */
    runs: { type: 'string', default: '12' },
    seed: { type: 'string', default: '1' },
  },
});
const name = values.browser;
const output = join(root, 'tests/output');
mkdirSync(output, { recursive: true });

const { executable, version } = await findBrowser(name);
console.log(`${executable} (${version})\n`);
const browser = await launchers[name]({ extensionDir: join(root, builds[name]), executable, headless: true });
const world = await openWorld(browser, output, { runs: Number(values.runs), seed: Number(values.seed) });
let numPassedTests = 0;
let numFailedTests = 0;
for (const [title, scenario] of scenarios.filter(([one]) => one.includes(values.only))) {
  const started = Date.now();
  const late = new Promise((_, reject) => setTimeout(() => reject(new Error(`not done in ${DEADLINE} ms`)), DEADLINE).unref());
  try {
    await Promise.race([scenario(world), late]);
    numPassedTests++;
    console.log(`ok      ${title} (${Date.now() - started} ms)`);
  } catch (error) {
    numFailedTests++;
    console.log(`FAILED  ${title} (${Date.now() - started} ms)\n${String(error.stack ?? error).replace(/^/gm, '        ')}`);
    await world.picture(`failed-${name}-${title.replace(/\W+/g, '-')}`).catch(() => {});
  }
  await world.clear();
}
await world.close();
await browser.close();
writeFileSync(join(output, `e2e-${name}.json`), JSON.stringify({ numPassedTests, numFailedTests }));
console.log(`\n${name}: ${numPassedTests} passed, ${numFailedTests} failed`);
process.exitCode = numFailedTests ? 1 : 0;
