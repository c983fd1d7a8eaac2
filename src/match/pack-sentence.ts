import type { CompiledClaim, CompiledEvent, CompiledPack } from './claim-index';
import { isGeneral, type TokenRange } from './gate';
import type { PageGates } from './page-gates';
import { canAct, coordinated, type Mention, type SentenceReading } from './sentence-reading';
import type { Speech } from './speech';

/** How well a sentence's words show that it speaks of the event. */
export type Evidence = 'named' | 'pointed' | 'open' | 'none';

/** One sentence as one pack sees it: who is named, who speaks, which events are spoken of. */
export interface PackSentence {
  readonly pack: CompiledPack;
  readonly reading: SentenceReading;
  readonly number: number;
  /** In order of appearance, pronouns included. */
  readonly mentions: readonly Mention[];
  readonly speeches: readonly Speech[];
  readonly gates: PageGates;
  readonly lookBack: number;
  /** Evidence found so far, by event: frames and groups ask for it many times. */
  readonly evidence: Map<CompiledEvent, { level: Evidence; range: TokenRange | null }>;
}

/** True when a mention's party is one of `ids` or speaks for one of them. */
export function belongsTo(sentence: PackSentence, party: string | null, ids: readonly string[] | ReadonlySet<string>): boolean {
  if (party === null) return false;
  const wanted = (id: string): boolean => (ids instanceof Set ? ids.has(id) : (ids as readonly string[]).includes(id));
  return sentence.pack.lineage.get(party)?.some(wanted) ?? wanted(party);
}

/** Whether a claim may be met here: its event's gate stands open, or it needs none. */
export function isOpen(sentence: PackSentence, claim: CompiledClaim): boolean {
  return !claim.event || sentence.gates.get(claim.event)?.openAt(sentence.reading.blockIndex, sentence.lookBack) != null;
}

/** A party's name as the pack writes it. */
export function partyName(sentence: PackSentence, party: string): string {
  return sentence.pack.parties.get(party)?.name ?? party;
}

/** True when two parties are on one side: one speaks for the other, or both for a third. */
export function sameSide(pack: CompiledPack, a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  return pack.lineage.get(a)?.at(-1) === pack.lineage.get(b)?.at(-1);
}

const BREAKS = new Set(['semicolon', 'colon']);

/** Whether a border that ends a clause for good stands between two tokens. */
export function broken(reading: SentenceReading, from: number, to: number, openers: ReadonlySet<string> = BREAKS): boolean {
  const last = reading.segment(Math.max(from, to));
  for (let s = reading.segment(Math.min(from, to)) + 1; s <= last; s++) if (openers.has(reading.segments[s]?.opener ?? '')) return true;
  return false;
}

/** Words between a subject and its predicate: an apposition and an adverbial. */
const SUBJECT_REACH = 26;

/** "Ardania's attack": the party owns what follows and is not itself the phrase. */
export function ownsOnly(mention: Mention): boolean {
  return mention.possessive && mention.headTo === mention.to;
}

/** The mentions that are the subject of a predicate, coordinated ones together; empty when none is found. */
export function subjectsOf(sentence: PackSentence, predicate: number): Mention[] {
  const { reading, mentions, speeches } = sentence;
  const candidates = mentions
    .filter((m) => m.headTo <= predicate && predicate - m.headTo <= SUBJECT_REACH && canAct(m) && !ownsOnly(m))
    .reverse();
  for (const m of candidates) {
    if (broken(reading, m.from, predicate) || asksWho(reading, m.headTo, predicate)) break;
    // "Borland, Marr said, had done it": who is quoted in the midst is no subject.
    if (
      m.preposition ||
      speeches.some(
        (s) => s.tail && s.cue.from >= m.headTo && s.cue.to <= predicate && s.source && s.source.from <= m.from && m.headTo <= s.source.to,
      )
    )
      continue;
    return [m, ...mentions.filter((other) => other !== m && (other.from === m.from || coordinated(reading, other, m)))];
  }
  return [];
}

/** "does not know which unit carried it out", "asked about who was behind it": the predicate has a subject of its own, a question's. */
function asksWho(reading: SentenceReading, from: number, predicate: number): boolean {
  for (let i = from; i < predicate; i++) {
    const before = reading.norm(i - 1);
    const asked = KNOWN_OF.test(before) || reading.is('KNOW', i - 1) || reading.is('SAY', i - 1);
    if (/^(?:which|what|whose)$/.test(reading.norm(i)) ? i + 1 < predicate && before !== ',' : reading.norm(i) === 'who' && asked)
      return true;
  }
  return false;
}

/** Words that an embedded question follows. */
const KNOWN_OF =
  /^(?:about|of|as|to|on|exactly|identify|identified|determine|determined|establish|clear|unclear|find|found|out|wonder|ask|asked)$/;

/** How a sentence shows that it speaks of an event, near the words of a hit. */
export function evidenceOf(sentence: PackSentence, event: CompiledEvent): { level: Evidence; range: TokenRange | null } {
  let evidence = sentence.evidence.get(event);
  if (!evidence) {
    evidence = findEvidence(sentence, event);
    sentence.evidence.set(event, evidence);
  }
  return evidence;
}

function findEvidence(sentence: PackSentence, event: CompiledEvent): { level: Evidence; range: TokenRange | null } {
  const { reading } = sentence;
  const gate = sentence.gates.get(event);
  if (!gate || gate.closed) return { level: 'none', range: null };
  const named = gate.mention(reading, event);
  if (named) return { level: 'named', range: named };
  const open = gate.openAt(reading.blockIndex, sentence.lookBack);
  if (!open) return { level: 'none', range: null };
  const pointed = pointedEvent(sentence, event, open !== 'section' || gate.mentionedWithin(reading.blockIndex, 0));
  if (pointed === 'rival') return { level: 'none', range: null };
  return pointed ? { level: 'pointed', range: pointed } : { level: 'open', range: null };
}

const POINTING = new Set("the this that these those such it any 's".split(' '));
const COMPLEMENT = new Set('on at against over near in of into to'.split(' '));

/** The event pointed back to ("the attack", "behind it"), "rival" when the words name another one, else null. */
function pointedEvent(sentence: PackSentence, event: CompiledEvent, wholePage: boolean): TokenRange | 'rival' | null {
  const { reading } = sentence;
  const what = event.anchors[0] as ReadonlySet<number>;
  const nouns = [...reading.marks.filter((m) => what.has(m.term)), ...reading.classes('ATTACK'), ...reading.classes('EVENT_NOUN')];
  let found: TokenRange | null = null;
  let rival = false;
  for (const noun of nouns) {
    if (found) continue;
    if (namesAnother(sentence, noun.to, event) || isSomeOther(reading, noun)) {
      rival = true;
      continue;
    }
    // On a page about the event a word as particular as "drone" needs no article to point to it; in a headline no noun does.
    if (
      wholePage &&
      what.has(noun.term) &&
      (!isGeneral(reading, noun) || (isHeadline(reading) && !/(?:ed|ing)$/.test(reading.norm(noun.from))))
    ) {
      found = noun;
      continue;
    }
    const word = reading.norm(noun.from);
    if (word === 'it' || word === 'this' || word === 'that') {
      // "insisted that the man …" points to nothing.
      if (word === 'that' && reading.tokens[noun.to]?.word) continue;
      // "it had nothing to do with Borland"
      if (/^(?:has|had|have)$/.test(reading.norm(noun.to)) && reading.is('INVOLVED', noun.to + 3)) found = noun;
      if (/^(?:behind|do|did|done|with|in|of|for|about|by|to|doing|\p{L}+ed|stage|order|commit)$/u.test(reading.norm(noun.from - 1)))
        found = noun;
      continue;
    }
    if (startsAnother(reading, noun, what)) return 'rival';
    for (let i = noun.from - 1; i >= Math.max(0, noun.from - 3); i--) {
      if (sentence.mentions.some((m) => m.from <= i && i < m.to && m.kind !== 'demonym' && !m.possessive)) break;
      if (!POINTING.has(reading.norm(i))) continue;
      // "decided that continuing its operations …": a conjunction.
      if (reading.norm(i) === 'that' && (/ing$/.test(reading.norm(i + 1)) || isOpinion(reading, i - 1))) break;
      found = { from: i, to: noun.to };
      break;
    }
  }
  return found ?? (rival ? 'rival' : null);
}

/** Words that a headline may take. */
const HEADLINE = 14;

/** "Borland denies role in blast": headlines drop articles and the full stop. */
function isHeadline({ tokens }: SentenceReading): boolean {
  return tokens.length <= HEADLINE && !!tokens.at(-1)?.word && !tokens.some((t) => /^(?:the|an?|this|that|these|those)$/.test(t.norm));
}

/** A verb of speech or thought whose clause starts next. */
function isOpinion(reading: SentenceReading, at: number): boolean {
  return (
    reading.is('SAY', at) ||
    reading.is('KNOW', at) ||
    /^(?:decid|conclud|hop|fear|expect|assum|agre|feel|find)/.test(reading.tokens[at]?.stem ?? '')
  );
}

/** "Last week a shell hit …": a sentence that opens with an attack of its own. */
function startsAnother(reading: SentenceReading, noun: { from: number; to: number }, what: ReadonlySet<number>): boolean {
  if (reading.marks.some((m) => what.has(m.term))) return false;
  for (let i = noun.from - 1; i >= Math.max(0, noun.from - 2); i--) {
    if (!/^(?:a|an|another)$/.test(reading.norm(i))) continue;
    return reading.tokens
      .slice(0, i)
      .every(
        (t) =>
          !t.word ||
          /^(?:on|in|at|the|early|late|earlier|later|last|next|same|day|night|week|month|year|\w+day|yesterday|meanwhile|\d+|morning|evening|and)$/.test(
            t.norm,
          ),
      );
  }
  return false;
}

/** "a drone attack on an air base", "strikes on depots": not the one event, and not at its place. */
function isSomeOther(reading: SentenceReading, noun: TokenRange): boolean {
  let end = noun.to;
  while (reading.is('ATTACK', end)) end++;
  if (!/^(?:on|against|at)$/.test(reading.norm(end))) return false;
  const at = end + 1;
  const target =
    /^(?:an?|another|several|two|three)$/.test(reading.norm(at)) ||
    (/[^s]s$/.test(reading.norm(at + 1)) &&
      reading.tokens[at]?.shape === 'lower' &&
      !/^(?:the|its|his|her|their|this|that)$/.test(reading.norm(at)));
  for (let i = noun.from; target && i >= noun.from - 3; i--)
    if (/^(?:the|this|that|these|those|its|his|her|their|'s)$/.test(reading.norm(i))) return false;
  return target;
}

function namesAnother(sentence: PackSentence, after: number, event: CompiledEvent): boolean {
  const { reading, pack } = sentence;
  if (!COMPLEMENT.has(reading.norm(after))) return false;
  for (let i = after + 1; i <= after + 3; i++) {
    const token = reading.tokens[i];
    if (!token?.word) return false;
    if (reading.marks.some((m) => m.from <= i && i < m.to && event.anchors.some((terms, list) => list > 0 && terms.has(m.term))))
      return false;
    const person = sentence.mentions.some(
      (m) => m.from <= i && i < m.headTo && (pack.parties.get(m.party)?.kind === 'person' || m.kind === 'metonym'),
    );
    if (token.shape === 'capital' && !/day$/.test(token.norm) && !person && !reading.is('ACTOR', i)) return true;
    if (token.shape !== 'lower') return false;
  }
  return false;
}
