import type { DenialCue } from './denial-cues';
import { scopeEnd } from './denial-scope';
import type { TokenRange } from './gate';
import { type PackSentence, subjectsOf } from './pack-sentence';
import type { SentenceReading } from './sentence-reading';

/** Verbs that give a thing its name: "called the charge absurd", "described it as a smear". */
const NAMING = new Set('call term label brand describ characteris characteriz portray regard consider deem find'.split(' '));

/** "called the suggestion that Borland had shelled its own town obscene": a naming verb, what it names, the epithet behind. */
export function namings(sentence: PackSentence): DenialCue[] {
  const { reading, speeches } = sentence;
  const cues: DenialCue[] = [];
  reading.tokens.forEach((token, at) => {
    if (!NAMING.has(token.stem) || token.shape === 'capital') return;
    const object = namedObject(reading, at + 1);
    if (!object) return;
    const end = scopeEnd(sentence, object.to);
    const epithet = reading.classes('FALSE').findLast((m) => m.from >= object.to && m.to <= end && attached(reading, object, m));
    const range =
      epithet ?? (isCharge(reading, object) ? (ownComplement(reading, object.to, end) ?? quotedComplement(reading, object.to)) : null);
    if (!range) return;
    const speech = speeches.find((s) => s.cue.from === at) ?? null;
    const party = speech ? speech.party : (subjectsOf(sentence, at)[0]?.party ?? null);
    // "called it absurd that …": what is named follows.
    const ahead = reading.norm(object.from) === 'it' && reading.norm(range.to) === 'that';
    const scope = ahead ? { from: range.to, to: scopeEnd(sentence, range.to) } : { from: object.from, to: range.from };
    cues.push({
      from: range.from,
      to: range.to,
      kind: 'epithet',
      party,
      speech,
      scope,
      behind: !ahead,
      comment: false,
      attributive: false,
    });
  });
  return cues;
}

/** "it", "that", "the claim": what a naming verb names. */
function namedObject(reading: SentenceReading, at: number): TokenRange | null {
  const meta = reading
    .classes('META')
    .find((m) => m.from > at && m.from - at <= 4 && reading.tokens.slice(at, m.from).every((t) => t.word || /^['"“‘’]/.test(t.norm)));
  const definite = /^(?:the|that|this|these|those|its|his|her|their|such|all|both)$/.test(reading.norm(at));
  if (meta && (definite || reading.tokens.slice(at, meta.from).some((t) => /^['’]s?$/.test(t.norm)))) return { from: at, to: meta.to };
  return /^(?:it|this|that|these|them|so)$/.test(reading.norm(at)) ? { from: at, to: at + 1 } : null;
}

/** Nouns that say that something is put forward to somebody's harm; a "report" or "account" may be anything. */
function isCharge(reading: SentenceReading, object: TokenRange): boolean {
  return /^(?:claim|accusation|allegation|charg|suggestion|assertion|contention|insinuation|notion)$/.test(
    reading.tokens[object.to - 1]?.stem ?? '',
  );
}

/** The epithet is the complement of the verb: right behind the object, or behind a clause that the object carries. */
function attached(reading: SentenceReading, object: TokenRange, epithet: TokenRange): boolean {
  if (epithet.from - object.to <= 4) return true;
  if (/^(?:that|of|by|which|who|,|against|made|about|in|from)$/.test(reading.norm(object.to)))
    return !reading.is('META', epithet.to) && !/^(?:the|its|his|her|their|of|for)$/.test(reading.norm(epithet.from - 1));
  return false;
}

/** "called the charge political": any judgement that is no assent, with nothing between it and the noun. */
function ownComplement(reading: SentenceReading, at: number, end: number): TokenRange | null {
  let start = reading.norm(at) === 'as' ? at + 1 : at;
  if (/^["“‘']$/.test(reading.norm(start))) start++;
  const first = reading.tokens[start];
  if (
    !first?.word ||
    start >= end ||
    /^(?:that|of|by|which|who|against|to|in|on|for|from|made|about|and|when|as|after|into|or)$/.test(first.norm)
  )
    return null;
  let to = start;
  while (to < end && reading.tokens[to]?.word && to - start < 5) to++;
  for (let i = start; i < to; i++)
    if (
      reading.is('ASSENT', i) ||
      reading.is('SAY', i) ||
      /^(?:true|right|correct|fair|serious|grave|new|understandable)$/.test(reading.norm(i))
    )
      return null;
  return { from: start, to };
}

/** "called the charge that Borland did it “an old trick”": behind the clause that the object carries, the judgement is what is quoted. */
function quotedComplement(reading: SentenceReading, at: number): TokenRange | null {
  if (reading.norm(at) !== 'that' || reading.tokens[at]?.quote) return null;
  const from = reading.tokens.findIndex((t, i) => i > at && t.word && !!t.quote);
  if (from < 0) return null;
  const end = reading.tokens.findIndex((t, i) => i > from && (!t.quote || !t.word));
  const to = end < 0 ? reading.tokens.length : end;
  const isJudgement = /^(?:an?|the|pure|mere|utter|complete|more|just)$/.test(reading.norm(from)) || to - from <= 2;
  return isJudgement ? { from, to } : null;
}
