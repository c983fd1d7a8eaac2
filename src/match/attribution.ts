import type { TextBlock } from '../text/text-block';
import { coveringSpeech } from './covering-speech';
import type { Discourse } from './discourse';
import type { TokenRange } from './gate';
import type { SettledHit } from './hit';
import type { MatchAttribution } from './match';
import { nominalSource } from './nominal-sources';
import { isPronoun, sortOf } from './note-sources';
import { phraseLeft } from './noun-phrases';
import type { PackSentence } from './pack-sentence';
import { attributionTo, type Sort, spanOf } from './source-memory';
import { clauseSubject, type Speech } from './speech';

/** Who is said to say something, by which words. Token indexes. */
export interface Attributed {
  readonly source: TokenRange;
  readonly cue: TokenRange | null;
  /** The cue stands behind the words that it reports. */
  readonly tail: boolean;
}

const NOBODY: MatchAttribution = { source: null, cue: null };

/** The page's own attribution of a hit: the innermost source that the words themselves or the sentences just before name; else nobody. */
export function attributionOf(sentence: PackSentence, block: TextBlock, hit: SettledHit, discourse: Discourse): MatchAttribution {
  const found = attributed(sentence, hit);
  if (found) return resolved(sentence, block, found, discourse);
  if (found === undefined) return NOBODY;
  const { reading, number } = sentence;
  const carried = discourse.sources.carried(number, reading.blockIndex);
  const runsOn = carried && (carried.label || reading.tokens[keyOf(hit).from]?.quote);
  return runsOn ? attributionTo(carried) : NOBODY;
}

/** The source in the sentence itself; null when it names none, undefined when it says that somebody unnamed speaks. */
function attributed(sentence: PackSentence, hit: SettledHit): Attributed | null | undefined {
  const { reading, speeches } = sentence;
  const denier = hit.settled === 'denial' ? hit.denial?.speech : null;
  const own = denier ?? speeches.find((s) => hit.parts.some((p) => p.part !== 'agent' && p.from < s.cue.to && s.cue.from < p.to));
  if (own) return own.source ? { source: own.source, cue: own.cue, tail: own.tail } : undefined;
  const key = keyOf(hit);
  const verb = hit.parts.find((p) => p.part === 'cue');
  const subject = verb && phraseLeft(reading, verb.from);
  if (subject) return { source: subject, cue: verb, tail: false };
  const speech = coveringSpeech(sentence, key, hit.settled);
  const nominal = nominalSource(sentence, hit, key);
  if (nominal && (!speech || speech.tail || nominal.cue === null || nominal.cue.from > speech.cue.from)) return nominal;
  if (!speech) return null;
  return speech.source ? { source: speech.source, cue: speech.cue, tail: speech.tail } : undefined;
}

/** The words of a hit that a source must cover: its predicate, not the names around it. */
function keyOf(hit: SettledHit): TokenRange {
  if (hit.settled === 'denial' && hit.denial && hit.denial.kind === 'epithet') return hit.denial;
  return hit.parts.find((p) => p.part === 'act' || p.part === 'cue') ?? hit.parts.find((p) => p.part === 'phrase') ?? hit;
}

const SORTS: ReadonlyMap<string, readonly Sort[]> = new Map<string, readonly Sort[]>([
  ['he', ['person', 'any']],
  ['she', ['person', 'any']],
  ['his', ['person', 'any']],
  ['her', ['person', 'any']],
  ['it', ['body', 'any']],
  ['its', ['body', 'any']],
  ['they', ['group', 'body', 'any']],
  ['their', ['group', 'body', 'any']],
]);

/** Spells a source out: a pronoun becomes the name that it stands for, if that is near; "we" and "I" are the page's own voice. */
function resolved(sentence: PackSentence, block: TextBlock, found: Attributed, discourse: Discourse): MatchAttribution {
  const { reading, number, mentions } = sentence;
  const here = (range: TokenRange) => {
    const { start, end } = spanOf(reading, range);
    return { block: block.id, start, end, text: block.text.slice(start, end) };
  };
  const cue = found.cue && reading.norm(found.cue.from) !== ':' ? here(found.cue) : null;
  const { source } = found;
  const word = reading.norm(source.from);
  const sorts = source.to - source.from === 1 ? SORTS.get(word) : undefined;
  if (sorts) {
    const inside = found.tail ? null : nearerSubject(sentence, source, sorts);
    if (inside) return { source: here(inside), cue };
    const party = mentions.find((m) => m.from === source.from && m.kind === 'pronoun')?.party ?? null;
    const person = word === 'he' || word === 'she' || word === 'his' || word === 'her';
    const entry = discourse.sources.antecedent(sorts, person ? null : party, number, reading.blockIndex);
    if (entry) return attributionTo(entry, cue);
    return word.endsWith('s') && word !== 'his' ? NOBODY : { source: here(source), cue };
  }
  if (isPronoun(reading, source)) return NOBODY;
  return { source: here(source), cue };
}

/** The subject of the same sentence that a pronoun behind it stands for. */
function nearerSubject(sentence: PackSentence, pronoun: TokenRange, sorts: readonly Sort[]): TokenRange | null {
  const { reading, speeches, mentions } = sentence;
  const spelled = (range: TokenRange | null): range is TokenRange =>
    range !== null && range.to <= pronoun.from && !isPronoun(reading, range) && sorts.includes(sortOf(sentence, range, null));
  const speaker = speeches.findLast((s: Speech) => spelled(s.source));
  if (speaker?.source) return speaker.source;
  const subject = clauseSubject(reading, pronoun.from);
  if (spelled(subject)) return subject;
  const person = mentions.findLast(
    (m) =>
      m.kind !== 'pronoun' &&
      m.to <= pronoun.from &&
      !m.preposition &&
      !m.possessive &&
      sorts.includes(sortOf(sentence, { from: m.from, to: m.headTo }, m.party)),
  );
  return person ? { from: person.from, to: person.headTo } : null;
}
