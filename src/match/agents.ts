import { isActNoun } from './act-noun';
import { belongsTo, broken, ownsOnly, type PackSentence, subjectsOf } from './pack-sentence';
import { canAct, type Mention, type SentenceReading } from './sentence-reading';
import type { Mark } from './term-trie';

const NEAR_ACT = 5;
/** Words from an act to one who is set apart from it: the agent's noun phrase between. */
const CONTRAST_REACH = 14;
/** Words between a verb of speech and an act that are no subject of the act. */
const NO_SUBJECT =
  /^(?:that|it|its|he|she|they|we|i|had|has|have|having|was|were|is|are|be|been|being|did|do|does|would|will|could|might|may|must|should|can|not|n't|no|never|to|also|again|itself|himself|herself|themselves|on|in|at|last|\w+day|yesterday|today|role|part|any|the|a|an|nothing|some|full|whatsoever)$/;
/** Words from "by" to the agent: "by a special unit from Ardania". */
const BY_REACH = 7;
const CLAUSE_END = new Set(['semicolon', 'but', 'relative']);

/** Who does the act: "by X", "X's act", the subject, "act of X". Null when that is somebody else, or nobody. */
export function agentOf(sentence: PackSentence, act: Mark, ids: readonly string[]): Mention | null {
  const { reading, mentions } = sentence;
  const fits = (m: Mention): boolean => belongsTo(sentence, m.party, ids);
  for (let i = act.to; i < Math.min(act.to + 14, reading.tokens.length); i++) {
    if (broken(reading, act.to - 1, i, CLAUSE_END)) break;
    if (reading.norm(i) !== 'by') continue;
    const by = mentions.filter(
      (m) =>
        m.from > i &&
        m.from <= i + (/^(?:from|of)$/.test(reading.norm(m.from - 1)) ? BY_REACH : 4) &&
        (canAct(m) || reading.is('WEAPON', m.to) || reading.is('ATTACK', m.to)),
    );
    if (by.length) return by.find(fits) ?? null;
    if (/ing$/.test(reading.norm(i + 1))) continue;
  }
  // "manufactured in Sellin", "ordered in Marr": a seat of power that is the author's.
  if (/ed$/.test(reading.norm(act.from)) && reading.norm(act.to) === 'in') {
    const seat = mentions.find((m) => m.kind === 'metonym' && m.from > act.to && m.from <= act.to + 2);
    if (seat) return fits(seat) ? seat : null;
  }
  const made = reading.is('WEAPON', act.from) ? madeBy(sentence, act) : null;
  if (made) return fits(made) ? made : null;
  const owner = mentions
    .filter(
      (m) =>
        m.headTo <= act.from &&
        act.from - m.headTo <= NEAR_ACT &&
        (ownsOnly(m) || m.kind === 'demonym' || (m.headTo === act.from && PARTS.test(reading.norm(act.from)))) &&
        between(reading, m.headTo, act.from),
    )
    .at(-1);
  if (owner) return fits(owner) ? owner : null;
  // "it is not Borland's policy to attack"
  const policy =
    reading.norm(act.from - 1) === 'to' &&
    /^(?:policy|practice|habit|way|style|intention|plan|aim|nature)$/.test(reading.norm(act.from - 2));
  const resolved = policy ? mentions.find((m) => m.possessive && m.headTo <= act.from - 2 && act.from - 2 - m.headTo <= 2) : undefined;
  if (resolved) return fits(resolved) ? resolved : null;
  // "Borland's denial of any role", "denials by Borland of a role": who denies is who is said to have done it.
  const denier = act.from > 1 ? deniedBy(sentence, act) : null;
  if (denier) return fits(denier) ? denier : null;
  // "responsibility lies with Borland"
  if (/^(?:responsibility|blame|fault|guilt)$/.test(reading.norm(act.from))) {
    const bearer = mentions.find(
      (m) => m.preposition === 'with' && m.from > act.to && /^(?:lie|rest)$/.test(reading.tokens[m.from - 2]?.stem ?? ''),
    );
    if (bearer) return fits(bearer) ? bearer : null;
  }
  // "Ardanian shells had hit": a side's weapons do what it does.
  const armed = mentions.findLast(
    (m) => m.headTo <= act.from && (m.kind === 'demonym' || m.possessive) && armsEnd(reading, m.headTo, act.from),
  );
  if (armed) return fits(armed) ? armed : null;
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
  // "orders came from Marr"
  if (/^order/.test(reading.tokens[act.from]?.stem ?? '')) {
    const from = mentions.find((m) => m.preposition === 'from' && m.from > act.to && m.from <= act.to + 6);
    if (from) return fits(from) ? from : null;
  }
  if (isPassiveAct(reading, act.from) || isAsked(reading, act.from)) return null;
  // "Borland knew of the attack", "sent its condolences after the blast": a noun has no subject.
  if ((reading.is('ATTACK', act.from) || reading.is('KILL', act.from)) && isActNoun(reading, act)) return null;
  const subjects = subjectsOf(sentence, act.from);
  const subject = subjects.find(fits);
  if (subject) return onlyReports(sentence, subject, act.from) ? null : subject;
  if (subjects.length) {
    // "Borland accused Marr of masterminding it": the accused does the act.
    const speech = sentence.speeches.find((s) => s.kind === 'accuse' && s.cue.to <= act.from);
    const target = speech && mentions.filter((m) => m.from >= speech.cue.to && m.headTo <= act.from && canAct(m)).find(fits);
    return target ?? null;
  }
  // "The culprit was Tarn."
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

/** What stands before an embedded question and not before a relative clause. */
const ASKS =
  /^(?:of|about|into|over|on|\w+ing|know|knows|knew|known|ask|asks|asked|say|tell|told|see|learn|learned|learnt|clear|unclear|out|determine|determined|establish|established|discover|reveal|identify|decide|question)$/;

/** "is investigating who was behind it": the one who asks does not act. */
function isAsked(reading: SentenceReading, act: number): boolean {
  let i = act - 1;
  while (/^(?:was|were|is|are|be|been|had|has|have|did|would|could|might|may|really|actually)$/.test(reading.norm(i))) i--;
  return /^(?:who|what|whoever|which)$/.test(reading.norm(i)) && ASKS.test(reading.norm(i - 1));
}

/** "Borland said smugglers had staged it": the subject reports, and somebody else whom the pack does not know acts. */
function onlyReports({ reading, speeches }: PackSentence, subject: Mention, act: number): boolean {
  const said = speeches.find((s) => s.kind === 'say' && s.cue.from >= subject.headTo && s.cue.to <= act)?.cue.to;
  if (said === undefined) return false;
  const that = reading.tokens.findIndex((t, i) => i >= said && i < act && t.norm === 'that');
  const clause = reading.tokens.slice(that < 0 ? said : that + 1, act);
  const nouns = clause.filter((t) => t.word && !NO_SUBJECT.test(t.norm) && !/ly$/.test(t.norm));
  return (
    nouns.length > 0 && (that >= 0 || /^(?:had|has|have|was|were|is|are|did|would|will|could|might|may)$/.test(clause.at(-1)?.norm ?? ''))
  );
}

/** "the drones over the palace were Borlandic": whose a weapon is said to be. */
function madeBy({ reading, mentions }: PackSentence, weapon: Mark): Mention | null {
  const end = reading.segments[reading.segment(weapon.from)]?.to ?? weapon.to;
  for (let i = weapon.to; i < end; i++) {
    if (!/^(?:is|are|was|were)$/.test(reading.norm(i))) continue;
    const at = /^(?:not|n't|all|indeed|clearly)$/.test(reading.norm(i + 1)) ? i + 2 : i + 1;
    return mentions.find((m) => m.from === at && (m.kind === 'demonym' || m.possessive) && m.headTo === m.to) ?? null;
  }
  return null;
}

/** Nouns of a part in something, that a name may stand before: "US involvement". */
const PARTS = /^(?:involvement|role|complicity|participation|collusion|responsibility|fingerprints?|hand)$/;

/** The owner of a denial that the act is the object of. */
function deniedBy({ reading, mentions }: PackSentence, act: Mark): Mention | null {
  const denial = reading
    .classes('DENY')
    .findLast((d) => d.to < act.from && act.from - d.to <= 4 && reading.norm(d.from).startsWith('denial'));
  if (denial && reading.norm(denial.to) !== 'of')
    return mentions.find((m) => m.from > denial.to && m.headTo < act.from && /^(?:by|from)$/.test(m.preposition ?? '')) ?? null;
  return (
    (denial && mentions.find((m) => m.headTo <= denial.from && denial.from - m.headTo <= 2 && (m.possessive || m.kind === 'demonym'))) ??
    null
  );
}

/** Whether a weapon is the head of the phrase from a side's name on, with only auxiliaries and adverbs from it to the act. */
function armsEnd(reading: SentenceReading, from: number, act: number): boolean {
  const arms = reading.classes('WEAPON').find((w) => w.from >= from && w.from - from <= 2 && w.to <= act);
  return (
    !!arms &&
    act - arms.to <= 3 &&
    reading.tokens.slice(arms.to, act).every((t) => /^(?:had|have|has|later|then|first|also|not|n't|never)$|ly$/.test(t.norm))
  );
}

/** "the work of partisans, not of Borland", "carried out by others and not by Borland": who is set apart did not do it. */
export function contrasted(sentence: PackSentence, act: Mark, ids: readonly string[]): Mention | null {
  const { reading, mentions } = sentence;
  for (const m of mentions) {
    if (m.from < act.to || m.from - act.to > CONTRAST_REACH || !belongsTo(sentence, m.party, ids) || m.kind === 'pronoun') continue;
    let before = m.from - 1;
    while (/^(?:the|by|of|a|an)$/.test(reading.norm(before))) before--;
    if (reading.norm(before) === 'not' && /^(?:,|and|—|–)$/.test(reading.norm(before - 1)) && !broken(reading, act.to, before)) return m;
  }
  return null;
}

/** Only modifiers and hyphens stand between a possessor and what it owns. */
function between(reading: SentenceReading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = reading.tokens[i];
    if (!token || /^(?:'s|-|["“”‘’])$/.test(token.norm)) continue;
    if (
      !token.word ||
      /^(?:and|or|but|that|which|who|to|of|in|on|for|was|were|is|has|had|have|said|says|did|with|at|by|from|over|about|after|before|since|during|against|into|behind|the|an?|its|his|her|their)$/.test(
        token.norm,
      )
    )
      return false;
  }
  return true;
}
