import { stem } from '../text/stem';
import type { SentenceReading } from './sentence-reading';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
const stems = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).map(stem));

/** Stems of cues that are as often nouns: only a verb's place makes them predicates. */
const NOUN_OR_VERB = stems(
  `claim report charge state name note answer tweet post list count suggest reply comment finger fault turn point call term label brand regard object blame
   suspect view dispute contest promise demand vow pledge estimate testimony quote caution counter protest complaint boast brag remark judge present
   discount mock scorn dismiss alarm respond`,
);
/** What stands before a noun and not before a predicate. */
const BEFORE_NOUN = set(
  "the a an this that its his her their our my your any no 's of for latest new earlier main single first other in on by with some such",
);
const PARTICIPLES = set(
  `saying adding telling insisting claiming calling arguing accusing blaming denying rejecting dismissing suggesting noting warning describing stressing
   alleging pointing asserting declaring announcing asking writing stating explaining conceding acknowledging admitting citing labelling labeling branding
   maintaining contending complaining`,
);
/** Verbs that report before any subject: their subject may be a phrase of which no word is known. */
const REPORTING = stems(
  `say tell add argue insist claim contend stress explain announce warn allege admit concede acknowledge suggest deny reject dismiss accuse blame believe
   think ask call describe note write tweet confirm point report assert conclude maintain respond reply declare complain disagree read scoff demand`,
);
/** Predicates of seeing and counting: reports only where something is said to be so ("that", a colon, "as"). */
const LOOSE = stems('continue see read list count view regard present consider agree comment mention name object hint judge turn');
const BE = set('was were is are been be being gets got get');
/** "are convinced", "was certain that": states of the one who thinks so, no passives. */
const STATES = set('convinced persuaded certain');
const NOT_ADVERB = set('only family early daily');

/** Whether a cue's words stand where a predicate stands and not as a noun, a name or an infinitive. */
export function isPredicate(reading: SentenceReading, from: number, to: number): boolean {
  const norm = reading.norm(from);
  if (norm === 'according' || (norm === 'in' && to - from > 2)) return true;
  if (norm === 'denial' || norm === 'denials' || norm === 'rejection' || norm === 'not') return false;
  const form = reading.tokens[from];
  const before = reading.tokens[from - 1];
  if (!form) return false;
  if ((form.shape === 'capital' && before?.word) || before?.norm === "'s") return false;
  if (norm.endsWith('ing') && !PARTICIPLES.has(norm)) return false;
  if (NOUN_OR_VERB.has(form.stem) && !norm.endsWith('ed') && before && BEFORE_NOUN.has(before.norm)) return false;
  // "Its report says", "the claim was": another predicate follows, so this is a noun.
  if (NOUN_OR_VERB.has(form.stem) && to - from === 1 && (BE.has(reading.norm(to)) || /^(?:say|said)/.test(reading.norm(to)))) return false;
  if (before?.norm === 'to' && !reading.is('ACCUSE', from - 2)) return isSpokenInfinitive(reading, from - 2);
  return true;
}

/** Words that the speech or visit may take in "used a speech in Tarn to call for". */
const OCCASION = 10;

/** "went on to say", "refused to say", "used a speech to call for": what was begun, left or used was speech. */
function isSpokenInfinitive(reading: SentenceReading, at: number): boolean {
  const word = reading.norm(at);
  if (word === 'on' || word === 'went' || word === 'continued' || word === 'refused' || word === 'declined') return true;
  for (let i = at; i > Math.max(0, at - OCCASION); i--) if (reading.norm(i) === 'used' || reading.norm(i) === 'uses') return true;
  return false;
}

/** "claims", "charged", "they report": false for a bare "charge" or "report" without a subject in the plural, a noun. */
export function agrees(reading: SentenceReading, at: number, subject: { readonly to: number } | null): boolean {
  const form = reading.tokens[at];
  if (!form || !NOUN_OR_VERB.has(form.stem) || /(?:s|ed|ing)$/.test(form.norm)) return true;
  return subject !== null && /(?:s|people|police|media|we|they|i|you|both|who|which)$/.test(reading.norm(subject.to - 1));
}

/** "did not say", "never claimed": what follows is not put forward; who "does not think" so puts forward that it is not so. */
export function isNegated(reading: SentenceReading, at: number): boolean {
  const form = reading.tokens[at]?.stem;
  if (form === 'think' || form === 'believ') return false;
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const word = reading.norm(i);
    if (word === 'not' || word === "n't" || word === 'never' || word === 'neither') return true;
    if (!BE.has(word) && !/^(?:has|have|had|do|does|did|ever|even|yet|would|will)$/.test(word)) return false;
  }
  return false;
}

/** Whether whatever stands before this verb is the one who speaks. */
export function isReporting(reading: SentenceReading, at: number): boolean {
  return REPORTING.has(reading.tokens[at]?.stem ?? '');
}

/** Whether the cue is loose and nothing behind it says that something is so. */
export function isIdle(reading: SentenceReading, from: number, to: number): boolean {
  const stemmed = reading.tokens[from]?.stem ?? '';
  const goesOn = stemmed === 'go' || stemmed === 'continu';
  if (!goesOn && (to - from > 1 || !LOOSE.has(stemmed))) return false;
  if (goesOn && /^[,.]?$/.test(reading.norm(to))) return false;
  if (reading.classes('FALSE').some((m) => m.from >= to && m.from < to + 8)) return false;
  for (let i = from - 1; i >= Math.max(0, from - 4); i--) if (reading.tokens[i]?.quote) return false;
  for (let i = to; i < Math.min(to + 14, reading.tokens.length); i++) {
    const word = reading.norm(i);
    if (word === 'that' || word === ':' || word === 'as' || word === 'among' || word === 'how' || word === 'why') return false;
    if (reading.tokens[i]?.quote) return false;
  }
  return true;
}

/** "was accused", "an allegation denied by officials", "officers accused of": the subject is spoken of and does not speak. */
export function isPassive(reading: SentenceReading, at: number, to: number): boolean {
  const word = reading.norm(at);
  if (!/(?:ed|d|n|t)$/.test(word) || STATES.has(word)) return false;
  let i = at - 1;
  while (i >= 0 && (isAdverb(reading.norm(i)) || /^(?:also|again|now|already|first|n't|not|since|then|once)$/.test(reading.norm(i)))) i--;
  if (BE.has(reading.norm(i))) return true;
  const next = reading.norm(to);
  if (next === 'by' && (reading.is('META', i) || reading.norm(i) === 'as')) return true;
  // "Tarn, named as the culprit, …"
  if (reading.norm(at - 1) === ',' && (reading.norm(to - 1) === 'as' || next === 'as' || next === 'by' || next === 'of')) return true;
  if (word === 'asked' && (i < 0 || !reading.tokens[i]?.word)) return true;
  return (word === 'accused' && /^(?:of|over|in)$/.test(next)) || (word === 'blamed' && /^(?:for|over|in)$/.test(next));
}

function isAdverb(word: string): boolean {
  return word.endsWith('ly') && word.length > 4 && !NOT_ADVERB.has(word);
}
