import { join } from 'node:path';
import { run } from './rejoinder.mjs';
import { jsonl, withFile } from './scratch-file.mjs';

/** Runs one of the data folder's own scorers over matches and returns what it prints. */
const score = (scorer, dir, matches) => withFile(jsonl(matches), (file) => run([scorer, dir, file]));

/** F1 of (sentence, claim, stance) by the data folder's scorer, to four decimals. */
export const scorerF1 = (data, dir, matches) => Number(/^F1 ([\d.]+)$/m.exec(score(join(data, 'eval/score.mjs'), dir, matches))?.[1]);

/** Precision and recall of the attributions' sources, on the labels that the matches hit. */
export function attributionScore(data, dir, matches) {
  const line = /^all +([\d.]+) +([\d.]+) +([\d.]+) +(\d+) +(\d+) +(\d+)/m.exec(
    score(join(data, 'eval/score-attributions.mjs'), dir, matches),
  );
  const [precision, recall, , hit, named, given] = line.slice(1).map(Number);
  return { precision, recall, hit, named, given };
}

/** Precision, recall and F1 of who said what, by the data folder's scorer. */
export function whoSaidWhat(data, gold, lines) {
  const [, P, R, F1] = /^P ([\d.]+) R ([\d.]+) F1 ([\d.]+)/m.exec(score(join(data, 'eval/attributions.mjs'), gold, lines)).map(Number);
  return { P, R, F1 };
}
