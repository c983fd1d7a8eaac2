import { readFileSync } from 'node:fs';
import { matchFile, parseLines } from './rejoinder.mjs';

/** Unrelated news: every mark is false. A thousand sentences are the unit, as Intl.Segmenter counts them. */
export function countBackground(file, baseline) {
  const entries = parseLines(readFileSync(file, 'utf8'));
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  let sentences = 0;
  let baselineMarks = 0;
  for (const { text } of entries) {
    for (const { segment } of segmenter.segment(text)) {
      if (!segment.trim()) continue;
      sentences++;
      if (baseline.marks(segment)) baselineMarks++;
    }
  }
  return { entries: entries.length, sentences, baselineMarks, matches: matchFile(file) };
}
