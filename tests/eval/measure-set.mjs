import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createBaseline } from './baseline.mjs';
import { stanceAccuracy } from './cue-words.mjs';
import { attributionScore, scorerF1 } from './data-scorers.mjs';
import { falseInNegatives, loadSet, markedShare, place, scoreKeys } from './labelled-set.mjs';
import { leftOut } from './left-out.mjs';
import { matchFile } from './rejoinder.mjs';
import { single } from './rows.mjs';

const figures = ({ precision, recall, f1 }) => [precision, recall, f1];

/**
 * Measures one labelled set, the engine and the baseline side by side.
 * @param {string} name as the table calls it
 * @param {string} path the set's folder
 * @param {string} pack path of the pack
 * @param {string | null} data the data folder, whose scorers are asked too; null: there is none
 */
export function measureSet(name, path, pack, data) {
  const set = loadSet(path);
  const matches = matchFile(join(path, 'articles.jsonl'), [pack]);
  const all = place(set, matches);
  const strongMatches = matches.filter((match) => match.tier === 'strong');
  const strong = place(set, strongMatches);
  const claims = JSON.parse(readFileSync(pack, 'utf8'));
  const baseline = createBaseline(set, [claims]);

  const total = scoreKeys(set, all.keys());
  const theirs = data ? scorerF1(data, path, matches) : total.f1;
  if (Math.abs(theirs - total.f1) > 0.0001)
    throw new Error(`${name}: F1 is ${theirs} by the data folder's scorer, ${total.f1} by this one`);

  const baselineTotal = scoreKeys(set, baseline.keys);
  const stance = stanceAccuracy(set, all);
  const falses = falseInNegatives(set, all.keys());
  const strongFalses = falseInNegatives(set, strong.keys());
  const baselineFalses = falseInNegatives(set, baseline.keys);
  const bySide = (label, side) => [
    label,
    ...figures(scoreKeys(set, all.keys(), side)),
    ...figures(scoreKeys(set, strong.keys(), side)),
    ...figures(scoreKeys(set, baseline.keys, side)),
  ];
  const rows = [
    [`${name}: ${set.articles.length} articles, ${set.sentences.length} sentences, ${set.gold.size} labels`],
    bySide('claims and denials'),
    bySide('  claims', 'claim'),
    bySide('  denials', 'denial'),
    single('stance right, where the claim is', stance?.matched, '', stance?.cued),
    single(`false highlights, ${set.negative.size} negative articles`, falses, strongFalses, baselineFalses),
    single('marked share of the sentence', markedShare(set, all), markedShare(set, strong), 1),
    [
      '“no denial on this page”: pairs, right, share',
      ...leftOut(set, all, claims, () => true),
      ...leftOut(set, all, claims, (tier) => tier === 'strong'),
      ...['', '', ''],
    ],
  ];
  if (data && existsSync(join(path, 'attributions.jsonl'))) {
    const source = attributionScore(data, path, matches);
    const strongSource = attributionScore(data, path, strongMatches);
    rows.push([
      'source of the attribution',
      source.precision,
      source.recall,
      '',
      strongSource.precision,
      strongSource.recall,
      '',
      '',
      '',
      '',
    ]);
  }
  return {
    ...{ set, all, rows, baseline, falses, strongFalses, baselineFalses },
    ...{ f1: total.f1, strongF1: scoreKeys(set, strong.keys()).f1, baselineF1: baselineTotal.f1 },
  };
}
