import type { TokenRange } from './gate';
import { basePhrase, hasActor } from './noun-phrases';
import type { Mention, SentenceReading } from './sentence-reading';
import { subjectEnd } from './subject-phrases';

/** Tokens that a speaker's label may take, its colon not counted. */
const LABEL_LENGTH = 6;

/** "Arden: not us", "MR. ARDEN: No.", "@tarnwatch: …", "Dam safe: Arden": who speaks, by a colon alone. */
export function labelSpeaker(
  reading: SentenceReading,
  mentions: readonly Mention[],
): { cue: TokenRange; source: TokenRange; tail: boolean } | null {
  const { tokens } = reading;
  const colon = tokens.findIndex((t, i) => i > 0 && t.norm === ':' && tokens[i + 1]?.norm !== '/');
  if (colon < 1) return headlineTail(reading, mentions);
  const cue = { from: colon, to: colon + 1 };
  const handle = reading.norm(0) === '@' && colon <= LABEL_LENGTH ? { cue, source: { from: 0, to: colon }, tail: false } : null;
  const stamp = handle ? colon : reading.norm(1) === ':' && /^\d/.test(reading.norm(0)) ? 2 : /^\d+[:.]\d+$/.test(reading.norm(0)) ? 1 : 0;
  const front = stamp ? tokens.findIndex((t, i) => i > stamp && t.norm === ':') : colon;
  if (front > 0 && front <= stamp + LABEL_LENGTH) {
    const source = basePhrase(reading, subjectEnd(reading, front));
    if (source && source.from <= stamp + 1 && !isDateline(reading, mentions, source) && known(reading, mentions, source))
      return { cue: { from: front, to: front + 1 }, source, tail: false };
  }
  return handle ?? headlineTail(reading, mentions);
}

/** "To that Arden had a short answer: “No.”": the subject of a clause whose colon opens a quotation, whatever its verb. */
export function introducer(
  reading: SentenceReading,
  mentions: readonly Mention[],
): { cue: TokenRange; source: TokenRange; tail: boolean } | null {
  const { tokens } = reading;
  const colon = tokens.findIndex((t, i) => t.norm === ':' && !t.quote && tokens[i + 2]?.quote);
  if (colon < 0) return null;
  const subject = mentions.find(
    (m) => m.headTo < colon && !m.preposition && !m.possessive && !m.place && tokens[m.headTo]?.shape === 'lower',
  );
  return subject ? { cue: { from: colon, to: colon + 1 }, source: { from: subject.from, to: subject.headTo }, tail: false } : null;
}

/** Whether a sentence opens with a label of names alone ("MARR:", "Q:", "Nell Arden:"), whoever that is. */
export function opensWithLabel(reading: SentenceReading): boolean {
  for (let i = 0; i < LABEL_LENGTH; i++) {
    const token = reading.tokens[i];
    if (!token) return false;
    if (token.norm === ':') return i > 0;
    if (token.word ? token.shape !== 'capital' && token.shape !== 'upper' : token.norm !== '.') return false;
  }
  return false;
}

/** "Dam was safe: Arden", "Dam was safe – ministry": a headline that ends in its source. */
function headlineTail(
  reading: SentenceReading,
  mentions: readonly Mention[],
): { cue: TokenRange; source: TokenRange; tail: boolean } | null {
  const { tokens } = reading;
  for (let i = tokens.length - 2; i > Math.max(1, tokens.length - 2 - LABEL_LENGTH); i--) {
    const token = tokens[i];
    if (token?.word) continue;
    const spaced = (tokens[i - 1]?.end ?? 0) < (token?.start ?? 0);
    if (token?.norm !== ':' && !(spaced && (token?.norm === '–' || token?.norm === '—' || token?.norm === '-'))) return null;
    const source = basePhrase(reading, tokens.length);
    return source?.from === i + 1 && known(reading, mentions, source) ? { cue: { from: i, to: i + 1 }, source, tail: true } : null;
  }
  return null;
}

function known(reading: SentenceReading, mentions: readonly Mention[], source: TokenRange): boolean {
  return hasActor(reading, source) || mentions.some((m) => m.from >= source.from && m.from < source.to);
}

/** "MARRIN: Three people …": a town in capitals says where a report was written. */
function isDateline(reading: SentenceReading, mentions: readonly Mention[], source: TokenRange): boolean {
  const named = mentions.find((m) => m.from === source.from);
  return named?.kind === 'metonym' && named.to === source.to && reading.tokens[source.from]?.shape === 'upper';
}
