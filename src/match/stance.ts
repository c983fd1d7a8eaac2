import type { TokenRange } from './gate';
import type { Hit } from './hit';
import { belongsTo, type PackSentence, sameSide } from './pack-sentence';
import type { SentenceReading } from './sentence-reading';
import type { Speech } from './speech';

/** A denial cue with the words it denies. Token indexes, half open. */
export interface DenialCue extends TokenRange {
  readonly kind: 'verb' | 'epithet';
  /** The party that denies, where known. */
  readonly party: string | null;
  readonly speech: Speech | null;
  readonly scope: TokenRange;
  /** The cue stands behind what it denies. */
  readonly behind: boolean;
  /** A relative clause or apposition that comments on the claim: the claim itself stays reported. */
  readonly comment: boolean;
}

const SCOPE_END = new Set(['but', 'semicolon']);

/** Denial cues of a sentence and their scopes. */
export function denialCues(sentence: PackSentence): DenialCue[] {
  const { reading, speeches } = sentence;
  const cues: DenialCue[] = [];
  for (const mark of reading.classes('DENY')) {
    const speech = speeches.find((s) => s.kind === 'deny' && s.cue.from <= mark.from && mark.to <= s.cue.to) ?? null;
    cues.push(cue(sentence, mark, 'verb', speech));
  }
  for (const mark of reading.classes('FALSE')) {
    if (cues.some((c) => c.scope.from <= mark.from && mark.from < c.scope.to && mark.from - c.to <= 3)) continue;
    const speech = speeches.find((s) => s.source && !s.tail && s.cue.to <= mark.from) ?? speeches.find((s) => s.source) ?? null;
    cues.push(cue(sentence, mark, 'epithet', speech));
  }
  return cues;
}

function cue(sentence: PackSentence, mark: TokenRange, kind: DenialCue['kind'], speech: Speech | null): DenialCue {
  const { reading } = sentence;
  const passive =
    /^(?:was|were|is|been|being|be|are)$/.test(reading.norm(mark.from - 1)) ||
    (/ly$/.test(reading.norm(mark.from - 1)) && /^(?:was|were|is|been)$/.test(reading.norm(mark.from - 2)));
  const by = reading.norm(mark.to) === 'by';
  const segment = reading.segments[reading.segment(mark.from)];
  const comment = !!segment && mark.from > 0 && (segment.opener === 'relative' || opensWithMeta(reading, segment.from, mark.from));
  const attributive = kind === 'epithet' && reading.is('META', mark.to);
  // "It would be wrong to conclude that …", "It is untrue that …": what is rejected follows.
  const forward = kind === 'epithet' && /^(?:to|that)$/.test(reading.norm(mark.to));
  const behind =
    comment ||
    by ||
    (passive && !attributive && !forward) ||
    (kind === 'epithet' && !attributive && !forward && copulaBefore(reading, mark.from));
  const scope = behind ? { from: 0, to: segment && comment ? segment.from : mark.from } : { from: mark.to, to: scopeEnd(reading, mark.to) };
  return { ...mark, kind, party: speech?.party ?? null, speech, scope, behind, comment };
}

function copulaBefore(reading: SentenceReading, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    if (/^(?:was|is|were|are|be|been|'s|as|n't|not)$/.test(reading.norm(i)))
      return /^(?:was|is|were|are|be|been|'s)$/.test(reading.norm(i));
  }
  return false;
}

/** ", a charge the ministry rejected": the segment starts with a noun for what was put forward. */
function opensWithMeta(reading: SentenceReading, from: number, before: number): boolean {
  return reading
    .classes('META')
    .some((m) => m.from >= from && m.from <= from + 4 && m.to <= before && /^(?:a|an|the|another|,|—|–|\()$/.test(reading.norm(from)));
}

function scopeEnd(reading: SentenceReading, start: number): number {
  for (let i = start; i < reading.tokens.length; i++) {
    const segment = reading.segments[reading.segment(i)];
    if (segment?.from === i && SCOPE_END.has(segment.opener)) return i;
    if (
      i > start + 1 &&
      (reading.is('SAY', i) || reading.is('ACCUSE', i)) &&
      /^(?:and|,|saying|accusing|adding|blaming|then|instead|turn|—|–)$/.test(reading.norm(i - 1)) &&
      !/^(?:claim|charge|report|name)s?$/.test(reading.norm(i))
    )
      return i;
    if (/^(?:saying|adding|insisting|arguing|pointing|accusing|blaming|calling)$/.test(reading.norm(i))) return i;
  }
  return reading.tokens.length;
}

/** Whether a negation reaches the hit's predicate. */
export function negated(sentence: PackSentence, hit: Hit): TokenRange | null {
  const acts = hit.parts.filter((p) => p.part === 'act' || p.part === 'cue');
  const phrases = hit.parts.filter((p) => p.part === 'phrase');
  for (const act of acts.length ? acts : phrases.length ? phrases : [hit]) {
    const negation = negationOf(sentence.reading, hit, act);
    if (negation) return negation;
  }
  return null;
}

function negationOf(reading: SentenceReading, hit: Hit, act: TokenRange): TokenRange | null {
  const agent = hit.parts.find((p) => p.part === 'agent');
  const start = Math.max(0, agent && agent.from < act.from ? agent.from - 2 : act.from - 4);
  for (const neg of reading.classes('NEG')) {
    if (neg.from < start || neg.from >= act.to) continue;
    if (reading.norm(neg.to) === 'only' || reading.norm(neg.to) === 'just') continue;
    if (hit.parts.some((p) => p.from <= neg.from && neg.to <= p.to)) continue;
    if (/^(?:without)$/.test(reading.norm(neg.from)) && neg.from < act.from - 2) continue;
    if (reading.segment(neg.from) !== reading.segment(act.from) && neg.from < act.from && !agentBetween(agent, neg)) continue;
    return neg;
  }
  return null;
}

/** The part that a negation or denial must reach: the predicate, not the names around it. */
function predicateOf(hit: Hit): TokenRange {
  return hit.parts.find((p) => p.part === 'act' || p.part === 'cue') ?? hit.parts.find((p) => p.part === 'phrase') ?? hit;
}

function agentBetween(agent: TokenRange | undefined, neg: TokenRange): boolean {
  return !!agent && neg.to >= agent.from - 2 && neg.from <= agent.to + 2;
}

/** The denial cue in whose scope the hit stands, if any. */
export function denialOver(sentence: PackSentence, hit: Hit, cues: readonly DenialCue[]): DenialCue | null {
  const act = predicateOf(hit);
  for (const cue of cues) {
    if (act.from >= cue.from && act.to <= cue.to) continue;
    if (cue.scope.from <= act.from && act.to <= cue.scope.to) {
      if (cue.behind && !cue.comment && sentence.speeches.some((s) => s.kind === 'accuse' && s.cue.from === act.from)) continue;
      // An accuser does not deny its own accusation.
      if (cue.party && hit.by && sameSide(sentence.pack, cue.party, hit.by)) continue;
      if (cue.kind === 'epithet' && !cue.behind && !belongsTo(sentence, cue.party, hit.claim.claim.against) && cue.party !== null) continue;
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
  const hedge = reading.classes('HEDGE').find((m) => m.from >= start && m.from < hit.to && reading.tokens[m.from]?.shape !== 'capital');
  if (hedge) doubts.push(`a possibility: "${reading.norm(hedge.from)}"`);
  const condition = reading.classes('CONDITION').find((m) => m.from >= Math.max(0, hit.from - 8) && m.from <= hit.from);
  if (condition) doubts.push(`a condition: "${reading.norm(condition.from)}"`);
  return doubts;
}
