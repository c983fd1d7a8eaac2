import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { countBackground } from './background.mjs';
import { printExamples } from './labelled-set.mjs';
import { measureSet } from './measure-set.mjs';
import { printTable } from './table.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const EVENTS = 'tests/fixtures/events';
const KREMLIN = 'eval/kremlin';
/** The labelled sets by their folder under the data folder, and the pack that each is matched with. */
const SETS = [
  { dir: KREMLIN, pack: 'seeds/kremlin-drone-2023.claimpack.json' },
  ...readdirSync(join(ROOT, EVENTS)).map((name) => ({ dir: `eval/events/${name}`, pack: `${EVENTS}/${name}/pack.claimpack.json` })),
];
const BACKGROUND = 'data/background-news/entries.jsonl';
const HELP = `npm run eval -- [--data FOLDER] [--set WORD] [--examples [--claim ID]]

  --data FOLDER  holds the labelled sets, default ../shared
  --set WORD     only the sets whose folder has this word
  --examples     list misses and false alarms with their sentences
  --claim ID     list those of one claim
`;

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared' },
    set: { type: 'string', default: '' },
    examples: { type: 'boolean', default: false },
    claim: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(HELP);
  process.exit();
}
const data = resolve(values.data);
const sets = SETS.filter(({ dir }) => dir.includes(values.set));
for (const folder of ['.', ...sets.map(({ dir }) => dir)]) {
  if (statSync(join(data, folder), { throwIfNoEntry: false })?.isDirectory()) continue;
  console.error(
    `eval: no folder ${join(values.data, folder)}; name the folder that holds the labelled sets: npm run eval -- --data FOLDER`,
  );
  process.exit(1);
}

const rows = [['', 'all P', 'R', 'F1', 'strong P', 'R', 'F1', 'BM25 P', 'R', 'F1']];
const measured = sets.map(({ dir, pack }) => ({ dir, ...measureSet(data, dir, join(ROOT, pack)) }));
for (const { set, all, rows: own } of measured) {
  if (values.examples) printExamples(set, all, values.claim);
  rows.push(...own);
}
const events = measured.filter(({ dir }) => dir !== KREMLIN);
if (events.length > 1) {
  const sum = (key) => events.reduce((total, set) => total + set[key], 0);
  const mean = (key) => sum(key) / events.length;
  rows.push([`the ${events.length} events together`], ['mean F1', '', '', mean('f1'), '', '', '', '', '', mean('baselineF1')]);
  rows.push(['false highlights, near misses', sum('falses'), '', '', '', '', '', sum('baselineFalses'), '', '']);
}
const kremlin = measured.find(({ dir }) => dir === KREMLIN);
if (kremlin && existsSync(join(data, BACKGROUND))) {
  const { entries, sentences, baselineMarks, matches } = countBackground(join(data, BACKGROUND), kremlin.baseline);
  const strong = matches.filter(({ tier }) => tier === 'strong').length;
  rows.push([`unrelated news, seed packs: ${entries} entries, ${sentences} sentences`]);
  rows.push(['marks', matches.length, '', '', strong, '', '', baselineMarks, '', '']);
  if (values.examples) for (const m of matches) console.log(`background ${m.id}  ${m.claim} ${m.stance} ${m.tier} “${m.text}”`);
}
console.log('');
printTable(rows);
console.log(`
BM25: stemmed, over the claims' texts and paraphrases, at the threshold of its best F1 on the same set; stance by cue words; marks
whole sentences. "stance right" counts labelled sentences whose claim the engine found, its own stance against that of cue words.`);
