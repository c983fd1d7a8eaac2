import { readFileSync } from 'node:fs';
import { matchFile, parseLines } from './rejoinder.mjs';
import { jsonl, withFile } from './scratch-file.mjs';

/** What the entries that are nearest to the seed pack's event speak of: words alone must tell them from it. */
const NEAR = /Russia|Ukrain|Putin/;

/**
 * Unrelated news: every mark is false. A thousand sentences are the unit, as Intl.Segmenter counts them.
 * @param {{marks: (sentence: string) => boolean}} baseline
 */
export function measureBackground(file, baseline) {
  const entries = parseLines(readFileSync(file, 'utf8'));
  const near = entries.filter(({ text }) => NEAR.test(text));
  return {
    all: { ...countBaseline(entries, baseline), matches: matchFile(file) },
    /** The entries that name Russia, Ukraine or Putin, every gate forced open. */
    open: { ...countBaseline(near, baseline), matches: withFile(jsonl(near), (path) => matchFile(path, [], ['--open-gates'])) },
  };
}

function countBaseline(entries, baseline) {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  const sentences = entries.flatMap(({ text }) => [...segmenter.segment(text)].map(({ segment }) => segment).filter((s) => s.trim()));
  return { entries: entries.length, sentences: sentences.length, baselineMarks: sentences.filter((s) => baseline.marks(s)).length };
}
