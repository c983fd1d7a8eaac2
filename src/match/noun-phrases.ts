import type { Token } from '../text/tokenize';
import type { TokenRange } from './gate';
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
  TITLES,
} from './phrase-words';
import type { SentenceReading } from './sentence-reading';

/**
 * The noun phrase that ends at `end`: a pronoun, a name with titles, or an actor noun with its modifiers.
 * @param open as for `phraseLeft`
 */
export function basePhrase(reading: SentenceReading, end: number, open = false): TokenRange | null {
  const last = reading.tokens[end - 1];
  if (!last?.word) return null;
  if (PRONOUNS.has(last.norm)) return /^(?:who|which)$/.test(last.norm) ? relativeHead(reading, end - 1) : { from: end - 1, to: end };
  let from = end;
  let anchored = false;
  for (let i = end - 1, n = 0; i >= 0 && n < PHRASE_LENGTH; i--, n++) {
    const token = reading.tokens[i] as Token;
    const capital = token.shape === 'capital' || token.shape === 'upper';
    if (!token.word && !isInner(reading, i)) break;
    if (PRONOUNS.has(token.norm) && token.shape !== 'upper') break;
    if (PHRASE_STOP.has(token.norm)) break;
    if (i === 0 && capital && token.norm.endsWith('ing') && token.norm.length > 5) break;
    if (i === 0 && NOT_A_NAME.has(token.norm) && token.norm !== 'the' && token.norm !== 'a' && token.norm !== 'an' && token.norm !== 'this')
      break;
    if (capital && isTimeWord(token.norm)) break;
    if (DETERMINERS.has(token.norm)) {
      from = i;
      const before = reading.norm(i - 1);
      if (INNER_PREPOSITIONS.has(before) && anchorBefore(reading, i - 1)) continue;
      if (SECOND_DETERMINERS.has(before)) continue;
      break;
    }
    if (INNER_PREPOSITIONS.has(token.norm)) {
      if (anchorBefore(reading, i)) continue;
      // "A doctor in Tarn": what stands before the preposition is known by its determiner alone.
      const plain = open && anchored ? plainPhraseLeft(reading, i) : null;
      if (plain) from = plain.from;
      break;
    }
    const actor = reading.is('ACTOR', i);
    const owner = i < end - 1 && isOwnerMark(reading, i + 1);
    if (!capital && !actor && token.word && !owner) {
      if (!anchored) return open ? plainPhraseLeft(reading, end) : null;
      // A lower-case modifier of an actor noun ("senior", "unnamed"); a verb or object before a name is none.
      const next = reading.tokens[i + 1];
      if (next?.shape !== 'lower' && !reading.is('ACTOR', i + 1)) break;
      if (reading.is('SAY', i) || reading.is('ACCUSE', i) || reading.is('DENY', i) || reading.is('ATTACK', i)) break;
    }
    if (capital || actor) anchored = true;
    from = i;
  }
  return anchored && from < end ? { from, to: end } : null;
}

/** "one neighbour", "others": back to a determiner within a few plain words, or the one word that starts the clause. */
function plainPhraseLeft(reading: SentenceReading, end: number): TokenRange | null {
  for (let i = end - 1; i >= Math.max(0, end - 6); i--) {
    const token = reading.tokens[i];
    // "yesterday's statement", "the ministry's letter"
    if (token?.norm === "'s" && i < end - 1)
      return basePhrase(reading, i) ? { from: basePhrase(reading, i)?.from ?? i - 1, to: end } : { from: i - 1, to: end };
    if (!token?.word || PHRASE_STOP.has(token.norm) || INNER_PREPOSITIONS.has(token.norm)) return null;
    if (DETERMINERS.has(token.norm) && i < end - 1) return { from: i, to: end };
    if (i < end - 1 && (reading.is('SAY', i) || reading.is('DENY', i))) return null;
    const before = reading.tokens[i - 1];
    const starts = !before?.word || PHRASE_STOP.has(before.norm);
    if (starts && i >= end - 2 && (LONE_NOUNS.has(token.norm) || /[^su]s$/.test(reading.norm(end - 1)))) return { from: i, to: end };
  }
  return null;
}

/** Marks inside a noun phrase: "'s", the apostrophe of "workers' union", hyphens, the full stop of a title. */
export function isInner(reading: SentenceReading, at: number): boolean {
  const mark = reading.norm(at);
  if (mark === '.') return TITLES.has(reading.norm(at - 1)) || reading.norm(at - 1).length === 1;
  return mark === '-' || isOwnerMark(reading, at);
}

function isOwnerMark(reading: SentenceReading, at: number): boolean {
  const mark = reading.norm(at);
  if (mark === "'s") return true;
  if (mark !== "'" && mark !== '’') return false;
  const before = reading.tokens[at - 1];
  return !!before?.norm.endsWith('s') && before.end === reading.tokens[at]?.start && !!reading.tokens[at + 1]?.word;
}

function anchorBefore(reading: SentenceReading, at: number): boolean {
  const before = reading.tokens[at - 1];
  return !!before && (reading.is('ACTOR', at - 1) || before.shape === 'capital' || before.shape === 'upper');
}

function relativeHead(reading: SentenceReading, relative: number): TokenRange | null {
  const end = reading.norm(relative - 1) === ',' ? relative - 1 : relative;
  return basePhrase(reading, end);
}

/** Whether the phrase names people or bodies by what they are. */
export function hasActor(reading: SentenceReading, range: TokenRange): boolean {
  return reading.classes('ACTOR').some((m) => m.from >= range.from && m.to <= range.to);
}

/** The last name of a phrase, lower case; null when it holds none. */
export function surnameOf(reading: SentenceReading, phrase: TokenRange): string | null {
  for (let i = phrase.to - 1; i >= phrase.from; i--) {
    const token = reading.tokens[i];
    if (token && token.shape === 'capital' && token.norm.length > 2 && !reading.is('ACTOR', i) && reading.norm(i + 1) !== "'s")
      return token.norm;
  }
  return null;
}
