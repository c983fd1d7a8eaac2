import type { Attributed } from './attribution';
import { clauseSubject } from './clause-subject';
import type { TokenRange } from './gate';
import type { SettledHit } from './hit';
import type { PackSentence } from './pack-sentence';
import { phraseRight } from './phrase-right';
import type { SentenceReading } from './sentence-reading';
import { phraseLeft } from './subject-phrases';

/** Sources that no reporting verb names: who holds somebody responsible, issues a warrant, makes or drops a charge. */
export function predicateSource(sentence: PackSentence, hit: SettledHit, key: TokenRange): Attributed | null {
  return held(sentence.reading, hit, key) ?? legal(sentence.reading, hit) ?? charged(sentence.reading, hit);
}

/** Tokens between "hold" and "responsible". */
const HELD = 8;

/** "The council holds Tarn responsible" */
function held(reading: SentenceReading, hit: SettledHit, key: TokenRange): Attributed | null {
  const part = hit.parts.find((p) => p.part === 'cue');
  if (part && !reading.is('META', part.from)) {
    const source = phraseLeft(reading, part.from);
    if (source) return { source, cue: part, tail: false };
  }
  if (!/^(?:responsible|accountable|liable|guilty)$/.test(reading.norm(key.from))) return null;
  for (let i = key.from - 1; i > Math.max(0, key.from - HELD); i--) {
    if (reading.tokens[i]?.stem !== 'hold') continue;
    const source = phraseLeft(reading, i, true);
    return source && { source, cue: { from: i, to: key.to }, tail: false };
  }
  return null;
}

const LEGAL = new Set('court tribunal judge judges prosecutor prosecutors magistrate magistrates'.split(' '));

/** "The court has issued a warrant for …", "is wanted by the court for": courts speak by what they order. */
function legal(reading: SentenceReading, hit: SettledHit): Attributed | null {
  for (const mark of reading.classes('WARRANT')) {
    const word = reading.norm(mark.from);
    if (word === 'wanted' && /^(?:by|in)$/.test(reading.norm(mark.to))) {
      const source = phraseRight(reading, mark.to + 1);
      if (source) return { source, cue: mark, tail: false };
    }
    if (mark.from > hit.to) return null;
    const subject = clauseSubject(reading, mark.from);
    if (!subject) continue;
    for (let i = subject.from; i < subject.to; i++) if (LEGAL.has(reading.norm(i))) return { source: subject, cue: mark, tail: false };
  }
  return null;
}

const HANDLES = new Set('make repeat renew withdraw drop level press maintain reiterate voice stand bring rais'.split(' '));

/** "Marr has dropped the charge": who makes, repeats or drops a charge that is only named. */
function charged(reading: SentenceReading, hit: SettledHit): Attributed | null {
  if (!hit.referred || hit.settled !== 'claim' || !reading.is('META', hit.from)) return null;
  for (let i = hit.from - 1; i >= Math.max(0, hit.from - 4); i--) {
    if (!HANDLES.has(reading.tokens[i]?.stem ?? '')) continue;
    const source = phraseLeft(reading, i);
    return source && { source, cue: { from: hit.from, to: hit.from + 1 }, tail: false };
  }
  return null;
}
