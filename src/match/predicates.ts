import type { SentenceReading } from './sentence-reading';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Stems of cues that are as often nouns: only a verb's place makes them predicates. */
const NOUN_OR_VERB = set(
  `claim report charge state name note answer tweet post list count suggest reply comment finger fault turn point call term label brand regard object blame
   suspect view dispute contest promise demand vow pledge estimate testimony quote caution counter protest complaint boast brag remark judge present
   discount mock scorn dismiss alarm respond`,
);
/** What stands before a noun and not before a predicate. */
const BEFORE_NOUN = set(
  "the a an this that its his her their our my your any no 's of for latest new earlier main single first other to in on by with some such",
);
const PARTICIPLES = set(
  `saying adding telling insisting claiming calling arguing accusing blaming denying rejecting dismissing suggesting noting warning describing stressing
   alleging pointing asserting declaring announcing asking writing stating explaining conceding acknowledging admitting citing labelling labeling branding
   maintaining contending complaining`,
);
/** Verbs that report before any subject: their subject may be a phrase of which no word is known. */
const REPORTING = set(
  `say tell add argu insist claim contend stress explain announc warn alleg admit conced acknowledg suggest deni reject dismiss accus blame believ think
   ask call describ note write tweet confirm point report assert conclud maintain respond repli declar complain disagre read scof`,
);
/** Predicates of seeing and counting: reports only where something is said to be so ("that", a colon, "as"). */
const LOOSE = set('see read list count view regard present consid agre comment mention name urg demand promis object hint go judg turn');
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
  if (form.shape === 'capital' && before?.word) return false;
  if (norm.endsWith('ing') && !PARTICIPLES.has(norm)) return false;
  if (NOUN_OR_VERB.has(form.stem) && !norm.endsWith('ed') && before && BEFORE_NOUN.has(before.norm)) return false;
  if (before?.norm === 'to' && to - from === 1) return afterAspect(reading, from - 2);
  return true;
}

/** "went on to say", "continued to insist", "refused to say": what was begun or left was speech. */
function afterAspect(reading: SentenceReading, at: number): boolean {
  const word = reading.norm(at);
  return word === 'on' || word === 'went' || word === 'continued' || word === 'refused' || word === 'declined';
}

/** Whether whatever stands before this verb is the one who speaks. */
export function isReporting(reading: SentenceReading, at: number): boolean {
  return REPORTING.has(reading.tokens[at]?.stem ?? '');
}

/** Whether the cue is loose and nothing behind it says that something is so. */
export function isIdle(reading: SentenceReading, from: number, to: number): boolean {
  if (to - from > 1 || !LOOSE.has(reading.tokens[from]?.stem ?? '')) return false;
  for (let i = to; i < Math.min(to + 8, reading.tokens.length); i++) {
    const word = reading.norm(i);
    if (word === 'that' || word === ':' || word === 'as' || word === 'how' || word === 'why') return false;
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
  if (word === 'asked' && (i < 0 || !reading.tokens[i]?.word)) return true;
  return (word === 'accused' && next === 'of') || (word === 'blamed' && next === 'for');
}

function isAdverb(word: string): boolean {
  return word.endsWith('ly') && word.length > 4 && !NOT_ADVERB.has(word);
}
