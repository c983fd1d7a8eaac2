import type { TokenRange } from './gate';
import type { SentenceReading } from './sentence-reading';

/** Verbs, by stem, that deny only with their particle behind what is denied: "waved the accusation away". */
const SEPARABLE: ReadonlyMap<string, RegExp> = new Map([
  ['wav', /^(?:away|aside|off)$/],
  ['brush', /^(?:aside|off|away)$/],
  ['laugh', /^(?:off|away)$/],
  ['shrug', /^(?:off|aside)$/],
  ['bat', /^(?:away|down|aside)$/],
  ['swat', /^(?:away|aside)$/],
  ['slap', /^down$/],
  ['shoot', /^down$/],
  ['play', /^down$/],
  ['fend', /^off$/],
  ['throw', /^out$/],
]);
/** Verbs of censure, by stem: what they censure, when it was put forward by somebody, is rejected. */
const CENSURE = new Set('slam blast decry lambast assail deplor trash savag attack condemn bemoan denounc'.split(' '));
/** Nouns, by stem, that say that something was put forward to somebody's harm. */
const CHARGE = /^(?:claim|accusation|allegation|charg|suggestion|assertion|insinuation|smear|slander)$/;
/** Words that the object may take: "waved the latest Ardanian accusation │away". */
const OBJECT = 6;

/** Verbs of denials whose words stand apart: "waved the accusation away", "slams ‘absurd’ charge". */
export function phrasalDenials(reading: SentenceReading): TokenRange[] {
  const found: TokenRange[] = [];
  let at = -1;
  for (const { stem, norm } of reading.tokens) {
    at++;
    const particle = SEPARABLE.get(stem);
    if ((!particle && !CENSURE.has(stem)) || norm.endsWith('ing')) continue;
    const pointed = /^(?:it|this|that|them|these|those)$/.test(reading.norm(at + 1));
    const end = pointed ? at + 2 : chargeEnd(reading, at + 1);
    if (particle ? end > 0 && particle.test(reading.norm(end)) : end > 0 && !pointed) found.push({ from: at, to: at + 1 });
  }
  return found;
}

/** End of a noun phrase that ends in a noun for what was put forward; -1 when there is none. */
function chargeEnd(reading: SentenceReading, from: number): number {
  for (let i = from; i < from + OBJECT; i++) {
    const token = reading.tokens[i];
    if (!token || /^(?:of|for|that|who|which|and|by|on|in|at|to|with)$/.test(token.norm)) return -1;
    if (!token.word && !/^(?:['"“”‘’-]|'s)$/.test(token.norm)) return -1;
    if (CHARGE.test(token.stem) && !/^(?:'s|’)$/.test(reading.norm(i + 1))) return i + 1;
  }
  return -1;
}
