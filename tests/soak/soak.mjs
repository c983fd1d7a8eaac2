import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { builds, launchers } from '../drivers/driver.mjs';
import { stopAgainAndAgain } from '../e2e/stopped-background.mjs';
import { openWorld } from '../e2e/world.mjs';
import { root } from '../run/command.mjs';
import { findBrowser } from '../run/find-browser.mjs';
import { navigateOnAndOn } from './navigations.mjs';
import { openTogether } from './tabs.mjs';

const HELP = `npm run soak -- [--browser chromium|firefox] [--stops 100] [--tabs 100] [--navigations 500]
npm run soak -- --feeds [--seed 1]

On the built extension (npm run build):
  --stops N        stops the background N times before, while and after a page is matched; every mark lost or doubled is a failure
  --tabs N         opens N tabs at once, one of them in front; every tab without its marks is a failure once it was in front
  --navigations N  goes to N articles within one page, in Chromium alone; more than 1 MB more held at the end than after 50 is a failure

Without a browser:
  --feeds          publishes 20 versions of each of 50 packs of 500 claims through every fault that a host can have; a stored pack that is
                   not a whole version really published is a failure`;

/** Bytes. */
const GROWTH = 1_000_000;

const { values } = parseArgs({
  options: {
    browser: { type: 'string', default: 'chromium' },
    stops: { type: 'string', default: '100' },
    tabs: { type: 'string', default: '100' },
    navigations: { type: 'string', default: '500' },
    feeds: { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
    help: { type: 'boolean', default: false },
  },
});

async function soak() {
  const { executable, version } = await findBrowser(values.browser);
  console.log(`${executable} (${version})`);
  const browser = await launchers[values.browser]({ extensionDir: join(root, builds[values.browser]), executable, headless: true });
  try {
    const world = await openWorld(browser, join(root, 'tests/output'));
    const stops = Number(values.stops);
    const wrong = await stopAgainAndAgain(world, stops, '/both-sides.html');
    console.log(`${stops - wrong.length} of ${stops} stops of the background without a mark lost or doubled`);
    const { lost, lines } = await openTogether(world, Number(values.tabs), '/both-sides.html');
    for (const line of [...wrong, ...lines]) console.log(line);
    process.exitCode = wrong.length + lost ? 1 : 0;
    if (values.browser === 'chromium') {
      const { warm, end } = await navigateOnAndOn(world, Number(values.navigations));
      console.log(
        `${(warm / 1e6).toFixed(2)} MB held by scripts after 50 navigations, ${(end / 1e6).toFixed(2)} MB after ${values.navigations}`,
      );
      if (end - warm > GROWTH) process.exitCode = 1;
    }
    await world.close();
  } finally {
    await browser.close();
  }
}

if (values.help) console.log(HELP);
else if (values.feeds) {
  const test = ['run', '--project', 'unit', 'tests/unit/platform/subscription-faults.test.ts'];
  const env = { ...process.env, FEEDS: `50,500,20,${values.seed}` };
  process.exitCode = spawnSync('npx', ['vitest', ...test], { cwd: root, stdio: 'inherit', env }).status ?? 1;
} else await soak();
