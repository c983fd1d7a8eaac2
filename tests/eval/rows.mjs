import { measureBackground } from './background.mjs';
import { measureStance } from './stance-headlines.mjs';

export const HEAD = ['', 'all P', 'R', 'F1', 'strong P', 'R', 'F1', 'BM25 P', 'R', 'F1'];

/** A row of one figure under "all", "strong" and "BM25" each. */
export const single = (label, all, strong, baseline) => [label, all, '', '', strong, '', '', baseline, '', ''];

/** What the labelled events come to together. */
export function eventRows(events) {
  const sum = (key) => events.reduce((total, set) => total + set[key], 0);
  const mean = (key) => sum(key) / events.length;
  return [
    [`the ${events.length} events together`],
    ['mean F1', '', '', mean('f1'), '', '', mean('strongF1'), '', '', mean('baselineF1')],
    single('false highlights, negative articles', sum('falses'), sum('strongFalses'), sum('baselineFalses')),
  ];
}

/** Marks on unrelated news, every one false: as a page would show them, and with the gates forced open. */
export function backgroundRows(file, baseline, listed) {
  const { all, open } = measureBackground(file, baseline);
  const marks = ({ matches, baselineMarks }) =>
    single('marks', matches.length, matches.filter(({ tier }) => tier === 'strong').length, baselineMarks);
  for (const [title, { matches }] of listed ? Object.entries({ gated: all, 'gates open': open }) : []) {
    console.log(`\nunrelated news, ${title}: ${matches.length}`);
    for (const m of matches) console.log(`  ${m.id}  ${m.claim} ${m.stance} ${m.tier} “${m.text}”`);
  }
  return [
    [`unrelated news: ${all.entries} entries, ${all.sentences} sentences`],
    marks(all),
    [`of these, all that name Russia, Ukraine or Putin, gates forced open: ${open.entries} entries, ${open.sentences} sentences`],
    marks(open),
  ];
}

/** The stance stage alone on public headlines, beside cue words. */
export function stanceRows(dir) {
  const { own, cues } = measureStance(dir);
  return [
    [`stance stage alone: ${own.headlines} headlines of others, made for three classes; in the last column cue words`],
    single('accuracy', own.accuracy, '', cues.accuracy),
    single('mean F1 of the classes', own.macroF1, '', cues.macroF1),
    single('F1 against', own.against, '', cues.against),
  ];
}
