import type { TokenRange } from './gate';
import { type PackSentence, subjectsOf } from './pack-sentence';
import type { SentenceReading } from './sentence-reading';
import type { Speech } from './speech';

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
const SCOPE_END = new Set(['but', 'semicolon']);

/** Denial cues of a sentence and their scopes, in order. */
export function denialCues(sentence: PackSentence): DenialCue[] {
  const { reading, speeches } = sentence;
  const cues: DenialCue[] = [...namings(sentence), ...dissents(sentence), ...retractions(sentence)];
  const covered = (mark: TokenRange): boolean => cues.some((c) => mark.from >= c.from && mark.to <= c.to);
  for (const mark of reading.classes('DENY')) {
    // "neither confirmed nor denied it": no denial.
    if (covered(mark) || isNoun(reading, mark) || isUndone(reading, mark)) continue;
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
        /^(?:not|n't|never|hardly|scarcely|nor)$/.test(reading.norm(m.from)) &&
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

function speakerOfEpithet(speeches: readonly Speech[], mark: TokenRange): Speech | null {
  return speeches.find((s) => s.source && !s.tail && s.cue.to <= mark.from) ?? speeches.find((s) => s.source) ?? null;
}

function cue(sentence: PackSentence, mark: TokenRange, kind: 'verb' | 'epithet', speech: Speech | null): DenialCue {
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
    scope: { from: mark.to, to: idle ? mark.to : scopeEnd(sentence, mark.to) },
    behind,
    comment,
    attributive,
  };
}

/** Verbs that give a thing its name: "called the charge absurd", "described it as a smear". */
const NAMING = new Set('call term label brand describ characteris characteriz portray regard consider deem find'.split(' '));

/** "called the suggestion that Borland had shelled its own town obscene": a naming verb, what it names, the epithet behind. */
function namings(sentence: PackSentence): DenialCue[] {
  const { reading, speeches } = sentence;
  const cues: DenialCue[] = [];
  reading.tokens.forEach((token, at) => {
    if (!NAMING.has(token.stem) || token.shape === 'capital') return;
    const object = namedObject(reading, at + 1);
    if (!object) return;
    const end = scopeEnd(sentence, object.to);
    const epithet = reading.classes('FALSE').findLast((m) => m.from >= object.to && m.to <= end && attached(reading, object, m));
    const range = epithet ?? (isCharge(reading, object) ? ownComplement(reading, object.to, end) : null);
    if (!range) return;
    const speech = speeches.find((s) => s.cue.from === at) ?? null;
    const party = speech ? speech.party : (subjectsOf(sentence, at)[0]?.party ?? null);
    const scope = { from: object.from, to: range.from };
    cues.push({ from: range.from, to: range.to, kind: 'epithet', party, speech, scope, behind: true, comment: false, attributive: false });
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
  const start = reading.norm(at) === 'as' ? at + 1 : at;
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

/** "does not accept", "neither of them believes", "few are persuaded": assent refused. */
function dissents(sentence: PackSentence): DenialCue[] {
  const { reading, speeches } = sentence;
  return reading.classes('ASSENT').flatMap((assent): DenialCue[] => {
    const negation = reading
      .classes('NEG')
      .findLast(
        (m) =>
          m.to <= assent.from &&
          assent.from - m.to <= (/^(?:nor|neither|none|nobody|no)$/.test(reading.norm(m.from)) ? 6 : 2) &&
          reading.segment(m.from) === reading.segment(assent.from),
      );
    // "not to be believed", "not credible" are epithets of their own.
    if (reading.classes('FALSE').some((m) => m.from <= assent.from && assent.to <= m.to)) return [];
    if (!negation || /^to$/.test(reading.norm(assent.to)) || /^(?:only|just|yet)$/.test(reading.norm(negation.to))) return [];
    const speech = speeches.find((s) => s.cue.from === assent.from && s.source) ?? null;
    const party =
      speech?.party ??
      sentence.mentions.find((m) => m.from >= negation.to && m.headTo <= assent.from)?.party ??
      subjectsOf(sentence, negation.from)[0]?.party ??
      null;
    const to = assent.to;
    return [
      {
        from: negation.from,
        to,
        kind: 'dissent',
        party,
        speech,
        scope: { from: to, to: scopeEnd(sentence, to) },
        behind: false,
        comment: false,
        attributive: false,
      },
    ];
  });
}

/** "has withdrawn its claim that": a party takes back what it said itself. "will not withdraw" takes nothing back. */
function retractions(sentence: PackSentence): DenialCue[] {
  const { reading } = sentence;
  return reading.classes('RETRACT').flatMap((mark): DenialCue[] => {
    const negated = reading.classes('NEG').some((m) => m.to <= mark.from && mark.from - m.to <= 2);
    const said = reading.classes('META').find((m) => m.from >= mark.to && m.from - mark.to <= 4);
    if (negated || !said) return [];
    const party = subjectsOf(sentence, mark.from)[0]?.party ?? null;
    const scope = { from: said.from, to: scopeEnd(sentence, said.to) };
    return [
      { from: mark.from, to: mark.to, kind: 'retract', party, speech: null, scope, behind: false, comment: false, attributive: false },
    ];
  });
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

function scopeEnd({ reading, speeches }: PackSentence, start: number): number {
  // "denied it, and the Ardanians said …": another speaker begins.
  const next = speeches.find(
    (s) => s.source && !s.tail && s.source.from > start && /^(?:and|while|whereas)$/.test(reading.norm(s.source.from - 1)),
  );
  for (let i = start; i < reading.tokens.length; i++) {
    if (next?.source?.from === i) return i - 1;
    const segment = reading.segments[reading.segment(i)];
    if (segment?.from === i && SCOPE_END.has(segment.opener)) return i;
    // "denied any role in what Borland called a raid": the denier does not deny the name.
    if (reading.norm(i) === 'what' && i > start && /^(?:in|of|over|for|behind|with)$/.test(reading.norm(i - 1)) && named(reading, i))
      return i;
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

/** "what the ministry called …", "what it says was …". */
function named(reading: SentenceReading, what: number): boolean {
  for (let i = what + 2; i <= what + 6; i++) if (reading.is('SAY', i)) return true;
  return false;
}
