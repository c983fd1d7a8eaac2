import type { Discourse, Speaker } from './discourse';
import type { TokenRange } from './gate';
import { AUXILIARY, basePhrase, hasActor, PRONOUNS, phraseLeft, phraseRight, surnameOf } from './noun-phrases';
import type { Mention, SentenceReading } from './sentence-reading';

/** One reporting, accusing or denying predicate of a sentence, with the one who speaks. Token indexes. */
export interface Speech {
  readonly kind: 'say' | 'accuse' | 'deny';
  readonly cue: TokenRange;
  /** The noun phrase that names the source; null when it is not in the sentence. */
  readonly source: TokenRange | null;
  readonly party: string | null;
  /** The cue stands after what is said: "…, Arden said". */
  readonly tail: boolean;
}

/** Reporting predicates of a sentence in order, each with its source where the sentence names it. */
export function speechOf(reading: SentenceReading, mentions: readonly Mention[], discourse: Discourse, sentence: number): Speech[] {
  const cues = [
    ...reading.classes('SAY').map((mark) => ({ mark, kind: 'say' as const })),
    ...reading.classes('ACCUSE').map((mark) => ({ mark, kind: 'accuse' as const })),
    ...reading.classes('DENY').map((mark) => ({ mark, kind: 'deny' as const })),
  ].sort((a, b) => a.mark.from - b.mark.from || b.mark.to - a.mark.to);
  const speeches: Speech[] = [];
  let last = -1;
  for (const { mark, kind } of cues) {
    if (mark.from < last || reading.tokens[mark.from]?.quote || !isPredicate(reading, mark.from, mark.to)) continue;
    const speech = speechAt(reading, mentions, discourse, sentence, mark, kind);
    if (speech) {
      speeches.push(speech);
      last = mark.to;
    }
  }
  const label = labelSpeaker(reading, mentions, discourse, sentence);
  return label ? [label, ...speeches] : speeches;
}

const NOUN_OR_VERB = new Set(
  'claim report charge state name note answer tweet post list count list suggest reply comment finger fault turn point call term label brand regard object blame suspect view'.split(
    ' ',
  ),
);

function isPredicate(reading: SentenceReading, from: number, to: number): boolean {
  const norm = reading.norm(from);
  if (norm === 'according') return true;
  if (norm === 'denial' || norm === 'rejection' || norm === 'denials') return false;
  const before = reading.norm(from - 1);
  const form = reading.tokens[from];
  if (!form || (form.shape === 'capital' && from > 0 && !reading.tokens[from - 1]?.norm.match(/^["“:—-]$/))) return false;
  if (
    /ing$/.test(norm) &&
    !/^(?:saying|adding|telling|insisting|claiming|calling|arguing|accusing|blaming|denying|rejecting|dismissing|suggesting|noting|warning|describing|stressing|alleging|pointing)$/.test(
      norm,
    )
  )
    return false;
  if (NOUN_OR_VERB.has(form.stem) && !/ed$/.test(norm)) {
    if (/^(?:the|a|an|this|that|its|his|her|their|any|no|such|'s|of|for|latest|new|earlier|main|single|first|other|to)$/.test(before))
      return false;
  }
  if (before === 'to' && to - from === 1)
    return /^(?:went|continued|refused|declined)$/.test(reading.norm(from - 2)) || reading.norm(from - 2) === 'on';
  return true;
}

function speechAt(
  reading: SentenceReading,
  mentions: readonly Mention[],
  discourse: Discourse,
  sentence: number,
  cue: TokenRange,
  kind: Speech['kind'],
): Speech | null {
  const build = (source: TokenRange | null, tail: boolean): Speech => {
    const party = source && partyOfPhrase(reading, mentions, discourse, sentence, source);
    return { kind, cue: { from: cue.from, to: cue.to }, source, party, tail };
  };
  if (reading.norm(cue.from) === 'according') {
    const source = phraseRight(reading, cue.to);
    const later = reading.tokens.slice(0, cue.from).some((t) => t.word);
    return source ? build(source, later) : null;
  }
  const passive = isPassive(reading, cue.from);
  if (passive) {
    for (let i = cue.to; i < Math.min(cue.to + 12, reading.tokens.length); i++) {
      if (/^[;:]$/.test(reading.norm(i))) break;
      if (reading.norm(i) === 'by') {
        const source = phraseRight(reading, i + 1);
        if (source) return build(source, false);
      }
    }
    return build(null, false);
  }
  const inverted = invertedSource(reading, cue.from, cue.to);
  if (inverted) return build(inverted, true);
  const source = phraseLeft(reading, cue.from);
  if (!source) return kind === 'say' ? null : build(null, false);
  const tail = kind === 'say' && isTail(reading, source.from, cue.to);
  return build(source, tail);
}

const BE = new Set('was were is are been be being gets got'.split(' '));

function isPassive(reading: SentenceReading, at: number): boolean {
  if (!/(?:ed|d|n|t|ld)$/.test(reading.norm(at))) return false;
  let i = at - 1;
  while (i >= 0 && (/ly$/.test(reading.norm(i)) || /^(?:also|again|now|already|first|n't|not|since)$/.test(reading.norm(i)))) i--;
  if (BE.has(reading.norm(i))) return true;
  // A bare participle after its noun: "an allegation swiftly denied by officials".
  return reading.norm(at + 1) === 'by' && reading.is('META', i);
}

/** "…", said John Arden, the spokesman: the cue right after a quotation's or clause's end, its source behind it. */
function invertedSource(reading: SentenceReading, from: number, to: number): TokenRange | null {
  const before = reading.norm(from - 1);
  if (!/^(?:["”’,]|)$/.test(before) && reading.tokens[from - 1]?.word !== false) return null;
  const next = reading.tokens[to];
  if (
    !next?.word ||
    (next.shape === 'lower' && !/^(?:the|a|an|one|his|her|its|their|former|senior)$/.test(next.norm) && !reading.is('ACTOR', to))
  )
    return null;
  if (from > 0 && !/^["”’,]$/.test(before)) return null;
  if (from === 0) return null;
  const source = phraseRight(reading, to);
  // "…, said the minister had": what follows is what was said.
  const after = reading.tokens[source?.to ?? 0];
  const ends =
    !after?.word ||
    /^(?:on|in|at|as|of|to|after|during|when|who|while|from|by|last|late|yesterday|today|via)$/.test(after.norm) ||
    /day$/.test(after.norm);
  return source && ends && reading.norm(source.to - 1) !== "'s" && !AUXILIARY.has(after?.norm ?? '') ? source : null;
}

function isTail(reading: SentenceReading, from: number, to: number): boolean {
  const before = reading.tokens[from - 1];
  const after = reading.tokens[to];
  return (
    !!before &&
    /^[,”"’]$/.test(before.norm) &&
    (!after || /^[.,;”"]$/.test(after.norm) || /^(?:on|in|at|yesterday|today|last|late|to)$/.test(after.norm) || /day$/.test(after.norm))
  );
}

/** Whom a source phrase speaks for, as far as this pack knows parties. */
function partyOfPhrase(
  reading: SentenceReading,
  mentions: readonly Mention[],
  discourse: Discourse,
  sentence: number,
  phrase: TokenRange,
): string | null {
  const inside = mentions.filter((m) => m.from >= phrase.from && m.from < phrase.to);
  const named =
    inside.find((m) => discourse.pack.parties.get(m.party)?.kind === 'person' && !m.possessive) ??
    inside.find((m) => !m.preposition) ??
    inside[0];
  const word = reading.norm(phrase.from);
  if (phrase.to - phrase.from === 1 && PRONOUNS.has(word)) return mentions.find((m) => m.from === phrase.from)?.party ?? null;
  const surname = surnameOf(reading, phrase);
  if (named) {
    // What a pronoun stood for is not learnt: it would hang on ever earlier sentences.
    if (surname && named.kind !== 'pronoun') discourse.learn(surname, named.party, sentence, reading.blockIndex);
    return named.party;
  }
  const learnt = surname && discourse.learnt(surname, reading.blockIndex);
  if (learnt) return learnt;
  // "the spokesman": whoever spoke last.
  return word === 'the' && hasActor(reading, phrase) ? (discourse.speakerBefore(sentence, reading.blockIndex)?.party ?? null) : null;
}

/** "Arden: not us", "MR. ARDEN: No." A short speaker label in front of a colon. */
function labelSpeaker(reading: SentenceReading, mentions: readonly Mention[], discourse: Discourse, sentence: number): Speech | null {
  const stamp = reading.norm(1) === ':' && /^\d/.test(reading.norm(0)) ? 2 : /^\d+[:.]\d+$/.test(reading.norm(0)) ? 1 : 0;
  const colon = reading.tokens.findIndex((t, i) => i > stamp && t.norm === ':');
  if (colon < 1 || colon > stamp + 6) return null;
  const source = basePhrase(reading, colon);
  if (!source || source.from > stamp + 1) return null;
  const party = partyOfPhrase(reading, mentions, discourse, sentence, source);
  return party ? { kind: 'say', cue: { from: colon, to: colon + 1 }, source, party, tail: false } : null;
}

/** The speaker of a speech, to be carried over to the next sentences. */
export function speakerOf(speech: Speech, reading: SentenceReading): Speaker | null {
  if (!speech.source) return null;
  const span = (range: TokenRange) => ({
    block: reading.block,
    start: reading.tokens[range.from]?.start ?? 0,
    end: reading.tokens[range.to - 1]?.end ?? 0,
  });
  const label = reading.norm(speech.cue.from) === ':';
  return { party: speech.party, source: span(speech.source), cue: label ? null : span(speech.cue) };
}
