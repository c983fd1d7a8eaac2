import { PERSON_NOUNS } from '../lexicon/roles';
import { agentOf, contrasted } from './agents';
import type { CompiledClaim, CompiledFrame } from './claim-index';
import { type FrameObject, frameHit, frameObject, termMarks } from './frame-object';
import type { Hit, HitPart } from './hit';
import { isMade } from './made-accusations';
import { belongsTo, type PackSentence, partyName } from './pack-sentence';
import type { SentenceReading } from './sentence-reading';
import type { Mark } from './term-trie';

/** Acts that mean authorship of what the page speaks of, even when they do not say of what. */
const TELLING = new Set(
  'behind responsible responsibility culprit perpetrator mastermind guilty blame involve involved involvement author accountable complicit complicity handiwork'.split(
    ' ',
  ),
);

/** Words from an event to what it is called: an article and adjectives. */
const NAMED = 4;

/** What a frame that tells an act finds in a sentence: who did it, to what. */
export function actHits(sentence: PackSentence, claim: CompiledClaim, frame: CompiledFrame): Hit[] {
  const { reading, mentions } = sentence;
  const { agent: agents } = frame;
  if (agents && !mentions.some((m) => belongsTo(sentence, m.party, agents))) return [];
  const hits: Hit[] = [];
  for (const { mark, readAs } of termMarks(reading, frame.act)) {
    const object = frameObject(sentence, claim, frame, mark);
    if (object.level === 'none') continue;
    if (object.level === 'open' && !tells(reading, mark)) continue;
    // "responsible for the war": said of something else.
    if (object.level === 'open' && /^(?:for|of|in|to)$/.test(reading.norm(mark.to))) continue;
    if (readAs === 'WEAPON' && object.level !== 'named') continue;
    // "the Ardanian attack": an attack only pointed to must be the very one that the words point to.
    if (readAs === 'ATTACK' || readAs === 'KILL') {
      if (object.level === 'pointed' && (object.to < mark.from || mark.to < object.from) && !isNamed(reading, object, mark)) continue;
    }
    if (
      /^(?:do|did|does|done)$/.test(reading.norm(mark.from)) &&
      reading.tokens[mark.to]?.word &&
      !/^(?:and|but|or|on|in|as|at|to|because|with|without|too|itself|themselves|himself)$/.test(reading.norm(mark.to))
    )
      continue;
    // "washed its hands of it": a word of a denial is no part in anything.
    if (isManner(reading, mark) || reading.classes('DENY').some((m) => m.from < mark.from && mark.to <= m.to)) continue;
    // "expects to be held responsible": no more made than the accusation.
    if (reading.classes('ACCUSE').some((m) => m.from < mark.from && mark.to <= m.to && !isMade(reading, m))) continue;
    if (isPeople(sentence, mark) || urgedOnly(reading, mark) || inAftermath(reading, mark) || isPlaceBehind(reading, mark, object))
      continue;
    const other = frame.agent && contrasted(sentence, mark, frame.agent);
    if (other) {
      const parts: HitPart[] = [
        { part: 'act', from: mark.from, to: mark.to, readAs },
        { part: 'agent', from: other.from, to: other.to, readAs: partyName(sentence, other.party) },
      ];
      hits.push({ ...frameHit(claim, frame, object, parts, null), stance: 'denial', polarityKnown: true });
      continue;
    }
    const agent = frame.agent ? agentOf(sentence, mark, frame.agent) : null;
    if (frame.agent && !agent) continue;
    const parts: HitPart[] = [{ part: 'act', from: mark.from, to: mark.to, readAs }];
    if (agent) parts.push({ part: 'agent', from: agent.from, to: agent.to, readAs: partyName(sentence, agent.party) });
    hits.push(frameHit(claim, frame, object, parts, null));
  }
  return hits;
}

/** "called the incident │an outrageous │terrorist act": the attack is what the event is called. */
function isNamed(reading: SentenceReading, event: FrameObject, act: Mark): boolean {
  const between = reading.tokens.slice(event.to, act.from).map((t) => t.norm);
  return (
    /^(?:an?|as|another|the|nothing)$/.test(between[0] ?? '') &&
    between.length <= NAMED &&
    !between.some((w) => /^(?:and|of|in|on|by|to|for|that|before|after)$/.test(w))
  );
}

function tells(reading: SentenceReading, act: Mark): boolean {
  // "it was Borland's doing"
  return reading.norm(act.from) === "'s" || reading.tokens.slice(act.from, act.to).some((t) => TELLING.has(t.stem) || TELLING.has(t.norm));
}

/** "a flag behind the delegate": a place, not authorship, unless somebody is or stands there, or the event follows. */
function isPlaceBehind(reading: SentenceReading, act: Mark, object: FrameObject): boolean {
  if (reading.norm(act.from) !== 'behind') return false;
  const before = reading.tokens.slice(Math.max(0, act.from - 3), act.from);
  if (before.some((t) => /^(?:be|stand|lie)$/.test(t.stem)) || /^(?:forc|mind|hand|one|person|man|brain)$/.test(before.at(-1)?.stem ?? ''))
    return false;
  return object.level === 'open' || object.from < act.to || object.from - act.to > 3;
}

/** "based in part on …", "for its part": no share in anything. */
function isManner(reading: SentenceReading, act: Mark): boolean {
  if (reading.norm(act.from) !== 'part') return false;
  const before = reading.norm(act.from - 1);
  return before === 'in' || (reading.norm(act.from - 2) === 'for' && /^(?:its|his|her|their|our|my)$/.test(before));
}

/** "Borlandic engineers": people behind an adjective, and no verb. */
function isPeople({ reading, mentions }: PackSentence, act: Mark): boolean {
  const word = reading.norm(act.from);
  return word.endsWith('s') && PERSON_NOUNS.has(word.slice(0, -1)) && mentions.some((m) => m.kind === 'demonym' && m.to === act.from);
}

/** What follows an event and is not part of it. */
const AFTERMATH =
  /^(?:inquiry|enquiry|investigation|probe|search|rescue|talk|debate|hearing|meeting|clean|cleanup|clearance|repair|reconstruction|response|vigil|ceremony|commemoration|trial|case|recovery|evacuation|relief|aid|coverage|discussion|review|commission|committee|panel)$/;
/** Words from a part in something to what it is: "part in the joint parliamentary │inquiry". */
const COMPLEMENT = 5;

/** "takes part in the inquiry into the blast", "responsible for the clean-up": a part in what came after. */
function inAftermath(reading: SentenceReading, act: Mark): boolean {
  const inside = /^(?:in|of|to|for|with)$/;
  if (!inside.test(reading.norm(act.to)) && !inside.test(reading.norm(act.to - 1))) return false;
  for (let i = act.to; i <= act.to + COMPLEMENT; i++) {
    if (AFTERMATH.test(reading.tokens[i]?.stem ?? '')) return true;
    if (reading.is('ATTACK', i) || !reading.tokens[i]?.word) return false;
  }
  return false;
}

/** "encourages X to strike": what somebody is urged to do is not said to be done. */
function urgedOnly(reading: SentenceReading, act: Mark): boolean {
  return reading.norm(act.from - 1) === 'to' && reading.classes('ENCOURAGE').some((m) => m.to < act.from && act.from - m.to <= 6);
}
