import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { printTable } from '../eval/table.mjs';
import { compareEngine } from './compare-engine.mjs';

const HELP = `npm run bench -- [--pages FOLDER]

Prints the engine's cost as ratios to that of others in the same run.

  --pages FOLDER  of .html files: also times the background's start, and reading and painting these pages, in Chromium and
                  Firefox; needs the built extension (npm run build)
`;

const { values } = parseArgs({ options: { pages: { type: 'string' }, help: { type: 'boolean', default: false } } });
if (values.help) {
  console.log(HELP);
  process.exit();
}

const rows = [['one page of 20,000 words, in Node', 'time against the engine’s', 'engine’s time against its']];
for (const { name, ratio } of await compareEngine()) rows.push([name, ratio.toFixed(2), (1 / ratio).toFixed(3)]);
printTable(rows);

if (values.pages !== undefined) {
  const { benchPages } = await import('./pages/run.mjs');
  const { status } = spawnSync(process.execPath, [fileURLToPath(new URL('background-start.mjs', import.meta.url))], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
  const pages = await benchPages(values.pages);
  printTable([
    ['reading and painting', 'pages', 'text nodes', 'first reading against a bare walk', 'later ones'],
    ...pages.map((row) => [row.browser, row.pages, row.nodes, row.coldRatio.toFixed(2), row.ratio.toFixed(2)]),
  ]);
}
