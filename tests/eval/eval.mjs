import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { attributionRows } from './attribution-rows.mjs';
import { draftRows } from './draft-rows.mjs';
import { printExamples } from './labelled-set.mjs';
import { measureSet } from './measure-set.mjs';
import { backgroundRows, eventRows, HEAD, stanceRows } from './rows.mjs';
import { printTable } from './table.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const EVENTS = 'tests/fixtures/events';
const KREMLIN = 'eval/kremlin';
const BACKGROUND = 'data/background-news/entries.jsonl';
const STANCE = 'data/stance-headlines';
const RETRIEVAL = ['data/retrieval-tweets', 'data/retrieval-debates'];
const ATTRIBUTIONS = 'attributions';
const DRAFTS = 'drafts';
const SEED_PACK = 'seeds/kremlin-drone-2023.claimpack.json';
const HELP = `npm run eval -- [--data FOLDER] [--set WORD] [--examples [--claim ID]]

  --data FOLDER  holds the labelled sets, default ../shared; without it the events of ${EVENTS} are measured
  --set WORD     only the sets whose name has this word, of kremlin (with the unrelated news), the events, stance, retrieval,
                 attributions and drafts
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

const isFolder = (path) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
const data = isFolder(join(values.data, 'eval')) ? resolve(values.data) : null;
if (!data) console.log(`There is no data folder ${values.data}: only the events that come with the checkout are measured.`);
const wanted = (name) => name.includes(values.set);
const events = readdirSync(join(ROOT, EVENTS)).map((name) => ({
  name: `eval/events/${name}`,
  path: data ? join(data, 'eval/events', name) : join(ROOT, EVENTS, name),
  pack: `${EVENTS}/${name}/pack.claimpack.json`,
}));
const sets = [...(data ? [{ name: KREMLIN, path: join(data, KREMLIN), pack: SEED_PACK }] : []), ...events];
const measured = sets
  .filter(({ name, path }) => wanted(name) && existsSync(join(path, 'labels.jsonl')))
  .map(({ name, path, pack }) => ({ name, ...measureSet(name, path, join(ROOT, pack), data) }));
if (values.examples) for (const { set, all } of measured) printExamples(set, all, values.claim);

const rows = [HEAD, ...measured.flatMap((set) => set.rows)];
const ofEvents = measured.filter(({ name }) => name !== KREMLIN);
if (ofEvents.length > 1) rows.push(...eventRows(ofEvents));
const kremlin = measured.find(({ name }) => name === KREMLIN);
if (kremlin && existsSync(join(data, BACKGROUND))) rows.push(...backgroundRows(join(data, BACKGROUND), kremlin.baseline, values.examples));
if (data && wanted(STANCE) && isFolder(join(data, STANCE))) rows.push(...stanceRows(join(data, STANCE)));
if (data && wanted(RETRIEVAL.join()) && [...RETRIEVAL, BACKGROUND].every((path) => existsSync(join(data, path)))) {
  const { retrievalRows } = await import('./retrieval-rows.mjs');
  rows.push(
    ...retrievalRows(
      RETRIEVAL.map((path) => join(data, path)),
      join(data, BACKGROUND),
    ),
  );
}
if (data && wanted(ATTRIBUTIONS)) rows.push(...attributionRows(data, events));
if (data && wanted(DRAFTS)) rows.push(...draftRows(data, events, join(ROOT, SEED_PACK)));
if (rows.length === 1) {
  console.error(`eval: nothing to measure${values.set ? ` that is called "${values.set}"` : ''}; see npm run eval -- --help`);
  process.exit(1);
}
console.log('');
printTable(rows);
console.log(`
BM25: stemmed, over the claims' texts and paraphrases, at the threshold of its best F1 on the same set; stance by cue words; marks
whole sentences. "stance right" counts labelled sentences whose claim the engine found, its own stance against that of cue words.`);
