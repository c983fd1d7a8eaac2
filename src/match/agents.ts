import { isActNoun } from './act-noun';
import { obliqueAgent } from './oblique-agents';
import { belongsTo, broken, type PackSentence, subjectsOf } from './pack-sentence';
import { canAct, type Mention, type SentenceReading } from './sentence-reading';
import type { Mark } from './term-trie';

/** Words from an act to one who is set apart from it: the agent's noun phrase between. */
const CONTRAST_REACH = 14;
/** Words between a verb of speech and an act that are no subject of the act. */
const NO_SUBJECT =
  /^(?:that|it|its|he|she|they|we|i|had|has|have|having|was|were|is|are|be|been|being|did|do|does|would|will|could|might|may|must|should|can|not|n't|no|never|to|also|again|itself|himself|herself|themselves|on|in|at|last|\w+day|yesterday|today|role|part|any|the|a|an|nothing|some|full|whatsoever)$/;

/** Who does the act: "by X", "X's act", the subject, "act of X". Null when that is somebody else, or nobody. */
export function agentOf(sentence: PackSentence, act: Mark, ids: readonly string[]): Mention | null {
  const { reading, mentions } = sentence;
  const fits = (m: Mention): boolean => belongsTo(sentence, m.party, ids);
  const oblique = obliqueAgent(sentence, act, fits);
  if (oblique) return fits(oblique) ? oblique : null;
  // "a reward for information on those behind the blast"
  if (
    /^(?:those|anyone|anybody|whoever|people|persons|men)$/.test(reading.norm(act.from - 1)) &&
    reading.tokens[act.from - 1]?.shape === 'lower'
  )
    return null;
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
  /^(?:of|about|into|over|on|\w+ing|know|knows|knew|known|ask|asks|asked|say|tell|told|see|learn|learned|learnt|clear|unclear|out|determine|determined|establish|established|discover|reveal|identify|decide|question|discuss|discussed|debate|debated|explain|explained|argue|argued|wonder|wondered)$/;

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
