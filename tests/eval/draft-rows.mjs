import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scorerF1 } from './data-scorers.mjs';
import { draftOfSeed, entriesOf } from './draft-seed.mjs';
import { matchFile, parseLines, run, writeDraft } from './rejoinder.mjs';
import { jsonl, withFile } from './scratch-file.mjs';

const BACKGROUND = 'data/background-news/entries.jsonl';

/**
 * Packs drafted from one article without hand work, and what they find in other articles on the event. Columns: claims of the gold
 * model found, drafts that are none, F1 of (sentence, claim, stance), false highlights in the near misses.
 * @param {string} data the data folder
 * @param {readonly {name: string, path: string}[]} events
 * @param {string} seedPack path of the pack made by hand from the seed article
 */
export function draftRows(data, events, seedPack) {
  const folder = mkdtempSync(join(tmpdir(), 'rejoinder-drafts-'));
  try {
    const modelled = events.filter(({ path }) => existsSync(join(path, 'seed.txt')));
    const drafts = modelled.map(({ name, path }) => ({
      name: name.replace(/^.*\//, ''),
      ...measureDraft(data, path, join(folder, `${name.replace(/^.*\//, '')}.json`)),
    }));
    const total = (key) => drafts.reduce((sum, draft) => sum + draft[key], 0);
    const row = (label, one) => [label, one.found / one.gold, one.none / one.claims, one.f1, one.falses, ...['', '', '', '', '']];
    return [
      ['drafts from one article: claims found, drafts that are no claim, F1 in other articles, false highlights in near misses'],
      ...drafts.map((draft) => row(draft.name, draft)),
      row('together', {
        found: total('found'),
        gold: total('gold'),
        none: total('none'),
        claims: total('claims'),
        f1: total('f1') / drafts.length,
        falses: total('falses'),
      }),
      ...backgroundOf(data, drafts),
      ...seedOf(data, seedPack, join(folder, 'seed.json')),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function measureDraft(data, path, pack) {
  writeDraft(join(path, 'seed.txt'), pack);
  const matches = matchFile(join(path, 'articles.jsonl'), [pack]);
  const mapped = withFile(jsonl(matches), (predictions) =>
    withFile('', (out) => {
      const line = run([join(data, 'eval/one-article.mjs'), path, pack, predictions, out]);
      const [, claims, known, found, gold] = /draft claims (\d+), mapped (\d+), gold found (\d+)\/(\d+)/.exec(line).map(Number);
      return { claims, none: claims - known, found, gold, predictions: parseLines(readFileSync(out, 'utf8')) };
    }),
  );
  const negative = new Set(
    parseLines(readFileSync(join(path, 'articles.jsonl'), 'utf8')).flatMap(({ id, group }) => (group === 'negative' ? [id] : [])),
  );
  const { predictions, ...counts } = mapped;
  return { ...counts, pack, f1: scorerF1(data, path, predictions), falses: predictions.filter(({ id }) => negative.has(id)).length };
}

function backgroundOf(data, drafts) {
  const file = join(data, BACKGROUND);
  if (!existsSync(file)) return [];
  const marks = matchFile(
    file,
    drafts.map(({ pack }) => pack),
  );
  return [[`marks of these packs in ${entriesOf(file)} entries of unrelated news`, marks.length, ...Array(8).fill('')]];
}

function seedOf(data, seedPack, draft) {
  const folder = join(data, 'seeds');
  const article = existsSync(folder) && readdirSync(folder).find((name) => name.endsWith('.txt'));
  if (!article) return [];
  writeDraft(join(folder, article), draft);
  const { found, contested, right, denials } = draftOfSeed(join(folder, article), seedPack, draft);
  return [
    [`seed article: contested claims found, of ${contested}`, found, ...Array(8).fill('')],
    [`its denials with the right speaker, of ${denials}`, right, right / denials, ...Array(7).fill('')],
  ];
}
