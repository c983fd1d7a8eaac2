import type { Token } from '../text/tokenize';
import type { TokenRange } from './gate';
import type { SentenceReading } from './sentence-reading';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const MONTHS = 'january february march april may june july august september october november december';
const TIME_WORDS = set(
  `monday tuesday wednesday thursday friday saturday sunday yesterday today tonight night week month year morning evening afternoon noon midnight
   months weeks days years hours day hour minute minutes decade decades ${MONTHS}`,
);
export const isTimeWord = (word: string): boolean => TIME_WORDS.has(word);
const TIME_LEADS = set('on in late early last this the by for of since at next earlier later day mid end start');
export const AUXILIARY = set(
  `has have had is was were are be been being also then later again twice once still now already flatly swiftly quickly repeatedly strongly firmly angrily
   promptly publicly since just first earlier never did does do not n't would will could might may must should long both all too soon once even always often
   however meanwhile instead thus therefore`,
);
/** Words in capitals at a sentence's start, or names of days and months, that are no part of a name. */
const NOT_A_NAME = set(
  `monday tuesday wednesday thursday friday saturday sunday ${MONTHS} yesterday today tonight earlier later meanwhile on in at after before by for as when
   while since asked speaking and but the a an so yet or if that this what how why where according also still now then however moreover furthermore instead finally additionally there here`,
);
const PHRASE_STOP = set(
  `and but or nor that which who whom whose when while as because after before since if so than then how what why where is was were are be been being has have
   had do did does not n't also by on with against about until during despite following including yet into over though although`,
);
const INNER_PREPOSITIONS = set('of for in at to from');
const DETERMINERS = set(
  'other more such the a an his her its their our my one some many several most both another two three few senior former this these those no any',
);
const SECOND_DETERMINERS = set('the a an one some two three several');
/** What opens a relative clause, a participle or an adverbial between a name and its verb: no apposition. */
const ASIDE = set(
  'which who whom whose where when speaking asked in on at for while as after before during with from by to along citing like',
);
const LONE_NOUNS = set(
  'others some many people everyone everybody someone somebody nobody none few most all both another neither each one',
);
/** Words to the left that a noun phrase may take: long titles are common in news. */
const PHRASE_LENGTH = 14;
/** Tokens that an aside between a name and its verb may take. */
const ASIDE_LENGTH = 30;
export const PRONOUNS = set('he she they it we i you who which');
/** Titles and forms of address that end in a full stop. */
const TITLES = set('mr mrs ms dr gen col maj lt sen rep gov prof st');

/**
 * The noun phrase that ends before a predicate, apposition included, relative clause left out.
 * @param open take a phrase of which no word is known ("a neighbour"), too: only where nothing else can stand before the verb
 */
export function phraseLeft(reading: SentenceReading, predicate: number, open = false): TokenRange | null {
  const end = subjectEnd(reading, predicate);
  const closing = reading.norm(end - 1);
  if (closing === ',' || closing === ')' || closing === '—' || closing === '–') return phraseBeforeAside(reading, end, open);
  const base = basePhrase(reading, end, open);
  return base && withFront(reading, withPartners(reading, base));
}

/** Where the subject of a predicate ends: before its auxiliaries, adverbs and times. */
export function subjectEnd(reading: SentenceReading, predicate: number): number {
  let end = predicate;
  while (end > 0) {
    const word = reading.norm(end - 1);
    if (AUXILIARY.has(word) || (word.length > 4 && word.endsWith('ly') && reading.tokens[end - 1]?.shape === 'lower')) end--;
    else if (word === ',' && AUXILIARY.has(reading.norm(end - 2)) && reading.norm(end - 3) === ',') end -= 3;
    else if (word === 'turn' && reading.norm(end - 2) === 'in') end -= 2;
    else if (TIME_WORDS.has(word) || /^\d+$/.test(word)) {
      let from = end - 1;
      while (
        from > 0 &&
        (TIME_LEADS.has(reading.norm(from - 1)) || TIME_WORDS.has(reading.norm(from - 1)) || /^\d+$/.test(reading.norm(from - 1)))
      )
        from--;
      // A number or "the night" is a time only behind the words that make it one.
      if (!TIME_WORDS.has(word) && !TIME_LEADS.has(reading.norm(from))) return end;
      if (from === 0) return end;
      end = from;
    } else return end;
  }
  return end;
}

/** "Vell, who leads the council, said", "Vell, the council's head, said": the name before the aside, appositions with it. */
function phraseBeforeAside(reading: SentenceReading, end: number, open: boolean): TokenRange | null {
  const opener = reading.norm(end - 1) === ')' ? '(' : reading.norm(end - 1);
  let inside: TokenRange | null = null;
  for (let at = end - 2; at > Math.max(0, end - ASIDE_LENGTH); at--) {
    if (reading.norm(at) !== opener) continue;
    const first = reading.norm(at + 1);
    const aside = opener === '(' || ASIDE.has(first) || first.endsWith('ing') || reading.norm(at + 2) === 'by';
    const head = basePhrase(reading, at, open && aside);
    if (!aside && inside === null) inside = basePhrase(reading, end - 1, false);
    if (head && !startsClause(reading, at + 1)) {
      const whole = withFront(reading, withPartners(reading, head));
      return aside ? whole : { from: whole.from, to: end - 1 };
    }
    if (aside) return null;
  }
  // "the council's coordinator for communications, Joe Vell, termed": the name at least.
  return inside;
}

/** True when a clause of its own starts here: "…, Borland denied it, and Tarn said". */
function startsClause(reading: SentenceReading, at: number): boolean {
  const word = reading.norm(at);
  return word === 'and' || word === 'but' || word === 'or' || word === 'then' || word === 'so';
}

/** "An aide to Marrin, Joe Vell said" is one phrase with its apposition in front. */
function withFront(reading: SentenceReading, base: TokenRange): TokenRange {
  if (reading.norm(base.from - 1) !== ',' || reading.tokens[base.from]?.shape !== 'capital') return base;
  const front = basePhrase(reading, base.from - 1);
  const before = front && reading.tokens[front.from - 1];
  const apposed = front && front.to === base.from - 1 && hasActor(reading, front) && (!before || (!before.word && before.norm !== ','));
  return apposed ? { from: front.from, to: base.to } : base;
}

/** "Tarn and Borland", "the governments of Tarn, Marr and Sellin": the partners before the last name, up to where a clause starts. */
function withPartners(reading: SentenceReading, base: TokenRange): TokenRange {
  const joint = reading.norm(base.from - 1);
  if (joint !== 'and' && joint !== 'or' && joint !== 'nor') return base;
  let first = basePhrase(reading, base.from - 1);
  if (!first) return base;
  while (reading.norm(first.from - 1) === ',' && first.from > 1) {
    const more = basePhrase(reading, first.from - 1);
    if (!more || hasActor(reading, first)) break;
    first = { from: more.from, to: first.to };
  }
  const before = reading.tokens[first.from - 1];
  const fresh =
    !before || (!before.word && before.norm !== '-') || before.norm === 'both' || before.norm === 'that' || before.norm === 'when';
  return fresh ? { from: first.from, to: base.to } : base;
}

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
    if (i > start && capital && TIME_WORDS.has(token.norm)) break;
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

/** "Tarn │state │television": a plain word in front of an actor noun, one other at most between. */
function modifiesActor(reading: SentenceReading, at: number): boolean {
  if (reading.is('SAY', at) || reading.is('DENY', at)) return false;
  if (reading.is('ACTOR', at + 1)) return true;
  const next = reading.norm(at + 1);
  return !INNER_PREPOSITIONS.has(next) && !PHRASE_STOP.has(next) && !DETERMINERS.has(next) && reading.is('ACTOR', at + 2);
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
    if (capital && TIME_WORDS.has(token.norm)) break;
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
function isInner(reading: SentenceReading, at: number): boolean {
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
