import type { Token } from '../text/tokenize';
import type { TokenRange } from './gate';
import type { SentenceReading } from './sentence-reading';

const TIME_WORD =
  /^(?:\w+day|yesterday|today|tonight|night|week|month|year|morning|evening|afternoon|january|february|march|april|june|july|august|september|october|november|december|months|weeks|days|years)$/;
export const AUXILIARY = new Set(
  "has have had is was were are be been being also then later again twice once still now already flatly swiftly quickly repeatedly strongly firmly angrily promptly publicly since just first earlier never did does do not n't would will could might may must should".split(
    ' ',
  ),
);
const NOT_A_NAME = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december yesterday today tonight earlier later meanwhile on in at after before by for as when while since asked speaking and but the a an'.split(
    ' ',
  ),
);
const PHRASE_STOP = new Set(
  "and but or nor that which who whom whose when while as because after before since if so than then how what why where is was were are be been being has have had do did does not n't also by on with against about until during despite following including yet".split(
    ' ',
  ),
);
const INNER_PREPOSITIONS = new Set('of for in at to from'.split(' '));
/** Words to the left that a noun phrase may take: long titles are common in news. */
const PHRASE_LENGTH = 14;
export const PRONOUNS = new Set('he she they it we i who which'.split(' '));
/** Titles and forms of address that end in a full stop. */
const TITLE = /^(?:mr|mrs|ms|dr|gen|col|maj|lt|sen|rep|gov|prof|st)$/;

/** The noun phrase that ends before a predicate, apposition included, relative clause left out. */
export function phraseLeft(reading: SentenceReading, predicate: number): TokenRange | null {
  let end = predicate;
  while (end > 0 && (AUXILIARY.has(reading.norm(end - 1)) || (/ly$/.test(reading.norm(end - 1)) && reading.norm(end - 1).length > 4)))
    end--;
  // Time between subject and verb: "Borland on Thursday accused".
  if (TIME_WORD.test(reading.norm(end - 1))) {
    end--;
    while (end > 0 && /^(?:on|in|late|early|last|this|the|by|for|of|since|at)$/.test(reading.norm(end - 1))) end--;
  }
  const closing = reading.norm(end - 1);
  if (closing === ',' || closing === ')' || closing === '—' || closing === '–') {
    const open = matchingBorder(reading, end - 1);
    if (open > 0) {
      const inner = reading.norm(open + 1);
      const relative = /^(?:which|who|whom|whose|where|when|speaking|asked|in|on|at|for|while|as|after)$/.test(inner);
      const head = basePhrase(reading, open);
      if (head) return relative ? head : { from: head.from, to: end - 1 };
      // "the council's coordinator for communications, Joe Vell, termed": the name at least.
      const inside = relative ? null : basePhrase(reading, end - 1);
      if (inside && inside.from > open) return inside;
    }
    return null;
  }
  const base = basePhrase(reading, end);
  if (!base) return null;
  // "An aide to Marrin, Joe Vell, said" is one phrase with its apposition in front.
  const comma = reading.norm(base.from - 1) === ',';
  if (comma && reading.tokens[base.from]?.shape === 'capital') {
    const front = basePhrase(reading, base.from - 1);
    if (
      front &&
      front.to === base.from - 1 &&
      hasActor(reading, front) &&
      (front.from === 0 || !/^(?:,)$/.test(reading.norm(front.from - 1)))
    )
      return { from: front.from, to: base.to };
  }
  return base;
}

/** The noun phrase that starts at `start`: title, name, apposition. */
export function phraseRight(reading: SentenceReading, start: number): TokenRange | null {
  let i = start;
  let anchored = false;
  let lastGood = start;
  for (let n = 0; i < reading.tokens.length && n < PHRASE_LENGTH; i++, n++) {
    const token = reading.tokens[i] as Token;
    const capital = token.shape === 'capital' || token.shape === 'upper';
    if (token.norm === ',') {
      const next = reading.tokens[i + 1];
      const apposition =
        anchored &&
        next?.word &&
        (/^(?:the|a|an|his|her|its|their|one)$/.test(next.norm) ||
          reading.is('ACTOR', i + 1) ||
          next.shape === 'capital' ||
          (next.shape === 'lower' &&
            reading.classes('ACTOR').some((m) => m.from > i && m.from <= i + 4) &&
            !PHRASE_STOP.has(next.norm) &&
            !/ing$/.test(next.norm)));
      if (!apposition) break;
      continue;
    }
    if (!token.word && !/^(?:'s|\.|-|’)$/.test(token.norm)) break;
    if (token.norm === '.' && !TITLE.test(reading.norm(i - 1)) && reading.norm(i - 1).length > 1) break;
    if (PHRASE_STOP.has(token.norm) && !(token.norm === 'and' && anchored && reading.tokens[i + 1]?.shape === 'capital')) break;
    if (i > start && capital && NOT_A_NAME.has(token.norm) && /day$/.test(token.norm)) break;
    if (i === start && /^(?:he|she|they|it|we|them|him|her)$/.test(token.norm)) return { from: i, to: i + 1 };
    if (capital || reading.is('ACTOR', i) || (anchored && reading.is('META', i))) {
      anchored = true;
      lastGood = i + 1;
    } else if (token.norm === "'s") lastGood = i + 1;
    else if (
      anchored &&
      !INNER_PREPOSITIONS.has(token.norm) &&
      !/^(?:the|a|an|his|her|its|their|senior|former|chief|top|deputy)$/.test(token.norm) &&
      !reading.classes('ACTOR').some((m) => m.from > i && m.from <= i + 2)
    )
      break;
  }
  return anchored ? { from: start, to: lastGood } : null;
}

/** The noun phrase that ends at `end`: a pronoun, a name with titles, or an actor noun with its modifiers. */
export function basePhrase(reading: SentenceReading, end: number): TokenRange | null {
  const last = reading.tokens[end - 1];
  if (!last?.word) return null;
  if (PRONOUNS.has(last.norm)) return /^(?:who|which)$/.test(last.norm) ? relativeHead(reading, end - 1) : { from: end - 1, to: end };
  let from = end;
  let anchored = false;
  for (let i = end - 1, n = 0; i >= 0 && n < PHRASE_LENGTH; i--, n++) {
    const token = reading.tokens[i] as Token;
    if (!token.word && token.norm !== "'s" && token.norm !== '.' && token.norm !== '-' && token.norm !== '’') break;
    if (token.norm === '.' && !TITLE.test(reading.norm(i - 1)) && reading.norm(i - 1).length > 1) break;
    if (PHRASE_STOP.has(token.norm) || PRONOUNS.has(token.norm)) break;
    const capital = token.shape === 'capital' || token.shape === 'upper';
    if (i === 0 && NOT_A_NAME.has(token.norm) && token.norm !== 'the' && token.norm !== 'a' && token.norm !== 'an') break;
    if (
      capital &&
      /(?:day|january|february|march|april|june|july|august|september|october|november|december)$/.test(token.norm) &&
      NOT_A_NAME.has(token.norm)
    )
      break;
    if (/^(?:the|a|an|his|her|its|their|our|one|some|many|several|most|both|another|two|three|few|senior|former)$/.test(token.norm)) {
      from = i;
      const before = reading.norm(i - 1);
      if (INNER_PREPOSITIONS.has(before) && anchorBefore(reading, i - 1)) continue;
      if (/^(?:the|a|an|one|some|two|three|several)$/.test(before)) continue;
      break;
    }
    if (INNER_PREPOSITIONS.has(token.norm)) {
      if (!anchorBefore(reading, i)) break;
      continue;
    }
    const actor = reading.is('ACTOR', i);
    if (!capital && !actor && token.norm !== "'s" && token.norm !== '.' && token.norm !== '-') {
      if (!anchored) return null;
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

function anchorBefore(reading: SentenceReading, at: number): boolean {
  const before = reading.tokens[at - 1];
  return !!before && (reading.is('ACTOR', at - 1) || before.shape === 'capital' || before.shape === 'upper');
}

function relativeHead(reading: SentenceReading, relative: number): TokenRange | null {
  const end = reading.norm(relative - 1) === ',' ? relative - 1 : relative;
  return basePhrase(reading, end);
}

function matchingBorder(reading: SentenceReading, close: number): number {
  const opener = reading.norm(close) === ')' ? '(' : reading.norm(close);
  for (let i = close - 1; i > Math.max(0, close - 30); i--) if (reading.norm(i) === opener) return i;
  return -1;
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
