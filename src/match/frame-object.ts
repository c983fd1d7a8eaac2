import type { CompiledClaim, CompiledFrame, CompiledTerm } from './claim-index';
import type { TokenRange } from './gate';
import type { Hit, HitPart } from './hit';
import { type Evidence, evidenceOf, type PackSentence } from './pack-sentence';
import { isTimeWord } from './phrase-words';
import type { SentenceReading } from './sentence-reading';
import type { Mark } from './term-trie';

/** What a frame's act was done to, and how well the words show it. */
export interface FrameObject extends TokenRange {
  readonly level: Evidence;
}

/** Words between an act and its object: a long clause of news. */
const NEAR_OBJECT = 18;
/** Prepositions and conjunctions of time: what follows them dates something else. */
const TEMPORAL = new Set('since after before during following amid until ahead'.split(' '));

/** The marks of a frame's terms in a sentence, in order. */
export function termMarks(reading: SentenceReading, terms: readonly CompiledTerm[]): { mark: Mark; readAs: string }[] {
  const found: { mark: Mark; readAs: string }[] = [];
  for (const term of terms) {
    if (term.kind !== 'class' && term.kind !== 'phrase') continue;
    for (const mark of reading.marksOf(term.term)) found.push({ mark, readAs: term.kind === 'class' ? term.name : 'phrase' });
  }
  return found.sort((a, b) => a.mark.from - b.mark.from);
}

/** Finds the object of a frame near the words of its act. */
export function frameObject(sentence: PackSentence, claim: CompiledClaim, frame: CompiledFrame, act: TokenRange): FrameObject {
  const { reading } = sentence;
  const object = frame.object;
  if (!object) return { level: 'named', from: act.from, to: act.to };
  if (object.kind === 'event') {
    const { level, range } = evidenceOf(sentence, object.event);
    if (!range) return { level, from: act.from, to: act.to };
    const temporal = isDate(reading, range);
    if (temporal && range.from >= act.to) return { level: 'open', from: act.from, to: act.to };
    const distance = range.from >= act.to ? range.from - act.to : act.from - range.to;
    return distance <= NEAR_OBJECT ? { level, ...range } : { level: 'open', from: act.from, to: act.to };
  }
  const found = termMarks(reading, [object]).find(({ mark }) => Math.abs(mark.from - act.to) <= NEAR_OBJECT);
  if (!found) return { level: 'none', from: act.from, to: act.to };
  if (claim.event && evidenceOf(sentence, claim.event).level === 'none') return { level: 'none', from: act.from, to: act.to };
  return { level: 'named', from: found.mark.from, to: found.mark.to };
}

/** "since the attack", "days after the raid", "on the day of the blast": the event tells when something else happened. */
function isDate(reading: SentenceReading, event: TokenRange): boolean {
  for (let i = Math.max(0, event.from - 3); i <= event.from; i++) {
    if (TEMPORAL.has(reading.norm(i)) || (reading.norm(i) === 'of' && isTimeWord(reading.norm(i - 1)))) return true;
  }
  // "leave Sellin after the blast"
  for (let i = event.from + 1; i < event.to - 1; i++)
    if (TEMPORAL.has(reading.norm(i)) && /^(?:the|its|this|that)$/.test(reading.norm(i + 1))) return true;
  return false;
}

/** A hit of a frame from the parts that were met. */
export function frameHit(claim: CompiledClaim, frame: CompiledFrame, object: FrameObject, met: readonly HitPart[], by: string | null): Hit {
  const parts = [...met];
  if (frame.object && object.level !== 'open') {
    const readAs = frame.object.kind === 'event' ? frame.object.event.name : 'object';
    parts.push({ part: 'event', from: object.from, to: object.to, readAs });
  }
  return {
    claim,
    rule: `frame ${frame.number + 1}`,
    stance: 'claim',
    from: Math.min(...parts.map((p) => p.from)),
    to: Math.max(...parts.map((p) => p.to)),
    by,
    parts,
    doubts: object.level === 'open' ? ['the event is not named here'] : [],
    polarityKnown: false,
    referred: false,
  };
}
