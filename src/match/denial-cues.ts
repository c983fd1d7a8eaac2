import type { Segment } from '../text/clauses';
import { scopeEnd } from './denial-scope';
import { dissents, retractions } from './dissents';
import type { TokenRange } from './gate';
import { namings } from './namings';
import type { PackSentence } from './pack-sentence';
import type { SentenceReading } from './sentence-reading';
import type { Speech } from './speech';
import { subjectEnd } from './subject-phrases';

/** A denial cue with the words it denies. Token indexes, half open. */
export interface DenialCue extends TokenRange {
  /** `dissent`: assent that is negated, "do not accept"; `retract`: a party takes its own claim back. */
  readonly kind: 'verb' | 'epithet' | 'dissent' | 'retract';
  /** The party that denies, where known. */
  readonly party: string | null;
  readonly speech: Speech | null;
  readonly scope: TokenRange;
  /** The cue stands behind what it denies. */
  readonly behind: boolean;
  /** A relative clause or apposition that comments on the claim: the claim itself stays reported. */
  readonly comment: boolean;
  /** An adjective right before what it judges, "the false claim": it holds only by the speaker's own stance. */
  readonly attributive: boolean;
}

/** Words from the comma behind a participle to the subject that it belongs to. */
const SUBJECT_AFTER = 6;

/** Denial cues of a sentence and their scopes, in order. */
export function denialCues(sentence: PackSentence): DenialCue[] {
  const { reading, speeches } = sentence;
  const cues: DenialCue[] = [...namings(sentence), ...dissents(sentence), ...retractions(sentence)];
  const covered = (mark: TokenRange): boolean => cues.some((c) => mark.from >= c.from && mark.to <= c.to);
  const phrasal = speeches.filter((s) => s.kind === 'deny' && !reading.is('DENY', s.cue.from)).map((s) => s.cue);
  for (const mark of [...reading.classes('DENY'), ...phrasal]) {
    // "neither confirmed nor denied it": no denial.
    if (covered(mark) || isNoun(reading, mark) || isUndone(reading, mark) || isReason(reading, mark)) continue;
    const speech = speeches.find((s) => s.kind === 'deny' && s.cue.from <= mark.from && mark.to <= s.cue.to) ?? null;
    cues.push(cue(sentence, mark, 'verb', speech));
  }
  for (const mark of reading.classes('FALSE')) {
    if (covered(mark) || isUndone(reading, mark)) continue;
    if (cues.some((c) => c.scope.from <= mark.from && mark.from < c.scope.to && mark.from - c.to <= 3)) continue;
    cues.push(cue(sentence, mark, 'epithet', speakerOfEpithet(speeches, mark)));
  }
  return cues.sort((a, b) => a.from - b.from);
}

/** "do not rule out", "is not without foundation": a negation takes the denial back. */
function isUndone(reading: SentenceReading, mark: TokenRange): boolean {
  return reading
    .classes('NEG')
    .some(
      (m) =>
        m.to <= mark.from &&
        mark.from - m.to <= 1 &&
        (/^(?:not|n't|never|hardly|scarcely|nor)$/.test(reading.norm(m.from)) ||
          (reading.norm(m.from) === 'no' && reading.norm(m.to) === 'longer')) &&
        !/^(?:only|just|merely)$/.test(reading.norm(m.to)),
    );
}

/** "the song contest", "a border dispute": words that are nouns as often as verbs of denial. */
function isNoun(reading: SentenceReading, mark: TokenRange): boolean {
  if (!/^(?:contests?|disputes?|discounts?|mock|scorn|objects?)$/.test(reading.norm(mark.from))) return false;
  const before = reading.tokens[mark.from - 1];
  const word = reading.tokens[mark.from];
  if (!before || word?.shape === 'capital') return mark.from > 0;
  const verbal =
    /^(?:to|and|also|not|n't|will|would|does|did|do|may|might|could|can|he|she|it|they|we|i|who|which|,)$/.test(before.norm) ||
    /ly$/.test(before.norm);
  return !verbal && before.shape === 'lower' && !reading.is('ACTOR', mark.from - 1);
}

/** "reasons for its denial": what a denial is looked at for reports none. */
function isReason(reading: SentenceReading, mark: TokenRange): boolean {
  if (!/^denials?$/.test(reading.norm(mark.from))) return false;
  let at = mark.from - 1;
  while (/^(?:its|his|her|their|the|a|'s|’)$/.test(reading.norm(at)) || reading.tokens[at]?.shape === 'capital') at--;
  return reading.norm(at) === 'for';
}

function speakerOfEpithet(speeches: readonly Speech[], mark: TokenRange): Speech | null {
  return speeches.find((s) => s.source && !s.tail && s.cue.to <= mark.from) ?? speeches.find((s) => s.source) ?? null;
}

function cue(sentence: PackSentence, mark: TokenRange, kind: 'verb' | 'epithet', speech: Speech | null): DenialCue {
  const { reading } = sentence;
  const passive =
    /^(?:was|were|is|been|being|be|are)$/.test(reading.norm(mark.from - 1)) ||
    (/ly$/.test(reading.norm(mark.from - 1)) && /^(?:was|were|is|been)$/.test(reading.norm(mark.from - 2)));
  // "was denied by Borland", but "a denial by Borland of …"
  const by = reading.norm(mark.to) === 'by' && !reading.norm(mark.from).startsWith('denial');
  const segment = reading.segments[reading.segment(mark.from)];
  const own = kind === 'verb' && !passive && segment?.opener === 'relative' && isRelativeSubject(reading, segment.from, mark.from);
  const comment =
    !!segment && !own && ((segment.opener === 'relative' && mark.from > 0) || opensWithMeta(reading, segment.from, mark.from));
  const attributive = kind === 'epithet' && judged(sentence, mark.to);
  // "wrong to say that …", "It is untrue that …", "no truth in the claim that …": what is rejected follows.
  const forward =
    kind === 'epithet' &&
    (/^(?:to|that)$/.test(reading.norm(mark.to)) || (reading.norm(mark.from) === 'no' && /^(?:in|to|for)$/.test(reading.norm(mark.to))));
  // "Borland to blame: not true": a headline's verdict on the words before the colon.
  const verdict =
    kind === 'epithet' &&
    /^[:—–-]$/.test(reading.norm(mark.from - 1)) &&
    mark.from > 2 &&
    !reading.tokens.slice(mark.to).some((t) => t.word);
  const behind =
    comment ||
    by ||
    verdict ||
    (passive && !attributive && !forward) ||
    (kind === 'epithet' && !attributive && !forward && copulaBefore(reading, mark.from));
  const party = speech?.party ?? null;
  if (behind) {
    const scope = { from: 0, to: segment && comment ? segment.from : mark.from };
    return { ...mark, kind, party, speech, scope, behind, comment, attributive };
  }
  // "Denying any role, Borland said …": what is denied ends with the participle's clause, and who denies comes after it.
  if (kind === 'verb' && /ing$/.test(reading.norm(mark.from)) && !reading.tokens.slice(0, mark.from).some((t) => t.word)) {
    const comma = reading.tokens.findIndex((t, i) => i > mark.to && t.norm === ',');
    const to = comma < 0 ? reading.tokens.length : comma;
    const subject = sentence.mentions.find((m) => m.from > to && !m.preposition && m.from - to <= SUBJECT_AFTER);
    return { ...mark, kind, party: subject?.party ?? party, speech, scope: { from: mark.to, to }, behind, comment, attributive };
  }
  // "malicious software": an epithet of some other noun denies nothing.
  const idle = kind === 'epithet' && !attributive && !forward && !!reading.tokens[mark.to]?.word;
  return {
    ...mark,
    kind,
    party,
    speech,
    scope: {
      from: mark.to,
      to: idle ? mark.to : own ? Math.min(asideEnd(reading, segment), scopeEnd(sentence, mark.to)) : scopeEnd(sentence, mark.to),
    },
    behind,
    comment,
    attributive,
  };
}

function copulaBefore(reading: SentenceReading, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4) && reading.norm(i) !== ':'; i--) {
    if (/^(?:was|is|were|are|be|been|'s|as|n't|not)$/.test(reading.norm(i)))
      return /^(?:was|is|were|are|be|been|'s)$/.test(reading.norm(i));
  }
  return false;
}

/** Names that may stand between an epithet and what it judges: "absurd Ardanian │claim". */
const NAMES = 3;

/** Whether a noun for what was put forward follows, with nothing but names and quotation marks before it. */
function judged({ reading, mentions }: PackSentence, at: number): boolean {
  for (let i = at; i <= at + NAMES; i++) {
    if (reading.is('META', i)) return true;
    if (!/^['"“”‘’]/.test(reading.norm(i)) && !mentions.some((m) => m.from <= i && i < m.to && m.kind !== 'pronoun')) return false;
  }
  return false;
}

/** "Borland, which has denied a role": the one who denies is the relative pronoun itself, and what is denied follows. */
function isRelativeSubject(reading: SentenceReading, from: number, verb: number): boolean {
  return /^(?:who|which)$/.test(reading.norm(from)) && subjectEnd(reading, verb) === from + 1 && !!reading.tokens[verb + 1]?.word;
}

/** Where an aside ends, ", which has denied a role,": at its comma; a clause without one goes on. */
function asideEnd(reading: SentenceReading, aside: Segment): number {
  return reading.norm(aside.from - 1) === ',' ? aside.to : reading.tokens.length;
}

/** ", a charge the ministry rejected": the segment starts with a noun for what was put forward. What opens the sentence is no comment. */
function opensWithMeta(reading: SentenceReading, from: number, before: number): boolean {
  if (from === 0) return false;
  return reading
    .classes('META')
    .some((m) => m.from >= from && m.from <= from + 4 && m.to <= before && /^(?:a|an|the|another|,|—|–|\()$/.test(reading.norm(from)));
}
