import type { TokenRange } from './gate';
import type { SentenceReading } from './sentence-reading';

/** Words between an accusation and what takes it back: auxiliaries and adverbs. */
const BETWEEN =
  /^(?:be|been|being|have|has|had|is|was|were|are|do|does|did|also|yet|ever|even|directly|openly|formally|publicly|explicitly|immediately)$|ly$/;
const NEGATION = /^(?:not|n't|never|without|nor|neither|nobody|none)$/;
const POSSIBLE = /^(?:will|'ll|wo|would|could|may|might)$/;
/** "expects to be blamed", "is careful not to accuse", "avoided blaming": what is awaited, dreaded or left is not done. */
const AWAITED =
  /^(?:fear|expect|await|dread|worri|worry|afraid|wari|wary|brac|anticipat|hope|hop|risk|avoid|declin|refus|hesitat|reluctant|careful|likely|unlikely|about|going|set|ready|poised|bound|short|stop|refrain|shi|shy|resist|threaten|prepar|consider)$/;
/** Words from what is awaited to the accusation: "fears that it and its allies will be blamed". */
const AWAITED_REACH = 9;

/**
 * Whether an accusation is made and not only feared, expected, possible or left: "fears that it will be blamed", "could be accused",
 * "stopped short of blaming", "has not accused" put nothing forward. News reports an accusation once it is made.
 */
export function isMade(reading: SentenceReading, cue: TokenRange): boolean {
  // "has not dropped the charge", "the blame": a noun names what was made before.
  if (/^(?:the|its|his|her|their|that|this|a|an|'s)$/.test(reading.norm(cue.from - 1))) return true;
  let at = cue.from - 1;
  while (BETWEEN.test(reading.norm(at))) at--;
  const word = reading.norm(at);
  const held = /^h[eo]ld/.test(reading.norm(cue.from));
  if (NEGATION.test(word) && reading.norm(at - 1) !== 'should' && reading.norm(at - 1) !== 'can') return false;
  if (/^(?:nobody|one)$/.test(word) && /^no/.test(reading.norm(word === 'one' ? at - 1 : at))) return false;
  if (POSSIBLE.test(word) && !(held && word === 'will')) return false;
  if (/^(?:to|of|from)$/.test(word) && awaitedAt(reading, at - 1)) return false;
  return !awaitedBefore(reading, cue.from);
}

function awaitedAt(reading: SentenceReading, at: number): boolean {
  const token = reading.tokens[at];
  return !!token && (AWAITED.test(token.stem) || (NEGATION.test(token.norm) && awaitedAt(reading, at - 1)));
}

/** "avoided blaming", "fears that it is being blamed": in the words right before, or in front of a "that" clause with the accusation in it. */
function awaitedBefore(reading: SentenceReading, cue: number): boolean {
  for (let i = cue - 1; i >= Math.max(0, cue - AWAITED_REACH); i--) {
    if (reading.segment(i) !== reading.segment(cue)) return false;
    if (/^(?:fear|dread|expect|worri|worry|worried|afraid|anticipat)$/.test(reading.tokens[i]?.stem ?? '')) return true;
    if (i === cue - 1 && awaitedAt(reading, i)) return true;
  }
  return false;
}
