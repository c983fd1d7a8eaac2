import type { TokenRange } from './gate';
import type { SentenceReading } from './sentence-reading';

/** Forms that are verbs wherever they stand behind a subject: "struck", "attacked". */
const VERB_FORM = /(?:ed|ing)$|^(?:struck|blew|blown|shot|slew|slain|fired|rammed)$/;
/** What stands before a verb in its base form or its past, and not before a noun. */
const BEFORE_VERB =
  /^(?:to|do|does|did|not|n't|never|will|would|can|could|may|might|shall|should|must|has|have|had|having|be|been|being|was|were|is|are|i|you|he|she|it|we|they|who|which|then|also|and|or|nor)$|ly$/;
/** What opens a noun phrase. */
const OPENS_PHRASE =
  /^(?:the|a|an|this|that|these|those|any|some|no|such|its|his|her|their|our|my|your|'s|’|of|in|on|at|to|from|by|with|for|over|after|before|since|during|following|behind|about|against|into|despite|amid|until|without|near)$/;
/** Words that a noun phrase may hold before the noun: "the overnight drone │attack". */
const MODIFIERS = 4;

/** Whether a word for an attack is a noun ("the drone attack", "a week after the blast"), so that the subject of a verb near it is not its agent. */
export function isActNoun(reading: SentenceReading, act: TokenRange): boolean {
  const last = reading.norm(act.from);
  if (VERB_FORM.test(last)) return false;
  for (let i = act.from - 1; i >= Math.max(0, act.from - 1 - MODIFIERS); i--) {
    const token = reading.tokens[i];
    const word = reading.norm(i);
    if (i === act.from - 1 && BEFORE_VERB.test(word)) return false;
    if (OPENS_PHRASE.test(word)) return true;
    if (!token?.word && !/^['"“”‘’-]$/.test(word)) return false;
  }
  return false;
}
