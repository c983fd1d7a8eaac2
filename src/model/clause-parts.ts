import type { Word } from './tagged-text';

/** What a word is to the statement it stands in: its predicate or subject, when, where and how, or a description of somebody by the way. */
export type ClausePart = 'core' | 'adjunct' | 'aside';

const SUBORDINATORS = new Set(
  'while when before after since because although though unless until which who whose whom where as so if whether that'.split(' '),
);
/** Prepositions that tell when, where and how; "of" and "to" go on with the thing itself. */
const CIRCUMSTANCE = new Set(
  'in at on during for from with without within by near over under between among through into onto about against towards toward across around amid despite inside outside above below beyond along'.split(
    ' ',
  ),
);

/** The part that each word has in its statement. */
export function clauseParts(words: readonly Word[]): ReadonlyMap<Word, ClausePart> {
  const parts = new Map<Word, ClausePart>();
  const verb = words.findIndex(({ pos }) => pos === 'verb');
  let part: ClausePart = 'core';
  words.forEach((word, i) => {
    if (i < verb || verb < 0) part = inAside(words, i, verb < 0 ? words.length : verb) ? 'aside' : 'core';
    else if (i === verb) part = 'core';
    else if (i > 2 && SUBORDINATORS.has(word.norm)) part = 'adjunct';
    else if (CIRCUMSTANCE.has(word.norm) && i > verb + 1) part = 'adjunct';
    parts.set(word, part);
  });
  return parts;
}

/** "Marr, the holder of the record, refused": between the commas behind the subject. */
function inAside(words: readonly Word[], at: number, verb: number): boolean {
  const open = words.findIndex(({ norm }, i) => i > 0 && i < verb && norm === ',');
  const close = words.findLastIndex(({ norm }, i) => i < verb && norm === ',');
  return open >= 0 && close > open && at >= open && at <= close;
}
