import type { TextBlock } from '../text/text-block';
import { clauseSubject } from './clause-subject';
import { coveringSpeech } from './covering-speech';
import type { Discourse } from './discourse';
import type { TokenRange } from './gate';
import type { SettledHit } from './hit';
import { opensWithLabel } from './labels';
import type { MatchAttribution } from './match';
import { nominalSource } from './nominal-sources';
import { isDocument, isOurs, isPronoun, sortOf } from './note-sources';
import { belongsTo, type PackSentence } from './pack-sentence';
import { predicateSource } from './predicate-sources';
import { isNegated, isPassive } from './predicates';
import type { SentenceReading } from './sentence-reading';
import { ECHO } from './short-denials';
import { attributionTo, type Sort, spanOf } from './source-memory';
import type { Speech } from './speech';

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
  const { reading, number } = sentence;
  const key = keyOf(hit);
  const speech = speechFor(sentence, hit, key);
  if (speech?.kind === 'say' && isNegated(reading, speech.cue.from)) return NOBODY;
  const found = nameFor(sentence, hit, key, speech);
  if (found) return resolved(sentence, block, found, discourse);
  if (speech?.kind === 'accuse') {
    // "Tarn, accused of it, …": its accuser stands in the sentences before.
    const accuser = discourse.sources.ofParties((party) => belongsTo(sentence, party, hit.claim.claim.for), number, reading.blockIndex);
    return accuser ? attributionTo(accuser, placed(reading, block, speech.cue)) : NOBODY;
  }
  if (speech) return NOBODY;
  const carried = discourse.sources.carried(number, reading.blockIndex);
  const runsOn = carried?.label ? !opensWithLabel(reading) : reading.tokens.every((t) => t.quote !== 0 || !t.word);
  return carried && runsOn ? attributionTo(carried) : NOBODY;
}

/** The speech that a hit is part of or stands in. */
function speechFor(sentence: PackSentence, hit: SettledHit, key: TokenRange): Speech | null {
  const { reading, speeches } = sentence;
  const denial = hit.settled === 'denial' ? hit.denial?.speech : null;
  if (denial?.source || (denial && isPassive(reading, denial.cue.from, denial.cue.to))) return denial;
  for (const part of hit.parts) {
    const own = speeches.find((s) =>
      part.part === 'cue' || part.part === 'act'
        ? s.cue.from === part.from
        : part.part === 'denial' && (touch(s.cue, part) || (s.source !== null && touch(s.source, part))),
    );
    if (own) return own;
  }
  return (
    coveringSpeech(sentence, key, hit.settled) ??
    (hit.settled === 'denial' ? (speeches.find((s) => s.kind === 'deny' && s.source) ?? null) : null)
  );
}

const touch = (a: TokenRange, b: TokenRange): boolean => a.from < b.to && b.from < a.to;

/** The source in the sentence itself; the innermost one where a noun ("Tarn's charge that") and a verb both have one. */
function nameFor(sentence: PackSentence, hit: SettledHit, key: TokenRange, speech: Speech | null): Attributed | null {
  // "So does Marr": the one who joins in is the hit itself.
  const echo = hit.parts.find((p) => p.readAs === ECHO);
  if (echo) return { source: echo, cue: speech?.source && touch(speech.source, echo) ? speech.cue : null, tail: false };
  const own = speech && hit.settled === 'denial' && hit.denial?.speech === speech;
  const other = own ? null : (nominalSource(sentence, hit, key) ?? (speech ? null : predicateSource(sentence, hit, key)));
  if (other && (!speech?.source || speech.tail || !other.cue || other.cue.from > speech.cue.from)) return other;
  return speech?.source ? { source: speech.source, cue: speech.cue, tail: speech.tail } : null;
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

function placed(reading: SentenceReading, block: TextBlock, range: TokenRange): NonNullable<MatchAttribution['source']> {
  const { start, end } = spanOf(reading, range);
  return { block: block.id, start, end, text: block.text.slice(start, end) };
}

/** Spells a source out: a pronoun becomes the name that it stands for, if that is near; "we" and "I" are the page's own voice. */
function resolved(sentence: PackSentence, block: TextBlock, found: Attributed, discourse: Discourse): MatchAttribution {
  const { reading, number, mentions } = sentence;
  const here = (range: TokenRange) => placed(reading, block, range);
  const cue = found.cue && reading.norm(found.cue.from) !== ':' ? here(found.cue) : null;
  const { source } = found;
  const word = reading.norm(source.from);
  const sorts = source.to - source.from === 1 ? SORTS.get(word) : undefined;
  if (sorts) {
    const inside = found.tail && !colonBefore(reading, source.from) ? null : nearerSubject(sentence, source, sorts);
    if (inside) return { source: here(inside), cue };
    const party = mentions.find((m) => m.from === source.from && m.kind === 'pronoun')?.party ?? null;
    const person = word === 'he' || word === 'she' || word === 'his' || word === 'her';
    const entry = discourse.sources.antecedent(sorts, person ? null : party, number, reading.blockIndex);
    if (entry) return attributionTo(entry, cue);
    return word.endsWith('s') && word !== 'his' ? NOBODY : { source: here(source), cue };
  }
  if (isPronoun(reading, source) || isOurs(reading, source) || NO_ONE.has(word)) return NOBODY;
  if (isDocument(reading, source)) {
    const author = discourse.sources.carried(number, reading.blockIndex);
    if (author) return attributionTo(author, cue);
  }
  return { source: here(source), cue };
}

const NO_ONE = new Set('nobody none no neither nothing'.split(' '));

/** "Vell had another answer: it was over, she said": what stands in front of a colon is not part of the report. */
function colonBefore(reading: SentenceReading, at: number): boolean {
  for (let i = at; i > 1; i--) if (reading.norm(i) === ':') return true;
  return false;
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
