import { clauseSubject } from './clause-subject';
import type { Discourse } from './discourse';
import type { TokenRange } from './gate';
import { introducer, labelSpeaker } from './labels';
import { hasActor, surnameOf } from './noun-phrases';
import { phrasalDenials } from './phrasal-denials';
import { phraseRight } from './phrase-right';
import { PRONOUNS } from './phrase-words';
import { agrees, isIdle, isPassive, isPredicate, isReporting } from './predicates';
import type { Mention, SentenceReading } from './sentence-reading';
import { AUXILIARY, phraseLeft, subjectEnd } from './subject-phrases';
import { isTail } from './tails';

/** One reporting, accusing or denying predicate of a sentence, with the one who speaks. Token indexes. */
export interface Speech {
  readonly kind: 'say' | 'accuse' | 'deny';
  readonly cue: TokenRange;
  /** The noun phrase that names the source; null when it is not in the sentence. */
  readonly source: TokenRange | null;
  readonly party: string | null;
  /** The cue stands after what is said, or in the midst of it: "…, Arden said". */
  readonly tail: boolean;
}

type Kind = Speech['kind'];

/** Reporting predicates of a sentence in order, each with its source where the sentence names it. */
export function speechOf(reading: SentenceReading, mentions: readonly Mention[], discourse: Discourse, sentence: number): Speech[] {
  const party = (source: TokenRange): string | null => partyOfPhrase(reading, mentions, discourse, sentence, source);
  const speeches: Speech[] = [];
  const label = labelSpeaker(reading, mentions);
  if (label) speeches.push({ kind: 'say', ...label, party: party(label.source) });
  let last = -1;
  for (const { mark, kind } of cuesOf(reading)) {
    if (mark.from < last || reading.tokens[mark.from]?.quote || !isPredicate(reading, mark.from, mark.to)) continue;
    if (kind === 'say' && isIdle(reading, mark.from, mark.to)) continue;
    const found = sourceOf(reading, mark, kind, speeches);
    if (!found) continue;
    const { source, tail } = found;
    speeches.push({ kind, cue: { from: mark.from, to: mark.to }, source, party: source && party(source), tail });
    last = mark.to;
  }
  const colon = speeches.length ? null : introducer(reading, mentions);
  if (colon) speeches.push({ kind: 'say', ...colon, party: party(colon.source) });
  return speeches;
}

function cuesOf(reading: SentenceReading): { mark: TokenRange; kind: Kind }[] {
  const cues: { mark: TokenRange; kind: Kind }[] = [];
  for (const mark of reading.classes('SAY')) cues.push({ mark, kind: 'say' });
  for (const mark of reading.classes('ACCUSE')) cues.push({ mark, kind: 'accuse' });
  for (const mark of reading.classes('DENY')) cues.push({ mark, kind: 'deny' });
  for (const mark of phrasalDenials(reading)) cues.push({ mark, kind: 'deny' });
  return cues.length < 2 ? cues : cues.sort((a, b) => a.mark.from - b.mark.from || b.mark.to - a.mark.to);
}

/** Phrases whose source follows: "according to Marr", "in the words of Sellin". */
const SOURCE_FOLLOWS = new Set(['according', 'in']);
/** What turns the words behind it down. */
const AGAINST = new Set(['contrary', 'despite', 'unlike', 'against']);
/** What may open a participle that shares the subject of its clause. */
const BEFORE_PARTICIPLE = new Set(', " ” ’ — – and after before by while without when in'.split(' '));

/** The source of a cue; null when the cue is no report of anybody. */
function sourceOf(
  reading: SentenceReading,
  cue: TokenRange,
  kind: Kind,
  earlier: readonly Speech[],
): { source: TokenRange | null; tail: boolean } | null {
  const word = reading.norm(cue.from);
  if (SOURCE_FOLLOWS.has(word)) {
    const source = phraseRight(reading, cue.to, true);
    return source && { source, tail: reading.tokens.slice(0, cue.from).some((t) => t.word) };
  }
  if (isPassive(reading, cue.from, cue.to)) {
    const trusted = trustedSource(reading, cue);
    if (trusted) return { source: trusted, tail: true };
    const agent = word === 'asked' ? null : agentAfter(reading, cue.to);
    return agent || kind !== 'say' ? { source: agent, tail: false } : null;
  }
  const open = (kind !== 'say' || isReporting(reading, cue.from)) && !word.endsWith('ing');
  const inverted = kind === 'say' || open ? invertedSource(reading, cue) : null;
  if (inverted) return { source: inverted, tail: true };
  const shared = sharedSource(reading, cue, earlier);
  const source = shared ?? phraseLeft(reading, cue.from, open);
  if (reading.norm(cue.from - 1) !== 'to' && !agrees(reading, cue.from, source)) return null;
  if (!source) return kind === 'say' ? null : { source: null, tail: false };
  // "Contrary to what Marr says, …": quoted to be contradicted.
  if (
    reading.norm(source.from - 1) === 'what' &&
    AGAINST.has(reading.norm(source.from - 2) === 'to' ? reading.norm(source.from - 3) : reading.norm(source.from - 2))
  )
    return null;
  return { source, tail: shared === null && kind === 'say' && isTail(reading, source.from, cue.to) };
}

/** "if the spokesman is to be believed": a passive whose subject is the source. */
function trustedSource(reading: SentenceReading, cue: TokenRange): TokenRange | null {
  const word = reading.norm(cue.from);
  if (word !== 'believed' && word !== 'trusted') return null;
  const to = cue.from - 2;
  if (reading.norm(to + 1) !== 'be' || reading.norm(to) !== 'to' || !/^(?:is|are)$/.test(reading.norm(to - 1))) return null;
  return phraseLeft(reading, to - 1, true);
}

/** Tokens between a passive and the one who acts: "was rejected on Monday by the ministry". */
const AGENT_REACH = 12;

function agentAfter(reading: SentenceReading, to: number): TokenRange | null {
  for (let i = to; i < Math.min(to + AGENT_REACH, reading.tokens.length); i++) {
    const word = reading.norm(i);
    if (word === ';' || word === ':' || word === 'that') return null;
    if (word !== 'by' || reading.norm(i + 1).endsWith('ing')) continue;
    const source = phraseRight(reading, i + 1, true);
    if (source) return source;
  }
  return null;
}

/** "…", said John Arden, the spokesman: the cue right after a quotation's or clause's end, its source behind it. */
function invertedSource(reading: SentenceReading, cue: TokenRange): TokenRange | null {
  if (cue.from === 0) return null;
  const before = reading.norm(cue.from - 1);
  if (before !== '"' && before !== '”' && before !== '’' && before !== ',' && before !== "'") return null;
  const next = reading.tokens[cue.to];
  const verb = reading.norm(cue.from);
  // "told" takes its hearer behind it, and a subject aside ("Marr, 69, said") has its comma there, too.
  if (!next?.word || verb.endsWith('ing') || TAKES_HEARER.has(reading.tokens[cue.from]?.stem ?? '') || PRONOUNS.has(next.norm)) return null;
  if (before === ',' && phraseLeft(reading, cue.from)) return null;
  const source = phraseRight(reading, cue.to, true);
  if (!source) return null;
  // "…, said the minister had": what follows is what was said.
  const after = reading.tokens[source.to];
  const ends = !after?.word || ENDS_INVERSION.has(after.norm) || after.norm.endsWith('day') || after.norm.endsWith('ing');
  return ends && !AUXILIARY.has(after?.norm ?? '') ? source : null;
}

const TAKES_HEARER = new Set(['tell', 'told', 'remind', 'assur', 'inform']);
const ENDS_INVERSION = new Set(
  'on in at as of to after during when who while from by last late yesterday today via and but for with'.split(' '),
);

/** "denied it and accused", ", calling it": the source of the predicate that it is joined to; null when it has one of its own. */
function sharedSource(reading: SentenceReading, cue: TokenRange, earlier: readonly Speech[]): TokenRange | null {
  const end = subjectEnd(reading, cue.from);
  const before = reading.norm(end - 1);
  const participle = reading.norm(cue.from).endsWith('ing');
  const infinitive = before === 'to' && reading.norm(end - 2) !== 'on';
  if (infinitive) return clauseSubject(reading, cue.from);
  // "all but ruled out" joins nothing.
  if (before === 'but' && reading.norm(end - 2) === 'all') return null;
  if (participle ? end > 0 && !BEFORE_PARTICIPLE.has(before) : before !== 'and' && before !== 'but' && reading.norm(end) !== 'then')
    return null;
  const joined = earlier.findLast((s) => s.source && s.cue.to <= cue.from);
  // "was accused by Tarn and said": the subject goes on, not the agent of the passive.
  const agent = joined?.kind !== 'say' && !joined?.tail && (joined?.source?.from ?? 0) > (joined?.cue.from ?? 0);
  if (joined && !agent) return joined.source;
  const subject = clauseSubject(reading, cue.from);
  if (subject) return subject;
  // "After accusing Tarn of it, Borland …": the subject follows.
  const comma = participle ? reading.tokens.findIndex((t, i) => i > cue.to && t.norm === ',') : -1;
  return comma < 0 ? null : phraseRight(reading, comma + 1);
}

/** Whom a source phrase speaks for, as far as this pack knows parties. */
function partyOfPhrase(
  reading: SentenceReading,
  mentions: readonly Mention[],
  discourse: Discourse,
  sentence: number,
  phrase: TokenRange,
): string | null {
  const inside = mentions.filter((m) => m.from >= phrase.from && m.from < phrase.to);
  const named =
    inside.find((m) => discourse.pack.parties.get(m.party)?.kind === 'person' && !m.possessive) ??
    inside.find((m) => !m.preposition) ??
    inside[0];
  const word = reading.norm(phrase.from);
  if (phrase.to - phrase.from === 1 && PRONOUNS.has(word)) return mentions.find((m) => m.from === phrase.from)?.party ?? null;
  const surname = surnameOf(reading, phrase);
  if (named) {
    // What a pronoun stood for is not learnt: it would hang on ever earlier sentences.
    if (surname && named.kind !== 'pronoun') discourse.learn(surname, named.party, sentence, reading.blockIndex);
    return named.party;
  }
  const learnt = surname && discourse.learnt(surname, reading.blockIndex);
  if (learnt) return learnt;
  // "the spokesman": whoever spoke last.
  return word === 'the' && hasActor(reading, phrase) ? (discourse.speakerBefore(sentence, reading.blockIndex)?.party ?? null) : null;
}
