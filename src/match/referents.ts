import type { DenialCue } from './denial-cues';
import { type PackSentence, sameSide, subjectsOf } from './pack-sentence';
import { DETERMINERS, INNER_PREPOSITIONS, PHRASE_STOP } from './phrase-words';
import type { Mention, SentenceReading } from './sentence-reading';

/** What a denial cue rejects when it does not say it: "it", "the palace's claim", "any involvement". */
export interface Referent {
  readonly from: number;
  readonly to: number;
  /** The party whose claim it is: "the palace's claim". */
  readonly owner: string | null;
  /** "involvement", "responsibility": the denier's own part in the event. */
  readonly ownPart: boolean;
  /** A noun says that something was put forward: "the charge", as against "it". */
  readonly named: boolean;
}

/** What the cue rejects, when that is a mere reference; null when it is something of its own. */
export function referentOf(sentence: PackSentence, cue: DenialCue): Referent | null {
  const { reading, mentions } = sentence;
  const owner = (from: number): string | null => {
    const owns = (m: Mention): boolean => m.possessive || m.kind === 'demonym' || (m.from >= cue.from && modifies(reading, m.headTo, from));
    return mentions.findLast((m) => m.headTo <= from && from - m.headTo <= 3 && owns(m))?.party ?? null;
  };
  if (cue.kind === 'epithet' && (reading.tokens[cue.from]?.stem.startsWith('lie') || ofSpeaker(sentence, cue))) {
    // "X is lying", "X is making things up": said by the other side, it rejects what X put forward.
    const liar = subjectsOf(sentence, cue.from)[0];
    if (liar && !sameSide(sentence.pack, liar.party, cue.party))
      return { from: liar.from, to: cue.to, owner: liar.party, ownPart: false, named: true };
  }
  if (cue.behind) {
    const meta = reading.classes('META').findLast((m) => m.to <= cue.from && cue.from - m.to <= 12 && !/ed$/.test(reading.norm(m.from)));
    if (meta) return { from: meta.from, to: cue.to, owner: owner(meta.from), ownPart: false, named: true };
    // ", which Borland denies": the words before the comma.
    const segment = reading.segments[reading.segment(cue.from)];
    if (cue.comment && segment?.opener === 'relative' && reading.norm(segment.from) === 'which')
      return { from: segment.from, to: cue.to, owner: null, ownPart: false, named: false };
    const subject = reading.norm(cue.from - 2);
    if (/^(?:it|this|that|there)$/.test(subject) || /^(?:it|this|that|nothing)$/.test(reading.norm(cue.from - 3)))
      return { from: cue.from - 2, to: cue.to, owner: null, ownPart: false, named: false };
    return null;
  }
  // "a ludicrous claim"; "is lying", "a lie"
  const next = reading
    .classes('META')
    .find(
      (m) =>
        m.from >= cue.to &&
        m.from - cue.to <= (cue.kind === 'epithet' ? 1 : 7) &&
        simpleBetween(reading.tokens.slice(cue.to, m.from).map((t) => t.norm)),
    );
  if (next)
    return ownContent(sentence, next.to) ? null : { from: cue.from, to: next.to, owner: owner(next.from), ownPart: false, named: true };
  const before = reading
    .classes('META')
    .filter((m) => m.to <= cue.from && cue.from - m.to <= 2)
    .at(-1);
  if (cue.kind === 'epithet' && before) return { from: before.from, to: cue.to, owner: owner(before.from), ownPart: false, named: true };
  if (cue.kind === 'epithet') {
    const alone = reading.tokens.filter((t) => t.word).length <= 6;
    // "A fairy tale," with the comma inside or outside the quotation.
    const end = /^[,.!]$/.test(reading.norm(cue.to)) ? cue.to + 1 : cue.to;
    const quote = reading.tokens[cue.from]?.quote;
    if (alone || (quote && reading.tokens[end]?.quote !== quote))
      return { from: cue.from, to: cue.to, owner: null, ownPart: false, named: false };
    return null;
  }
  // "the denial that …" says what it denies.
  if (reading.norm(cue.from) === 'denial' && ownContent(sentence, cue.to)) return null;
  const word = reading.norm(cue.to);
  if (/^(?:a|one|any) (?:word|syllable|bit) of (?:it|this|that)/.test(wordsFrom(reading, cue.to, 4)))
    return { from: cue.from, to: cue.to + 4, owner: null, ownPart: false, named: false };
  if (/^(?:it|this|that|them|so|these|those|both|all|everything)$/.test(word)) {
    const after = reading.norm(cue.to + 1);
    if (word !== 'that' || !after || !/\p{L}/u.test(after))
      return { from: cue.from, to: cue.to + 1, owner: null, ownPart: false, named: false };
  }
  // "denied it had, as it did in spring, any part": an aside between the verb and its object.
  const aside = word === ',' ? reading.tokens.findIndex((t, i) => i > cue.to && t.norm === ',') + 1 : 0;
  const start = aside || cue.to;
  const part = [...reading.classes('INVOLVED'), ...reading.classes('RESPONSIBLE')].find((m) => m.from >= start && m.from - start <= 4);
  if (part && !ownContent(sentence, part.to)) return { from: cue.from, to: part.to, owner: null, ownPart: true, named: false };
  const rest = reading.tokens[cue.to];
  if (!rest?.word || /^(?:too|also|as)$/.test(rest.norm)) return { from: cue.from, to: cue.to, owner: null, ownPart: false, named: false };
  return null;
}

/** "the Velm blast charge": from a name on, nothing but nouns. */
function modifies(reading: SentenceReading, from: number, to: number): boolean {
  return reading.tokens
    .slice(from, to)
    .every(
      (t) =>
        t.word &&
        t.shape === 'lower' &&
        !/ed$|ing$|ly$/.test(t.norm) &&
        !PHRASE_STOP.has(t.norm) &&
        !INNER_PREPOSITIONS.has(t.norm) &&
        !DETERMINERS.has(t.norm),
    );
}

/** "Marr is a fantasist", "Marr is wrong": the epithet is said of somebody, right before it. */
function ofSpeaker({ reading, mentions }: PackSentence, cue: DenialCue): boolean {
  let be = cue.from - 1;
  while (/^(?:a|an|just|simply|plainly|once|again|either)$/.test(reading.norm(be))) be--;
  return /^(?:is|are|was|were)$/.test(reading.norm(be)) && mentions.some((m) => m.headTo === be && !m.preposition);
}

function wordsFrom(reading: SentenceReading, at: number, count: number): string {
  return reading.tokens
    .slice(at, at + count)
    .map((t) => t.norm)
    .join(' ');
}

function simpleBetween(words: readonly string[]): boolean {
  return !words.some((w) => /^(?:that|which|who|and|but|because|for|to|on|in|with|at|from|about)$/.test(w));
}

/** Whether a complement of its own follows: "the idea that Tarn should leave". */
function ownContent(sentence: PackSentence, at: number): boolean {
  const { reading } = sentence;
  if (!/^(?:that|of|about|in)$/.test(reading.norm(at))) return false;
  const end = reading.segments[reading.segment(at)]?.to ?? at;
  const rest = reading.tokens.slice(at + 1, Math.min(end, at + 12)).filter((t) => t.word);
  return rest.length > (reading.norm(at) === 'in' ? 2 : 1);
}
