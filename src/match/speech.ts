import type { Discourse, Speaker } from './discourse';
import type { Mention, SentenceReading } from './sentence-reading';

/** One reporting, accusing or denying predicate of a sentence, with the one who speaks. Token indexes. */
export interface Speech {
  readonly kind: 'say' | 'accuse' | 'deny';
  readonly cue: { readonly from: number; readonly to: number };
  /** The noun phrase that names the source; null when it is not in the sentence. */
  readonly source: { readonly from: number; readonly to: number } | null;
  readonly party: string | null;
  readonly person: boolean;
  /** The cue stands after what is said: "…, Arden said". */
  readonly tail: boolean;
}

const TIME_WORD =
  /^(?:\w+day|yesterday|today|tonight|night|week|month|year|morning|evening|afternoon|january|february|march|april|june|july|august|september|october|november|december|months|weeks|days|years)$/;
const AUXILIARY = new Set(
  "has have had is was were are be been being also then later again twice once still now already flatly swiftly quickly repeatedly strongly firmly angrily promptly publicly since just first earlier never did does do not n't would will could might may must should".split(
    ' ',
  ),
);
const PERSON_WORDS = new Set('he she'.split(' '));
const PRONOUNS = new Set('he she they it we i who which'.split(' '));
const NOT_A_NAME = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december yesterday today tonight earlier later meanwhile on in at after before by for as when while since asked speaking and but the a an'.split(
    ' ',
  ),
);
const PHRASE_STOP = new Set(
  "and but or nor that which who whom whose when while as because after before since if so than then how what why where is was were are be been being has have had do did does not n't also by on with against about until during despite following including yet".split(
    ' ',
  ),
);
const INNER_PREPOSITIONS = new Set('of for in at to from'.split(' '));
/** Words to the left that a noun phrase may take: long titles are common in news. */
const PHRASE_LENGTH = 14;

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
  cue: { from: number; to: number },
  kind: Speech['kind'],
): Speech | null {
  const build = (source: { from: number; to: number } | null, tail: boolean): Speech => {
    const who = source ? partyOfPhrase(reading, mentions, discourse, sentence, source) : { party: null, person: false };
    return { kind, cue: { from: cue.from, to: cue.to }, source, ...who, tail };
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
  const source = phraseLeft(reading, mentions, cue.from);
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
function invertedSource(reading: SentenceReading, from: number, to: number): { from: number; to: number } | null {
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

/** The noun phrase that ends before a predicate, apposition included, relative clause left out. */
function phraseLeft(reading: SentenceReading, mentions: readonly Mention[], predicate: number): { from: number; to: number } | null {
  let end = predicate;
  while (end > 0 && (AUXILIARY.has(reading.norm(end - 1)) || (/ly$/.test(reading.norm(end - 1)) && reading.norm(end - 1).length > 4)))
    end--;
  // Time between subject and verb: "Russia on Thursday accused".
  if (TIME_WORD.test(reading.norm(end - 1))) {
    end--;
    while (end > 0 && /^(?:on|in|late|early|last|this|the|by|for|of|since|at)$/.test(reading.norm(end - 1))) end--;
  }
  const closing = reading.norm(end - 1);
  if (closing === ',' || closing === ')' || closing === '—' || closing === '–') {
    const open = matchingBorder(reading, end - 1);
    if (open > 0) {
      const inner = reading.norm(open + 1);
      const relative = /^(?:which|who|whom|whose|where|when|speaking|asked|in|on|at|for|while|as|after)$/.test(inner);
      const head = basePhrase(reading, open);
      if (head) return relative ? head : { from: head.from, to: end - 1 };
      // "the council's coordinator for communications, Joe Vell, termed": the name at least.
      const inside = relative ? null : basePhrase(reading, end - 1);
      if (inside && inside.from > open) return inside;
    }
    return null;
  }
  const base = basePhrase(reading, end);
  if (!base) return null;
  // "An aide to Marrin, Joe Vell, said" is one phrase with its apposition in front.
  const comma = reading.norm(base.from - 1) === ',';
  if (comma && reading.tokens[base.from]?.shape === 'capital') {
    const front = basePhrase(reading, base.from - 1);
    if (
      front &&
      front.to === base.from - 1 &&
      hasActor(reading, front) &&
      (front.from === 0 || !/^(?:,)$/.test(reading.norm(front.from - 1)))
    )
      return { from: front.from, to: base.to };
  }
  void mentions;
  return base;
}

function hasActor(reading: SentenceReading, range: { from: number; to: number }): boolean {
  return reading.classes('ACTOR').some((m) => m.from >= range.from && m.to <= range.to);
}

function matchingBorder(reading: SentenceReading, close: number): number {
  const opener = reading.norm(close) === ')' ? '(' : reading.norm(close);
  for (let i = close - 1; i > Math.max(0, close - 30); i--) if (reading.norm(i) === opener) return i;
  return -1;
}

/** The noun phrase that ends at `end`: a pronoun, a name with titles, or an actor noun with its modifiers. */
function basePhrase(reading: SentenceReading, end: number): { from: number; to: number } | null {
  const last = reading.tokens[end - 1];
  if (!last?.word) return null;
  if (PRONOUNS.has(last.norm)) return /^(?:who|which)$/.test(last.norm) ? relativeHead(reading, end - 1) : { from: end - 1, to: end };
  let from = end;
  let anchored = false;
  for (let i = end - 1, n = 0; i >= 0 && n < PHRASE_LENGTH; i--, n++) {
    const token = reading.tokens[i] as { norm: string; shape: string; word: boolean; quote: number };
    if (!token.word && token.norm !== "'s" && token.norm !== '.' && token.norm !== '-' && token.norm !== '’') break;
    if (
      token.norm === '.' &&
      !/^(?:mr|mrs|ms|dr|gen|col|maj|lt|sen|rep|gov|prof|st)$/.test(reading.norm(i - 1)) &&
      reading.norm(i - 1).length > 1
    )
      break;
    if (PHRASE_STOP.has(token.norm) || PRONOUNS.has(token.norm)) break;
    const capital = token.shape === 'capital' || token.shape === 'upper';
    if (i === 0 && NOT_A_NAME.has(token.norm) && token.norm !== 'the' && token.norm !== 'a' && token.norm !== 'an') break;
    if (
      capital &&
      /(?:day|january|february|march|april|june|july|august|september|october|november|december)$/.test(token.norm) &&
      NOT_A_NAME.has(token.norm)
    )
      break;
    if (/^(?:the|a|an|his|her|its|their|our|one|some|many|several|most|both|another|two|three|few|senior|former)$/.test(token.norm)) {
      from = i;
      const before = reading.norm(i - 1);
      if (INNER_PREPOSITIONS.has(before) && anchorBefore(reading, i - 1)) continue;
      if (/^(?:the|a|an|one|some|two|three|several)$/.test(before)) continue;
      break;
    }
    if (INNER_PREPOSITIONS.has(token.norm)) {
      if (!anchorBefore(reading, i)) break;
      continue;
    }
    const actor = reading.is('ACTOR', i);
    if (!capital && !actor && token.norm !== "'s" && token.norm !== '.' && token.norm !== '-') {
      if (!anchored) return null;
      // A lower-case modifier of an actor noun ("senior", "unnamed"); a verb or object before a name is none.
      const next = reading.tokens[i + 1];
      if (next?.shape !== 'lower' && !reading.is('ACTOR', i + 1)) break;
      if (reading.is('SAY', i) || reading.is('ACCUSE', i) || reading.is('DENY', i) || reading.is('ATTACK', i)) break;
    }
    if (capital || actor) anchored = true;
    from = i;
  }
  return anchored && from < end ? { from, to: end } : null;
}

function anchorBefore(reading: SentenceReading, at: number): boolean {
  const before = reading.tokens[at - 1];
  return !!before && (reading.is('ACTOR', at - 1) || before.shape === 'capital' || before.shape === 'upper');
}

function relativeHead(reading: SentenceReading, relative: number): { from: number; to: number } | null {
  const end = reading.norm(relative - 1) === ',' ? relative - 1 : relative;
  return basePhrase(reading, end);
}

/** The noun phrase that starts at `start`: title, name, apposition. */
function phraseRight(reading: SentenceReading, start: number): { from: number; to: number } | null {
  let i = start;
  let anchored = false;
  let lastGood = start;
  for (let n = 0; i < reading.tokens.length && n < PHRASE_LENGTH; i++, n++) {
    const token = reading.tokens[i] as { norm: string; shape: string; word: boolean };
    const capital = token.shape === 'capital' || token.shape === 'upper';
    if (token.norm === ',') {
      const next = reading.tokens[i + 1];
      const apposition =
        anchored &&
        next?.word &&
        (/^(?:the|a|an|his|her|its|their|one)$/.test(next.norm) ||
          reading.is('ACTOR', i + 1) ||
          next.shape === 'capital' ||
          (next.shape === 'lower' &&
            reading.classes('ACTOR').some((m) => m.from > i && m.from <= i + 4) &&
            !PHRASE_STOP.has(next.norm) &&
            !/ing$/.test(next.norm)));
      if (!apposition) break;
      continue;
    }
    if (!token.word && !/^(?:'s|\.|-|’)$/.test(token.norm)) break;
    if (
      token.norm === '.' &&
      !/^(?:mr|mrs|ms|dr|gen|col|maj|lt|sen|rep|gov|prof|st)$/.test(reading.norm(i - 1)) &&
      reading.norm(i - 1).length > 1
    )
      break;
    if (PHRASE_STOP.has(token.norm) && !(token.norm === 'and' && anchored && reading.tokens[i + 1]?.shape === 'capital')) break;
    if (i > start && capital && NOT_A_NAME.has(token.norm) && /day$/.test(token.norm)) break;
    if (i === start && /^(?:he|she|they|it|we|them|him|her)$/.test(token.norm)) return { from: i, to: i + 1 };
    if (capital || reading.is('ACTOR', i) || (anchored && reading.is('META', i))) {
      anchored = true;
      lastGood = i + 1;
    } else if (token.norm === "'s") lastGood = i + 1;
    else if (
      anchored &&
      !INNER_PREPOSITIONS.has(token.norm) &&
      !/^(?:the|a|an|his|her|its|their|senior|former|chief|top|deputy)$/.test(token.norm) &&
      !reading.classes('ACTOR').some((m) => m.from > i && m.from <= i + 2)
    )
      break;
  }
  return anchored ? { from: start, to: lastGood } : null;
}

/** Whom a source phrase speaks for, as far as this pack knows parties. */
function partyOfPhrase(
  reading: SentenceReading,
  mentions: readonly Mention[],
  discourse: Discourse,
  sentence: number,
  phrase: { from: number; to: number },
): { party: string | null; person: boolean } {
  const inside = mentions.filter((m) => m.from >= phrase.from && m.from < phrase.to);
  const person =
    inside.find((m) => discourse.pack.parties.get(m.party)?.kind === 'person' && !m.possessive) ??
    inside.find((m) => !m.preposition) ??
    inside[0];
  const text = reading.norm(phrase.from);
  if (phrase.to - phrase.from === 1 && PRONOUNS.has(text)) {
    const pronoun = mentions.find((m) => m.from === phrase.from);
    return { party: pronoun?.party ?? null, person: PERSON_WORDS.has(text) };
  }
  const surname = surnameOf(reading, phrase);
  if (person) {
    if (surname && !discourse.pack.names.size) return { party: person.party, person: true };
    // What a pronoun stood for is not learnt: it would hang on ever earlier sentences.
    if (surname && person.kind !== 'pronoun') discourse.learn(surname, person.party, sentence, reading.blockIndex);
    return { party: person.party, person: discourse.pack.parties.get(person.party)?.kind === 'person' || hasActor(reading, phrase) };
  }
  const learnt = surname ? discourse.learnt(surname, reading.blockIndex) : null;
  if (learnt) return { party: learnt, person: true };
  if (text === 'the' && hasActor(reading, phrase)) {
    const before = discourse.speakerBefore(sentence, reading.blockIndex);
    return { party: before?.party ?? null, person: true };
  }
  return { party: null, person: !!surname };
}

function surnameOf(reading: SentenceReading, phrase: { from: number; to: number }): string | null {
  for (let i = phrase.to - 1; i >= phrase.from; i--) {
    const token = reading.tokens[i];
    if (token && token.shape === 'capital' && token.norm.length > 2 && !reading.is('ACTOR', i) && reading.norm(i + 1) !== "'s")
      return token.norm;
  }
  return null;
}

/** "Arden: not us", "MR. ARDEN: No." A short speaker label in front of a colon. */
function labelSpeaker(reading: SentenceReading, mentions: readonly Mention[], discourse: Discourse, sentence: number): Speech | null {
  const stamp = reading.norm(1) === ':' && /^\d/.test(reading.norm(0)) ? 2 : /^\d+[:.]\d+$/.test(reading.norm(0)) ? 1 : 0;
  const colon = reading.tokens.findIndex((t, i) => i > stamp && t.norm === ':');
  if (colon < 1 || colon > stamp + 6) return null;
  const source = basePhrase(reading, colon);
  if (!source || source.from > stamp + 1) return null;
  const who = partyOfPhrase(reading, mentions, discourse, sentence, source);
  return who.party ? { kind: 'say', cue: { from: colon, to: colon + 1 }, source, ...who, tail: false } : null;
}

/** The speaker of a speech, to be carried over to the next sentences. */
export function speakerOf(speech: Speech, reading: SentenceReading): Speaker | null {
  if (!speech.source) return null;
  const span = (range: { from: number; to: number }) => ({
    block: reading.block,
    start: reading.tokens[range.from]?.start ?? 0,
    end: reading.tokens[range.to - 1]?.end ?? 0,
  });
  const label = reading.norm(speech.cue.from) === ':';
  return { party: speech.party, source: span(speech.source), cue: label ? null : span(speech.cue), person: speech.person };
}
