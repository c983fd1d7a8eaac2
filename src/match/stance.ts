import type { DenialCue } from './denial-cues';
import type { TokenRange } from './gate';
import { type Hit, predicateOf } from './hit';
import { belongsTo, broken, type PackSentence, sameSide } from './pack-sentence';
import type { SentenceReading } from './sentence-reading';

/** What stands behind a negation that only looks like one: "no doubt", "no secret", "none but". */
const HOLDS = /^(?:but|except|other|doubt|secret|question|wonder|mistake|coincidence|accident|less|longer)$/;

/** Whether a negation reaches the hit's predicate. */
export function negated(sentence: PackSentence, hit: Hit): TokenRange | null {
  const acts = hit.parts.filter((p) => p.part === 'act' || p.part === 'cue');
  const phrases = hit.parts.filter((p) => p.part === 'phrase');
  for (const act of acts.length ? acts : phrases.length ? phrases : [hit]) {
    const negation = negationOf(sentence.reading, hit, act, act !== hit && 'part' in act && act.part === 'cue');
    if (negation) return negation;
  }
  return acts.length || hit.claim.negative ? null : noPartIn(sentence.reading, hit);
}

/** Words from a negation to the part in it that nobody has: "has │no such role in". */
const NO_PART = 3;

/** "the guards had nothing to do with the shots at the bridge": words of a claim on both sides of somebody's having no part. */
function noPartIn(reading: SentenceReading, hit: Hit): TokenRange | null {
  const within = (m: TokenRange): boolean => hit.from <= m.from && m.to <= hit.to && reading.segment(m.from) === reading.segment(hit.from);
  const parts = reading.classes('INVOLVED').filter(within);
  return reading.classes('NEG').find((neg) => within(neg) && parts.some((m) => m.from >= neg.from && m.from - neg.to <= NO_PART)) ?? null;
}

function negationOf(reading: SentenceReading, hit: Hit, act: TokenRange, isCue: boolean): TokenRange | null {
  // "has not dropped the charge": an accusation that is a noun is not what the verb's negation reaches.
  const noun = isCue && /^(?:the|its|his|her|their|that|this|a|an)$/.test(reading.norm(act.from - 1));
  const agent = hit.parts.find((p) => p.part === 'agent');
  const start = Math.max(0, agent && agent.from < act.from ? agent.from - 2 : act.from - 4);
  for (const neg of reading.classes('NEG')) {
    if (negatedObject(reading, neg, act) && !hit.parts.some((p) => p.part !== 'event' && p.from <= neg.from && neg.to <= p.to)) return neg;
    // "not without foundation": one takes the other back.
    if (reading.classes('NEG').some((o) => o.to === neg.from || o.from === neg.to)) continue;
    // "the drones were not Borlandic", "responsibility does not lie with Borland"
    const complement =
      agent && act.to <= neg.from && neg.to <= agent.from && AUXILIARY.test(reading.norm(neg.from - 1)) && sameSegment(reading, act, agent);
    if (noun || (neg.from < start && !isFronted(reading, neg, agent)) || (neg.from >= act.to && !complement)) continue;
    // "does not matter which unit was behind it": the embedded question is not negated.
    if (reading.tokens.slice(neg.to, act.from).some((t) => /^(?:which|who|whether|what|how|why)$/.test(t.norm))) continue;
    // "could not have done it without help": it was done.
    if (reading.norm(neg.from - 1) === 'could' && reading.tokens.some((t) => t.norm === 'without')) continue;
    if (reading.norm(neg.to) === 'only' || reading.norm(neg.to) === 'just') continue;
    // "makes no secret of", "nobody but Borland", "hard not to think": what looks negated holds.
    if (HOLDS.test(reading.norm(neg.to)) || /^(?:hard|difficult|impossible|cannot|but)$/.test(reading.norm(neg.from - 1))) continue;
    // What mentions the event may reach over the whole clause; a phrase of the pack holds its own negation.
    if (hit.parts.some((p) => p.part !== 'event' && p.from <= neg.from && neg.to <= p.to)) continue;
    if (/^(?:without)$/.test(reading.norm(neg.from)) && neg.from < act.from - 2) continue;
    if (reading.segment(neg.from) !== reading.segment(act.from) && neg.from < act.from && !agentBetween(agent, neg)) continue;
    return neg;
  }
  return null;
}

/** Words from a negation in front of its clause to the subject behind the auxiliary: "at no │point in the talks was │Borland". */
const INVERSION = 6;
const AUXILIARY = /^(?:was|were|is|are|did|do|does|has|have|had|would|will|could|can|should)$/;

/** "At no point was Borland …", "Never did it …", "Under no circumstances would …": a negation in front, with auxiliary and agent inverted. */
function isFronted(reading: SentenceReading, neg: TokenRange, agent: TokenRange | undefined): boolean {
  if (!agent || agent.from < neg.to || agent.from - neg.to > INVERSION) return false;
  const inverted = AUXILIARY.test(reading.norm(agent.from - 1)) || AUXILIARY.test(reading.norm(agent.from - 2));
  const front = /^(?:never|nor|neither)$/.test(reading.norm(neg.from)) || /^(?:at|in|on|under)$/.test(reading.norm(neg.from - 1));
  return inverted && front;
}

function sameSegment(reading: SentenceReading, a: TokenRange, b: TokenRange): boolean {
  return reading.segment(a.from) === reading.segment(b.from);
}

/** "hid nothing", "erased none of it": the object of the predicate is negated. */
function negatedObject(reading: SentenceReading, neg: TokenRange, act: TokenRange): boolean {
  const gap = neg.from - act.to;
  if (gap < 0 || gap > 1 || !/^(?:nothing|none|nobody|no|neither)$/.test(reading.norm(neg.from))) return false;
  return reading.segment(neg.from) === reading.segment(act.from) && !/^(?:but|except|other|less|more|doubt)$/.test(reading.norm(neg.to));
}

function agentBetween(agent: TokenRange | undefined, neg: TokenRange): boolean {
  return !!agent && neg.to >= agent.from - 2 && neg.from <= agent.to + 2;
}

/** Words from a negation to what is not shown: "no conclusive evidence", "nothing to suggest". */
const UNSHOWN = 3;

const SHOWN = /^(?:evidenc|evidence|proof|sign|indication|suggest|indicat|trac)$/;

/** "There is no evidence that Borland did it", "nothing to suggest that": what nothing shows is neither claimed nor denied. */
export function isUnshown(reading: SentenceReading, hit: Hit): boolean {
  const act = predicateOf(hit);
  const own = (m: TokenRange): boolean => hit.parts.some((p) => p.from <= m.from && m.to <= p.to);
  return reading.classes('NEG').some((neg) => {
    if (neg.to > act.from || own(neg)) return false;
    let shown = neg.to;
    while (shown < neg.to + UNSHOWN && !SHOWN.test(reading.tokens[shown]?.stem ?? '')) shown++;
    if (shown === neg.to + UNSHOWN || shown >= act.from) return false;
    return /^(?:that|of)$/.test(reading.norm(shown + 1)) && !broken(reading, shown, act.from, CLAUSE_END);
  });
}

const CLAUSE_END = new Set(['semicolon', 'but', 'relative', 'colon', 'subordinate', 'dash']);

/** The denial cue in whose scope the hit stands, if any. */
export function denialOver(sentence: PackSentence, hit: Hit, cues: readonly DenialCue[]): DenialCue | null {
  const act = predicateOf(hit);
  for (const cue of cues) {
    if (act.from >= cue.from && act.to <= cue.to) continue;
    if (cue.scope.from <= act.from && act.to <= cue.scope.to) {
      if (cue.behind && !cue.comment && sentence.speeches.some((s) => s.kind === 'accuse' && s.cue.from === act.from)) continue;
      // An accuser does not deny its own accusation.
      if (cue.kind !== 'retract' && cue.party && hit.by && sameSide(sentence.pack, cue.party, hit.by)) continue;
      if (cue.attributive && cue.party !== null && !belongsTo(sentence, cue.party, hit.claim.claim.against)) continue;
      return cue;
    }
  }
  return null;
}

/** Why a hit is only a possibility: a question, a condition, a guess. Empty when it is plain. */
export function doubtsOf(reading: SentenceReading, hit: Hit): string[] {
  const doubts: string[] = [];
  if (reading.isQuestion) doubts.push('a question');
  const start = Math.max(0, hit.from - 3);
  const hedge = reading.classes('HEDGE').find((m) => m.to > start && m.from < hit.to && reading.tokens[m.from]?.shape !== 'capital');
  if (hedge) doubts.push(`a possibility: "${reading.norm(hedge.from)}"`);
  const condition = reading.classes('CONDITION').find((m) => m.from >= Math.max(0, hit.from - 8) && m.from <= hit.from);
  if (condition) doubts.push(`a condition: "${reading.norm(condition.from)}"`);
  return doubts;
}
