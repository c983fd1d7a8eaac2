import type { LexiconClass } from '../lexicon/lexicon';
import type { CompiledClaim, CompiledFrame } from './claim-index';
import { frameHit, frameObject } from './frame-object';
import type { TokenRange } from './gate';
import type { Hit, HitPart } from './hit';
import { isMade } from './made-accusations';
import { belongsTo, broken, type PackSentence, partyName, subjectsOf } from './pack-sentence';
import { isPredicate } from './predicates';
import { canAct, type Mention, type SentenceReading } from './sentence-reading';

const CLAUSE_END = new Set(['semicolon', 'colon', 'but', 'relative']);
const BE = /^(?:was|were|been|being|is|are|be|stands?|stood)$/;
/** Words after the accused in which the deed is named. */
const DEED = 8;

/** What a frame of blame finds in a sentence: who accuses whom of the event. */
export function accusationHits(sentence: PackSentence, claim: CompiledClaim, frame: CompiledFrame): Hit[] {
  const { reading, mentions, speeches } = sentence;
  const hits: Hit[] = [];
  const add = (cue: TokenRange, target: Mention, by: string | null): void => {
    if (!isMade(reading, cue)) return;
    if (frame.by && by !== null && !belongsTo(sentence, by, frame.by)) return;
    if (frame.agent && !belongsTo(sentence, target.party, frame.agent)) return;
    const start = Math.max(cue.to, target.headTo);
    if (!aboutTheAct(reading, start)) return;
    const object = frameObject(sentence, claim, frame, { from: cue.from, to: start });
    if (object.level === 'none') return;
    if (object.level === 'open' && hasComplement(reading, start) && !(isAbout(sentence, claim) && ofAnAttack(sentence, claim, start)))
      return;
    const parts: HitPart[] = [
      { part: 'cue', from: cue.from, to: cue.to, readAs: 'ACCUSE' },
      { part: 'agent', from: target.from, to: target.to, readAs: partyName(sentence, target.party) },
    ];
    hits.push(frameHit(claim, frame, object, parts, by));
  };
  for (const speech of speeches) {
    if (speech.kind !== 'accuse') continue;
    const passive = BE.test(reading.norm(speech.cue.from - 1));
    let targets = passive ? subjectsOf(sentence, speech.cue.from) : targetsAfter(sentence, speech.cue.to);
    // "Tarn, named as the perpetrator, …", "Tarn accused over blast": a participle without its auxiliary.
    if (!targets.length && (reading.norm(speech.cue.from - 1) === ',' || isHeadline(sentence, speech.cue)))
      targets = subjectsOf(sentence, speech.cue.from);
    for (const target of targets) add(speech.cue, target, speech.party);
  }
  // "“Sellin blamed Borland,” Marr said": what is quoted is no report of the page's, but an accusation all the same.
  for (const cue of reading.classes('ACCUSE')) {
    if (!reading.tokens[cue.from]?.quote || !isPredicate(reading, cue.from, cue.to) || BE.test(reading.norm(cue.from - 1))) continue;
    for (const target of targetsAfter(sentence, cue.to)) add(cue, target, subjectsOf(sentence, cue.from)[0]?.party ?? null);
  }
  // "It is nonsense to blame Borland": an accusation in the infinitive, judged.
  for (const cue of reading.classes('ACCUSE')) {
    if (reading.norm(cue.from - 1) !== 'to' || !reading.is('FALSE', cue.from - 2)) continue;
    for (const target of targetsAfter(sentence, cue.to)) add(cue, target, null);
  }
  // "held Tarn responsible", "finds the club accountable"
  for (const culprit of reading.classes('CULPRIT')) {
    const held = mentions.filter((m) => m.headTo <= culprit.from && culprit.from - m.headTo <= 2);
    for (const target of held) {
      const verb = target.from - 1 - (/^(?:the|its|his|her|their)$/.test(reading.norm(target.from - 1)) ? 1 : 0);
      if (/^(?:hold|held|holds|holding|deem|consider|find|declare|pronounce|call|brand)/.test(reading.norm(verb))) {
        add({ from: verb, to: verb + 1 }, target, subjectsOf(sentence, verb)[0]?.party ?? null);
      }
    }
  }
  return hits;
}

/** "Tarn accused over blast": a name at the head of its segment, the participle, and what it is accused of. */
function isHeadline({ reading, mentions }: PackSentence, cue: TokenRange): boolean {
  const start = reading.segments[reading.segment(cue.from)]?.from ?? 0;
  return (
    /^(?:of|over|for|by)$/.test(reading.norm(cue.to)) &&
    mentions.some((m) => m.headTo === cue.from && m.from - start <= 1 && canAct(m) && m.kind !== 'pronoun')
  );
}

function targetsAfter(sentence: PackSentence, at: number): Mention[] {
  const { reading, mentions } = sentence;
  const first = mentions.find(
    (m) =>
      m.from >= at &&
      m.from - at <= 6 &&
      !broken(reading, at - 1, m.from, CLAUSE_END) &&
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
  const first = (...names: readonly LexiconClass[]): number =>
    Math.min(...names.flatMap((name) => reading.classes(name).filter((m) => m.from >= from)).map((m) => m.from));
  const encouraged = first('ENCOURAGE');
  return encouraged === Number.POSITIVE_INFINITY || encouraged > first('RESPONSIBLE', 'ATTACK', 'STAGE', 'WEAPON', 'KILL', 'INVOLVED');
}

/** Whether the accusation says of what: "of …", "for …", "with …", "that …". */
function hasComplement(reading: SentenceReading, from: number): boolean {
  for (let i = from; i < Math.min(from + 5, reading.tokens.length); i++) {
    if (/^(?:of|for|with|over|that)$/.test(reading.norm(i))) return true;
    if (!reading.tokens[i]?.word) return false;
  }
  return false;
}

/** "… of a prepared act of terror": the deed is an attack, as the event is. */
function ofAnAttack(sentence: PackSentence, claim: CompiledClaim, from: number): boolean {
  const { reading } = sentence;
  const deed = [...reading.classes('ATTACK'), ...reading.classes('KILL')].find((m) => m.from >= from && m.from - from <= DEED);
  return !!deed && !namesPlace(sentence, claim, deed.to);
}

const PLACE = /^(?:in|at|on|near|over|of|outside|inside)$/;

/** "… of shelling a market in Orl": a place that is none of the event's. */
function namesPlace({ reading, mentions }: PackSentence, { event }: CompiledClaim, from: number): boolean {
  const end = reading.segments[reading.segment(from)]?.to ?? from;
  for (let i = from; i < end; i++) {
    const token = reading.tokens[i];
    if (token?.shape !== 'capital' || /day$/.test(token.norm) || !PLACE.test(reading.norm(i - 1))) continue;
    const known =
      mentions.some((m) => m.from <= i && i < m.headTo) ||
      reading.marks.some((m) => m.from <= i && i < m.to && event?.anchors.some((terms) => terms.has(m.term)));
    if (!known) return true;
  }
  return false;
}

/** Whether the whole page is about the claim's event. */
function isAbout(sentence: PackSentence, claim: CompiledClaim): boolean {
  return !!claim.event && !!sentence.gates.get(claim.event)?.openedBy;
}
