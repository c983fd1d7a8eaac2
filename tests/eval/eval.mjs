import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { falseInNegatives, loadSet, markedShare, place, printExamples, scoreKeys } from './labelled-set.mjs';
import { matchFile } from './rejoinder.mjs';

/** The labelled sets, by their folder under the data folder, and the packs that are measured on each; none: the seed packs. */
const SETS = [{ name: 'Kremlin', dir: 'eval/kremlin', packs: [] }];

const { values } = parseArgs({
  options: { data: { type: 'string', default: '../shared' }, examples: { type: 'boolean', default: false }, claim: { type: 'string' } },
});
const data = resolve(values.data);
for (const folder of ['.', ...SETS.map((set) => set.dir)]) {
  if (statSync(join(data, folder), { throwIfNoEntry: false })?.isDirectory()) continue;
  console.error(`eval: no folder ${join(values.data, folder)}; name the folder with the labelled sets: npm run eval -- --data FOLDER`);
  process.exit(1);
}

for (const { name, dir, packs } of SETS) {
  const set = loadSet(join(data, dir));
  const matches = matchFile(join(data, dir, 'articles.jsonl'), packs);
  const all = place(set, matches);
  if (values.examples) printExamples(set, all, values.claim);
  const strong = place(
    set,
    matches.filter((m) => m.tier === 'strong'),
  );
  console.log(`\n${name}`);
  const row = (label, s) =>
    console.log(
      `${label.padEnd(24)} P ${s.precision.toFixed(3)}  R ${s.recall.toFixed(3)}  F1 ${s.f1.toFixed(3)}  hits ${s.hits} false ${s.falses} gold ${s.gold}`,
    );
  row('all', scoreKeys(set, all.keys()));
  row('  claim', scoreKeys(set, all.keys(), 'claim'));
  row('  denial', scoreKeys(set, all.keys(), 'denial'));
  row('strong', scoreKeys(set, strong.keys()));
  console.log(
    `false highlights in the negative group ${falseInNegatives(set, all.keys())}, marked share ${markedShare(set, all)?.toFixed(2)}`,
  );
}
