import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { builds, launchers } from '../drivers/driver.mjs';
import { stopAgainAndAgain } from '../e2e/stopped-background.mjs';
import { openWorld } from '../e2e/world.mjs';
import { root } from '../run/command.mjs';
import { findBrowser } from '../run/find-browser.mjs';
import { openTogether } from './tabs.mjs';

const HELP = `npm run soak -- [--browser chromium|firefox] [--stops 100] [--tabs 100]

On the built extension (npm run build):
  --stops N   stops the background N times before, while and after a page is matched; every mark lost or doubled is a failure
  --tabs N    opens N tabs at once, one of them in front; every tab without its marks is a failure once it was in front`;

const { values } = parseArgs({
  options: {
    browser: { type: 'string', default: 'chromium' },
    stops: { type: 'string', default: '100' },
    tabs: { type: 'string', default: '100' },
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
    await world.close();
  } finally {
    await browser.close();
  }
}

if (values.help) console.log(HELP);
else await soak();
