import type { CompiledClaim, CompiledFrame, CompiledTerm } from './claim-index';
import type { MetPart } from './match';
import { belongsTo, broken, evidenceOf, ownsOnly, type PackSentence, subjectsOf } from './pack-sentence';
import { canAct, type Mention, type SentenceReading } from './sentence-reading';
import type { Mark } from './term-trie';

/** Some words of a sentence that state one claim, before stance and attribution. Token indexes, half open. */
export interface Hit {
  readonly claim: CompiledClaim;
  readonly rule: string;
  /** The stance the words have if nothing negates or denies them. */
  readonly stance: 'claim' | 'denial';
  readonly from: number;
  readonly to: number;
  /** The party that accuses, where the words name it. */
  readonly by: string | null;
  readonly parts: readonly { readonly part: MetPart['part']; readonly from: number; readonly to: number; readonly readAs: string }[];
  readonly doubts: readonly string[];
  /** A negation inside the words has been counted already. */
  readonly polarityKnown: boolean;
}

/** Acts that mean authorship of what the page speaks of, even when they do not say of what. */
const TELLING = new Set(
  'behind responsible responsibility culprit perpetrator mastermind guilty blame involve involved involvement author accountable complicit complicity'.split(
    ' ',
  ),
);
const TEMPORAL = new Set('since after before during following amid until ahead'.split(' '));
const NEAR_OBJECT = 18;
const NEAR_ACT = 5;

/** What a frame finds in a sentence. */
export function frameHits(sentence: PackSentence, claim: CompiledClaim, frame: CompiledFrame): Hit[] {
  return frame.accusation ? accusationHits(sentence, claim, frame) : actHits(sentence, claim, frame);
}

function termMarks(reading: SentenceReading, terms: readonly CompiledTerm[]): { mark: Mark; readAs: string }[] {
  return terms
    .flatMap((term) => {
      if (term.kind === 'class') return reading.classes(term.name).map((mark) => ({ mark, readAs: term.name }));
      if (term.kind === 'phrase') return reading.marks.filter((m) => m.term === term.term).map((mark) => ({ mark, readAs: 'phrase' }));
      return [];
    })
    .sort((a, b) => a.mark.from - b.mark.from);
}

interface ObjectFound {
  readonly level: 'named' | 'pointed' | 'open' | 'none';
  readonly from: number;
  readonly to: number;
}

function objectOf(sentence: PackSentence, claim: CompiledClaim, frame: CompiledFrame, act: { from: number; to: number }): ObjectFound {
  const { reading } = sentence;
  const object = frame.object;
  if (!object) return { level: 'named', from: act.from, to: act.to };
  if (object.kind === 'event') {
    const { level, range } = evidenceOf(sentence, object.event);
    if (!range) return { level, from: act.from, to: act.to };
    // "since the attack", "days after the raid": the time of something else.
    const temporal = reading.tokens.slice(Math.max(0, range.from - 3), range.from + 1).some((t) => TEMPORAL.has(t.norm));
    if (temporal && range.from >= act.to) return { level: 'open', from: act.from, to: act.to };
    const distance = range.from >= act.to ? range.from - act.to : act.from - range.to;
    return distance <= NEAR_OBJECT ? { level, ...range } : { level: 'open', from: act.from, to: act.to };
  }
  const found = termMarks(reading, [object]).find(({ mark }) => Math.abs(mark.from - act.to) <= NEAR_OBJECT);
  if (!found) return { level: 'none', from: act.from, to: act.to };
  if (claim.event && evidenceOf(sentence, claim.event).level === 'none') return { level: 'none', from: act.from, to: act.to };
  return { level: 'named', from: found.mark.from, to: found.mark.to };
}

function actHits(sentence: PackSentence, claim: CompiledClaim, frame: CompiledFrame): Hit[] {
  const { reading } = sentence;
  const hits: Hit[] = [];
  for (const { mark, readAs } of termMarks(reading, frame.act)) {
    const object = objectOf(sentence, claim, frame, mark);
    if (object.level === 'none') continue;
    if (object.level === 'open' && !reading.tokens.slice(mark.from, mark.to).some((t) => TELLING.has(t.stem) || TELLING.has(t.norm)))
      continue;
    // "responsible for the war": said of something else.
    if (object.level === 'open' && /^(?:for|of|in|to)$/.test(reading.norm(mark.to))) continue;
    if (readAs === 'WEAPON' && object.level !== 'named') continue;
    // "the Ukrainian attack": an attack only pointed to must be the very one that the words point to.
    if (readAs === 'ATTACK' || readAs === 'KILL') {
      if (object.level === 'pointed' && (object.to < mark.from || mark.to < object.from)) continue;
    }
    if (
      /^(?:do|did|does|done)$/.test(reading.norm(mark.from)) &&
      reading.tokens[mark.to]?.word &&
      !/^(?:and|but|or|on|in|as|at|to|because|with|without|too|itself|themselves|himself)$/.test(reading.norm(mark.to))
    )
      continue;
    if (urgedOnly(reading, mark)) continue;
    const agent = frame.agent ? agentOf(sentence, mark, frame.agent) : null;
    if (frame.agent && !agent) continue;
    const parts: Hit['parts'][number][] = [{ part: 'act', from: mark.from, to: mark.to, readAs }];
    if (agent)
      parts.push({ part: 'agent', from: agent.from, to: agent.to, readAs: sentence.pack.parties.get(agent.party)?.name ?? agent.party });
    if (object.level === 'named' || object.level === 'pointed')
      parts.push({ part: 'event', from: object.from, to: object.to, readAs: claim.event?.name ?? '' });
    hits.push({
      claim,
      rule: `frame ${frame.number + 1}`,
      stance: 'claim',
      from: Math.min(...parts.map((p) => p.from)),
      to: Math.max(...parts.map((p) => p.to)),
      by: null,
      parts,
      doubts: object.level === 'open' ? ['the event is not named here'] : [],
      polarityKnown: false,
    });
  }
  return hits;
}

/** "encourages X to strike": what somebody is urged to do is not said to be done. */
function urgedOnly(reading: SentenceReading, act: Mark): boolean {
  return reading.norm(act.from - 1) === 'to' && reading.classes('ENCOURAGE').some((m) => m.to < act.from && act.from - m.to <= 6);
}

/** Who does the act: "by X", "X's act", the subject, "act of X". Null when that is somebody else, or nobody. */
function agentOf(sentence: PackSentence, act: Mark, ids: readonly string[]): Mention | null {
  const { reading, mentions } = sentence;
  const fits = (m: Mention): boolean => belongsTo(sentence, m.party, ids);
  for (let i = act.to; i < Math.min(act.to + 14, reading.tokens.length); i++) {
    if (broken(reading, act.to - 1, i, new Set(['semicolon', 'but', 'relative']))) break;
    if (reading.norm(i) !== 'by') continue;
    const by = mentions.filter(
      (m) => m.from > i && m.from <= i + 4 && (canAct(m) || reading.is('WEAPON', m.to) || reading.is('ATTACK', m.to)),
    );
    if (by.length) return by.find(fits) ?? null;
    if (/ing$/.test(reading.norm(i + 1))) continue;
  }
  // "manufactured in Moscow", "ordered in Washington": a seat of power that is the author's.
  if (/ed$/.test(reading.norm(act.from)) && reading.norm(act.to) === 'in') {
    const seat = mentions.find((m) => m.kind === 'metonym' && m.from > act.to && m.from <= act.to + 2);
    if (seat) return fits(seat) ? seat : null;
  }
  const owner = mentions
    .filter(
      (m) =>
        m.headTo <= act.from &&
        act.from - m.headTo <= NEAR_ACT &&
        (ownsOnly(m) || m.kind === 'demonym') &&
        between(reading, m.headTo, act.from),
    )
    .at(-1);
  if (owner) return fits(owner) ? owner : null;
  const after = reading.norm(act.to);
  if (after === 'of' || after === 'from' || reading.norm(act.to - 1) === 'of') {
    const of = mentions.find((m) => m.from >= act.to && m.from <= act.to + 6 && canAct(m));
    if (
      of &&
      /^(?:work|fingerprint|handiwork|hallmark|involvement|role|part|responsibility|order|signature|do)/.test(
        reading.tokens[act.from]?.stem ?? '',
      )
    )
      return fits(of) ? of : null;
  }
  // "the orders had come from Washington"
  if (/^order/.test(reading.tokens[act.from]?.stem ?? '')) {
    const from = mentions.find((m) => m.preposition === 'from' && m.from > act.to && m.from <= act.to + 6);
    if (from) return fits(from) ? from : null;
  }
  if (isPassiveAct(reading, act.from)) return null;
  const subjects = subjectsOf(sentence, act.from);
  const subject = subjects.find(fits);
  if (subject) return subject;
  if (subjects.length) {
    // "Russia accused Washington of masterminding it": the accused does the act.
    const speech = sentence.speeches.find((s) => s.kind === 'accuse' && s.cue.to <= act.from);
    const target = speech && mentions.filter((m) => m.from >= speech.cue.to && m.headTo <= act.from && canAct(m)).find(fits);
    return target ?? null;
  }
  // "The culprit was Kyiv."
  if (/^(?:was|is|were|become|be)$/.test(reading.tokens[act.to]?.stem ?? '') || reading.norm(act.to) === 'was') {
    const named = mentions.find((m) => m.from > act.to && m.from <= act.to + 3);
    if (named && fits(named)) return named;
  }
  return null;
}

/** "was hit", "were sent": the subject suffers the act. "was involved" is none. */
function isPassiveAct(reading: SentenceReading, at: number): boolean {
  if (!/^(?:was|were|is|are|been|being|be)$/.test(reading.norm(at - 1)) || reading.is('INVOLVED', at) || reading.is('CULPRIT', at))
    return false;
  return /(?:ed|struck|hit|sent|blown|shot|shelled|bombed|carried)$/.test(reading.norm(at));
}

/** Only modifiers and hyphens stand between a possessor and what it owns. */
function between(reading: SentenceReading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = reading.tokens[i];
    if (!token || token.norm === "'s" || token.norm === '-' || token.norm === '’') continue;
    if (
      !token.word ||
      /^(?:and|or|but|that|which|who|to|of|in|on|for|was|were|is|has|had|have|said|says|did|with|at|by|from)$/.test(token.norm)
    )
      return false;
  }
  return true;
}

function accusationHits(sentence: PackSentence, claim: CompiledClaim, frame: CompiledFrame): Hit[] {
  const { reading, mentions, speeches } = sentence;
  const hits: Hit[] = [];
  const add = (cue: { from: number; to: number }, target: Mention, by: string | null): void => {
    if (frame.by && by !== null && !belongsTo(sentence, by, frame.by)) return;
    if (frame.agent && !belongsTo(sentence, target.party, frame.agent)) return;
    const start = Math.max(cue.to, target.headTo);
    if (!aboutTheAct(reading, start)) return;
    const object = objectOf(sentence, claim, frame, { from: cue.from, to: start });
    if (object.level === 'none') return;
    if (object.level === 'open' && hasComplement(reading, start)) return;
    const parts: Hit['parts'][number][] = [
      { part: 'cue', from: cue.from, to: cue.to, readAs: 'ACCUSE' },
      { part: 'agent', from: target.from, to: target.to, readAs: sentence.pack.parties.get(target.party)?.name ?? target.party },
    ];
    if (object.level !== 'open') parts.push({ part: 'event', from: object.from, to: object.to, readAs: claim.event?.name ?? '' });
    hits.push({
      claim,
      rule: `frame ${frame.number + 1}`,
      stance: 'claim',
      from: Math.min(...parts.map((p) => p.from)),
      to: Math.max(...parts.map((p) => p.to)),
      by,
      parts,
      doubts: object.level === 'open' ? ['the event is not named here'] : [],
      polarityKnown: false,
    });
  };
  for (const speech of speeches) {
    if (speech.kind !== 'accuse') continue;
    const passive = /^(?:was|were|been|being|is|are|be)$/.test(reading.norm(speech.cue.from - 1));
    let targets = passive ? subjectsOf(sentence, speech.cue.from) : targetsAfter(sentence, speech.cue.to);
    // "Kyiv, named as the perpetrator, …": a participle without its auxiliary.
    if (!targets.length && reading.norm(speech.cue.from - 1) === ',') targets = subjectsOf(sentence, speech.cue.from);
    for (const target of targets) add(speech.cue, target, speech.party);
  }
  // "held Kyiv responsible", "finds the club accountable"
  for (const culprit of reading.classes('CULPRIT')) {
    const held = mentions.filter((m) => m.headTo <= culprit.from && culprit.from - m.headTo <= 2);
    for (const target of held) {
      const verb = target.from - 1 - (/^(?:the|its|his|her|their)$/.test(reading.norm(target.from - 1)) ? 1 : 0);
      if (/^(?:hold|held|holds|holding|deem|consider|find|declare|pronounce)/.test(reading.norm(verb))) {
        add({ from: verb, to: verb + 1 }, target, subjectsOf(sentence, verb)[0]?.party ?? null);
      }
    }
  }
  return hits;
}

function targetsAfter(sentence: PackSentence, at: number): Mention[] {
  const { reading, mentions } = sentence;
  const first = mentions.find(
    (m) =>
      m.from >= at &&
      m.from - at <= 6 &&
      !broken(reading, at - 1, m.from, new Set(['semicolon', 'colon', 'but', 'relative'])) &&
      !/^(?:of|for|with|by|in)$/.test(m.preposition ?? ''),
  );
  if (!first) return [];
  const targets = [first];
  for (const m of mentions) {
    const previous = targets.at(-1) as Mention;
    const gap = reading.tokens.slice(previous.headTo, m.from).map((t) => t.norm);
    if (
      m.from > previous.from &&
      gap.length <= 4 &&
      gap.some((w) => w === 'and' || w === 'then' || w === 'now') &&
      gap.every((w) => /^(?:and|then|now|the|both|,|later)$/.test(w))
    )
      targets.push(m);
  }
  return targets;
}

/** False when the accusation's complement speaks of another kind of act first: "accused X of encouraging …". */
function aboutTheAct(reading: SentenceReading, from: number): boolean {
  const first = (name: 'ENCOURAGE' | 'RESPONSIBLE' | 'ATTACK' | 'STAGE' | 'WEAPON' | 'KILL' | 'INVOLVED' | 'EVENT_NOUN'): number =>
    reading.classes(name).find((m) => m.from >= from && /ing$|^/.test(reading.norm(m.from)))?.from ?? Number.POSITIVE_INFINITY;
  const encourage = first('ENCOURAGE');
  return (
    encourage >
      Math.min(
        first('RESPONSIBLE'),
        first('ATTACK'),
        first('STAGE'),
        first('WEAPON'),
        first('KILL'),
        first('INVOLVED'),
        encourage === Number.POSITIVE_INFINITY ? 0 : Number.POSITIVE_INFINITY,
      ) || encourage === Number.POSITIVE_INFINITY
  );
}

/** Whether the accusation says of what: "of …", "for …", "with …", "that …". */
function hasComplement(reading: SentenceReading, from: number): boolean {
  for (let i = from; i < Math.min(from + 5, reading.tokens.length); i++) {
    if (/^(?:of|for|with|over|that)$/.test(reading.norm(i))) return true;
    if (!reading.tokens[i]?.word) return false;
  }
  return false;
}
