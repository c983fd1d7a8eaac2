import type { TokenRange } from './gate';
import { basePhrase, hasActor } from './noun-phrases';
import { isTimeWord, wordSet } from './phrase-words';
import type { SentenceReading } from './sentence-reading';

const TIME_LEADS = wordSet('on in late early last this the by for of since at next earlier later day mid end start');
export const AUXILIARY = wordSet(
  `has have had is was were are be been being also then later again twice once still now already flatly swiftly quickly repeatedly strongly firmly angrily
   promptly publicly since just first earlier never did does do not n't would will could might may must should long both all too soon once even always often
   however meanwhile instead thus therefore`,
);
/** What opens a relative clause, a participle or an adverbial between a name and its verb: no apposition. */
const ASIDE = wordSet(
  'which who whom whose where when speaking asked in on at for while as after before during with from by to along citing like',
);
/** Tokens that an aside between a name and its verb may take. */
const ASIDE_LENGTH = 30;
/**
 * The noun phrase that ends before a predicate, apposition included, relative clause left out.
 * @param open take a phrase of which no word is known ("a neighbour"), too: only where nothing else can stand before the verb
 */
export function phraseLeft(reading: SentenceReading, predicate: number, open = false): TokenRange | null {
  const end = subjectEnd(reading, predicate);
  const closing = reading.norm(end - 1);
  if (closing === ',' || closing === ')' || closing === '—' || closing === '–') return phraseBeforeAside(reading, end, open);
  const base = basePhrase(reading, end, open);
  const head = base && relativeSubject(reading, base);
  if (head) return head;
  return base && withFront(reading, withPartners(reading, base));
}

/** Tokens of a relative clause without commas that may stand between a name in it and what it describes. */
const RELATIVE_LENGTH = 5;

/** "the clerk who left the agency said": the clerk, not the agency. */
function relativeSubject(reading: SentenceReading, base: TokenRange): TokenRange | null {
  for (let i = base.from - 1; i > Math.max(0, base.from - RELATIVE_LENGTH); i--) {
    const word = reading.norm(i);
    if (!reading.tokens[i]?.word) return null;
    if (word !== 'who' && word !== 'that') continue;
    if (i === base.from - 1 || (word === 'that' && (reading.is('SAY', i - 1) || reading.is('DENY', i - 1) || reading.is('META', i - 1))))
      return null;
    return basePhrase(reading, i, true);
  }
  return null;
}

/** Where the subject of a predicate ends: before its auxiliaries, adverbs and times. */
export function subjectEnd(reading: SentenceReading, predicate: number): number {
  let end = predicate;
  while (end > 0) {
    const word = reading.norm(end - 1);
    if (AUXILIARY.has(word) || (word.length > 4 && word.endsWith('ly') && reading.tokens[end - 1]?.shape === 'lower')) end--;
    else if (word === ',' && AUXILIARY.has(reading.norm(end - 2)) && reading.norm(end - 3) === ',') end -= 3;
    else if (word === 'turn' && reading.norm(end - 2) === 'in') end -= 2;
    else if (isTimeWord(word) || /^\d+$/.test(word)) {
      let from = end - 1;
      while (
        from > 0 &&
        (TIME_LEADS.has(reading.norm(from - 1)) || isTimeWord(reading.norm(from - 1)) || /^\d+$/.test(reading.norm(from - 1)))
      )
        from--;
      // A number or "the night" is a time only behind the words that make it one.
      if (!isTimeWord(word) && !TIME_LEADS.has(reading.norm(from))) return end;
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
  const apposed =
    front &&
    front.to === base.from - 1 &&
    reading.tokens[front.to - 1]?.shape === 'lower' &&
    hasActor(reading, front) &&
    (!before || (!before.word && before.norm !== ','));
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
