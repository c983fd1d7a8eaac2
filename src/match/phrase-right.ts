import type { Token } from '../text/tokenize';
import type { TokenRange } from './gate';
import { isInner } from './noun-phrases';
import {
  DETERMINERS,
  INNER_PREPOSITIONS,
  isTimeWord,
  LONE_NOUNS,
  NOT_A_NAME,
  PHRASE_LENGTH,
  PHRASE_STOP,
  PRONOUNS,
  SECOND_DETERMINERS,
} from './phrase-words';
import type { SentenceReading } from './sentence-reading';

/**
 * The noun phrase that starts at `start`: title, name, apposition.
 * @param open as for `phraseLeft`
 */
export function phraseRight(reading: SentenceReading, start: number, open = false): TokenRange | null {
  let anchored = false;
  let lastGood = start;
  const first = reading.norm(start);
  if (PRONOUNS.has(first) || first === 'him' || first === 'her' || first === 'them') {
    if (first !== 'her' || !reading.tokens[start + 1]?.word) return { from: start, to: start + 1 };
  }
  for (let i = start, n = 0; i < reading.tokens.length && n < PHRASE_LENGTH; i++, n++) {
    const token = reading.tokens[i] as Token;
    const capital = token.shape === 'capital' || token.shape === 'upper';
    if (token.norm === ',') {
      if (!anchored || !isApposition(reading, i + 1)) break;
      continue;
    }
    if (!token.word && !isInner(reading, i)) break;
    if (!token.word && token.norm !== "'s") continue;
    if (PHRASE_STOP.has(token.norm) && !(token.norm === 'and' && anchored && reading.tokens[i + 1]?.shape === 'capital')) break;
    if (i > start && capital && isTimeWord(token.norm)) break;
    const name = capital && !(i === start && (DETERMINERS.has(token.norm) || NOT_A_NAME.has(token.norm)));
    if (name || reading.is('ACTOR', i) || (anchored && reading.is('META', i))) {
      anchored = true;
      lastGood = i + 1;
    } else if (token.norm === "'s") lastGood = i + 1;
    else if (anchored && !INNER_PREPOSITIONS.has(token.norm) && !DETERMINERS.has(token.norm) && !modifiesActor(reading, i)) break;
  }
  if (anchored && open) lastGood = withPlainHead(reading, start, lastGood);
  if (anchored) return { from: start, to: reading.norm(lastGood - 1) === "'s" ? lastGood - 1 : lastGood };
  return open ? plainPhrase(reading, start) : null;
}

/** "a former Borlandic │spy│,": a head of plain words behind an adjective in capitals, up to where the phrase must end. */
function withPlainHead(reading: SentenceReading, start: number, end: number): number {
  if (!DETERMINERS.has(reading.norm(start)) || reading.is('ACTOR', end - 1)) return end;
  let to = end;
  while (
    to < end + 3 &&
    reading.tokens[to]?.shape === 'lower' &&
    !PHRASE_STOP.has(reading.norm(to)) &&
    !INNER_PREPOSITIONS.has(reading.norm(to))
  )
    to++;
  const after = reading.tokens[to];
  return !after?.word || PHRASE_STOP.has(after.norm) || INNER_PREPOSITIONS.has(after.norm) ? to : end;
}

/** Plain words in front of an actor noun: "Marr's │top foreign policy │aide". */
const MODIFIERS = 3;

/** Whether a plain word leads to an actor noun without anything else between. */
function modifiesActor(reading: SentenceReading, at: number): boolean {
  if (reading.is('SAY', at) || reading.is('DENY', at)) return false;
  for (let i = at + 1; i <= at + MODIFIERS; i++) {
    if (reading.is('ACTOR', i)) return true;
    const next = reading.tokens[i];
    if (next?.shape !== 'lower' || INNER_PREPOSITIONS.has(next.norm) || PHRASE_STOP.has(next.norm) || DETERMINERS.has(next.norm))
      return false;
  }
  return false;
}

function isApposition(reading: SentenceReading, at: number): boolean {
  const next = reading.tokens[at];
  if (!next?.word) return false;
  if (SECOND_DETERMINERS.has(next.norm) || /^(?:his|her|its|their)$/.test(next.norm)) return true;
  if (reading.is('ACTOR', at)) return true;
  if (next.shape === 'capital') {
    // "According to the ministry, Tarn was …": a name in apposition ends at a border.
    let end = at;
    while (reading.tokens[end]?.word && reading.tokens[end]?.shape !== 'lower') end++;
    return !reading.tokens[end]?.word;
  }
  return (
    next.shape === 'lower' &&
    !PHRASE_STOP.has(next.norm) &&
    !next.norm.endsWith('ing') &&
    reading.classes('ACTOR').some((m) => m.from >= at && m.from <= at + 3)
  );
}

/** "a neighbour", "his lawyer's clerk": a phrase known by its determiner alone. */
function plainPhrase(reading: SentenceReading, start: number): TokenRange | null {
  if (!DETERMINERS.has(reading.norm(start)) && !LONE_NOUNS.has(reading.norm(start))) return null;
  let to = start + 1;
  while (to < start + 6 && reading.tokens[to]?.word && !PHRASE_STOP.has(reading.norm(to)) && !INNER_PREPOSITIONS.has(reading.norm(to)))
    to++;
  return to > start + 1 || LONE_NOUNS.has(reading.norm(start)) ? { from: start, to } : null;
}
