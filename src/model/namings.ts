import { stateCalled } from '../lexicon/gazetteer';
import { ADDRESS, BODY_NOUNS, isPersonNoun, UNNAMED_GROUPS } from '../lexicon/roles';
import type { ArticleReading } from './article-reading';
import { isCalendar, RELATIVE } from './noun-phrases';
import type { Span } from './span';
import type { Word } from './tagged-text';

/** A place where the text writes a proper name. */
export interface Naming extends Span {
  readonly name: string;
  /** How the text introduces it here: "the mayor of Halden", "Foreign Minister". Null where it does not. */
  readonly role: Span | null;
  /** A form of address or a rank stands before it. */
  readonly addressed: boolean;
  /** An apostrophe of the genitive follows. */
  readonly genitive: boolean;
  /** Told as a place: "in Halden", "the city of Halden". */
  readonly inPlace: boolean;
  /** The first word behind it, in lower case; "" at a sentence's end. */
  readonly next: string;
  readonly sentence: number;
}

/** Every proper name of the text, in order; calendar names are none. */
export function namingsOf({ sentences, text, said }: ArticleReading): Naming[] {
  const inside = new Set<string>();
  // Whoever speaks in one capitalised word is named by it: "Sellin denied it."
  for (const { source } of said) {
    const word = source && text.slice(source.start, source.end);
    if (word && /^\p{Lu}[\p{L}-]+$/u.test(word)) inside.add(word.toLowerCase());
  }
  for (const { words } of sentences) {
    if (isHeadline(words)) continue;
    words.forEach((word, i) => {
      if (isCapital(word) && !CLOSED.has(word.pos) && !startsSentence(words, i)) inside.add(word.norm);
    });
  }
  return sentences.flatMap(({ words }, sentence) => (isHeadline(words) ? [] : sentenceNamings(words, sentence, text, inside)));
}

/** Words of a line that has a verb, of which all are written as names are: "Marr Visits Port"; with a full stop behind it more. */
const LEAST_WORDS = 3;
const LEAST_OF_SENTENCE = 5;

/** A headline within the text that writes each word with a capital: no word of it is told to be a name. */
function isHeadline(words: readonly Word[]): boolean {
  const open = words.filter(({ pos }) => pos !== 'mark' && !CLOSED.has(pos) && pos !== 'number');
  const ends = /^[.!?”"]$/.test(words.at(-1)?.norm ?? '.');
  return (
    open.length >= (ends ? LEAST_OF_SENTENCE : LEAST_WORDS) &&
    words.some(({ pos }) => pos === 'verb') &&
    open.every(({ shape }) => shape === 'capital' || shape === 'upper')
  );
}

const isCapital = (word: Word | undefined): boolean =>
  !!word && ((word.shape === 'capital' && word.pos !== 'pronoun') || (word.shape === 'upper' && word.norm !== 'i')) && !isCalendar(word);

function startsSentence(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const { norm, pos } = words[i] as Word;
    if (pos !== 'mark') return false;
    if (norm === ':' || norm === '“' || norm === '"' || norm === '‘') return true;
  }
  return true;
}

function sentenceNamings(words: readonly Word[], sentence: number, text: string, inside: ReadonlySet<string>): Naming[] {
  const namings: Naming[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as Word;
    if (!isCapital(word)) continue;
    const opening = startsSentence(words, i);
    const next = words[i + 1];
    // "The" behind a dateline: "SELLIN — The port is closed."
    if (CLOSED.has(word.pos) && !isCapital(next)) continue;
    const known = inside.has(word.norm) || [...inside].some((name) => isOrigin(word.norm, name));
    const plain = opening && !known && word.pos !== 'name' && !isCapital(next) && next?.norm !== "'s" && !introduced(words, i + 1);
    if (plain || (opening && (CLOSED.has(word.pos) || (UNNAMED_GROUPS.has(word.norm) && !isCapital(next))))) continue;
    const run = runEnd(words, i);
    // "U.S. National Security spokesman Jon Marr": the state, not a body of that name.
    const state = run > i + 1 && stateCalled(text.slice(word.start, word.end)) !== null && isPersonNoun(words[run]?.norm ?? '');
    const to = state ? i + 1 : run;
    const naming = namingOf(words, i, to, sentence, text);
    if (naming) namings.push(naming);
    i = run - 1;
  }
  return namings;
}

/** "Ardanian" of "Ardania": an adjective opens the sentence whose state stands within others. */
function isOrigin(norm: string, state: string): boolean {
  return (
    state.length >= 4 &&
    norm.length > state.length &&
    norm.length <= state.length + 3 &&
    norm.startsWith(state.slice(0, -1)) &&
    /(?:n|ese|ish|ic|ch|i)$/.test(norm)
  );
}

/** "…, the agency that": a phrase that introduces what stands before it. */
function introduced(words: readonly Word[], at: number): boolean {
  if (words[at]?.norm !== ',' || words[at + 1]?.pos !== 'determiner') return false;
  return startsRole(words, at + 1, phraseEnd(words, at + 1));
}

/** Words of the closed classes are no names, however they are written. */
const CLOSED = new Set<Word['pos']>(['determiner', 'preposition', 'conjunction', 'auxiliary', 'adverb']);

/** The end of the run of capitals that begins at `from`, with what joins them: "Board of Trade", "Workers’ Union", "Maj. Gen. Marr". */
function runEnd(words: readonly Word[], from: number): number {
  let to = from + 1;
  for (;;) {
    const last = words[to - 1] as Word;
    const at = words[to];
    const next = words[to + 1];
    if (at && isCapital(at) && !CLOSED.has(at.pos)) to++;
    else if (at?.norm === '.' && (ADDRESS.has(last.norm) || last.norm.length === 1 || last.norm === 'st') && isCapital(next)) to += 2;
    else if ((at?.norm === '&' || (at?.norm === '-' && at.start === last.end)) && isCapital(next)) to += 2;
    else if (at?.norm === 'of' && BODY_NOUNS.has(last.norm) && isCapital(next)) to += 2;
    else if ((at?.norm === "'" || at?.norm === '’' || at?.norm === "'s") && isCapital(next) && isBody(words, to + 1)) to += 2;
    else return to;
  }
}

/** "… Union": the run of capitals at `at` ends in a body or a building. */
function isBody(words: readonly Word[], at: number): boolean {
  let to = at;
  while (isCapital(words[to + 1])) to++;
  const { norm } = words[to] as Word;
  return BODY_NOUNS.has(norm) || norm === 'hall' || norm === 'house' || norm === 'hospital';
}

function namingOf(words: readonly Word[], from: number, to: number, sentence: number, text: string): Naming | null {
  let first = from;
  let addressed = false;
  for (let i = from; i < to; i++) {
    const { norm } = words[i] as Word;
    const left = words.slice(i + 1, to).some(isCapital);
    if (left && ADDRESS.has(norm)) {
      addressed = true;
      first = words[i + 1]?.norm === '.' ? i + 2 : i + 1;
    } else if (left && isPersonNoun(norm) && !(BODY_NOUNS.has((words[to - 1] as Word).norm) && to - i > 1)) first = i + 1;
  }
  const last = words[to - 1] as Word;
  // "the Prime Minister": an office and no name.
  if (first === from && isPersonNoun(last.norm)) return null;
  const start = (words[first] as Word).start;
  const role =
    first > from && !addressed ? { start: (words[from] as Word).start, end: (words[first - 1] as Word).end } : roleAround(words, from, to);
  const next = words[to];
  return {
    start,
    end: last.end,
    name: text.slice(start, last.end),
    role,
    addressed,
    genitive: next?.norm === "'s" || next?.norm === "'" || next?.norm === '’',
    inPlace: isPlace(words, first),
    next: next?.pos === 'mark' ? (next.norm === ',' ? ',' : '') : (next?.norm ?? ''),
    sentence,
  };
}

const IN = new Set(['in', 'at', 'near', 'outside', 'around']);
const SETTLEMENT = new Set('city town village port state province district region county suburb island'.split(' '));

const isPlace = (words: readonly Word[], at: number): boolean => {
  const before = words[at - 1]?.norm ?? '';
  return IN.has(before) || (before === 'of' && SETTLEMENT.has(words[at - 2]?.norm ?? ''));
};

/** Longest introduction of a name, in words. */
const LONGEST_ROLE = 16;

/** "Marr, the mayor of Halden,", "its director, Marr,", "the privacy group Marr". */
function roleAround(words: readonly Word[], from: number, to: number): Span | null {
  const span = (a: number, b: number): Span => ({ start: (words[a] as Word).start, end: (words[b - 1] as Word).end });
  if (words[to]?.norm === ',') {
    const end = phraseEnd(words, to + 1);
    if (end > to + 1 && startsRole(words, to + 1, end)) return span(to + 1, end);
  }
  const comma = words[from - 1]?.norm === ',';
  let start = comma ? from - 1 : from;
  const end = start;
  while (start > 0 && end - start < LONGEST_ROLE && isRolePart(words[start - 1] as Word)) start--;
  while (start < end && (words[start]?.pos === 'preposition' || words[start]?.pos === 'mark' || isCalendar(words[start]))) start++;
  const head = end > start ? (words[end - 1] as Word) : null;
  if (!head || !isIntroducing(head)) return null;
  // In "a bank, Marr" only a phrase of its own introduces; a closing comma must follow.
  if (comma && (words[to]?.norm !== ',' || !startsRole(words, start, end))) return null;
  return span(start, end);
}

const isIntroducing = ({ norm }: Word): boolean => isPersonNoun(norm) || BODY_NOUNS.has(norm);
const isRolePart = ({ pos, norm, genitive, shape }: Word): boolean =>
  genitive ||
  pos === 'noun' ||
  pos === 'adjective' ||
  pos === 'determiner' ||
  pos === 'name' ||
  norm === 'of' ||
  norm === 'for' ||
  norm === '-' ||
  (pos === 'verb' && shape === 'lower' && /(?:ing|ed)$/.test(norm));

function startsRole(words: readonly Word[], from: number, to: number): boolean {
  const first = words[from] as Word;
  const introduces = words.slice(from, to).some(isIntroducing);
  return (
    introduces &&
    (first.pos === 'determiner' ||
      first.genitive ||
      first.pos === 'noun' ||
      first.pos === 'adjective' ||
      words.slice(from, to).some(({ genitive }) => genitive))
  );
}

/** The end of an apposition that begins at `at`: up to a sign, a relative pronoun or a verb. */
function phraseEnd(words: readonly Word[], at: number): number {
  let to = at;
  while (to < words.length && to - at < LONGEST_ROLE) {
    const { pos, norm, genitive } = words[to] as Word;
    if (RELATIVE.has(norm) || (pos === 'mark' && norm !== '-') || pos === 'pronoun') break;
    if ((pos === 'auxiliary' || pos === 'verb') && !genitive) {
      if (pos === 'verb' && to > at && !(words[to + 1]?.pos === 'mark')) {
        to++;
        continue;
      }
      return at;
    }
    to++;
  }
  return to;
}
