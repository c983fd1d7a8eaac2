import { BODY_NOUNS, PERSON_NOUNS, UNNAMED_GROUPS } from '../lexicon/roles';
import type { DenialCue } from './denial-cues';
import { type Discourse, REACH } from './discourse';
import type { TokenRange } from './gate';
import type { Hit } from './hit';
import { type PackSentence, sameSide, subjectsOf } from './pack-sentence';
import { referentOf } from './referents';
import { rejectedClaims } from './rejected-claims';
import type { SentenceReading } from './sentence-reading';

/**
 * Denials that do not say what they deny: "Tarn denied it", "called the charge ludicrous". They are tied to the claim last
 * raised against the one who denies, else to the first claim of the pack that it is accused of.
 */
export function referredDenials(sentence: PackSentence, hits: readonly Hit[], cues: readonly DenialCue[], discourse: Discourse): Hit[] {
  const found: Hit[] = [];
  for (const cue of cues) {
    if (cue.kind === 'retract') continue;
    if (!cue.comment && hits.some((h) => within(h, cue))) continue;
    const object = referentOf(sentence, cue);
    if (!object) continue;
    for (const denier of deniersOf(sentence, cue, discourse)) {
      for (const { claim, doubts } of rejectedClaims(sentence, cue, denier, object, hits, discourse)) {
        found.push({
          claim,
          rule: cue.kind === 'epithet' ? 'epithet for what was said before' : 'denial of what was said before',
          stance: 'denial',
          from: Math.min(cue.from, object.from),
          to: Math.max(cue.to, object.to),
          by: denier,
          parts: [{ part: 'denial', from: cue.from, to: cue.to, readAs: cue.kind === 'epithet' ? 'FALSE' : 'DENY' }],
          doubts,
          polarityKnown: true,
          referred: true,
        });
      }
    }
  }
  return found;
}

/** Whether the cue denies what the hit says, so that it needs no referent. */
function within(hit: Hit, cue: DenialCue): boolean {
  const predicates = hit.parts.filter((p) => p.part === 'act' || p.part === 'cue' || p.part === 'phrase');
  return predicates.some((p) => p.from >= cue.scope.from && p.to <= cue.scope.to);
}

/** Who denies; null for somebody whom the pack does not know. */
function deniersOf(sentence: PackSentence, cue: DenialCue, discourse: Discourse): (string | null)[] {
  const { reading } = sentence;
  if (cue.kind === 'verb' && cue.speech) {
    if (cue.speech.party) {
      const subjects = subjectsOf(sentence, cue.from).map((m) => m.party);
      return subjects.length > 1 && subjects.includes(cue.speech.party) ? subjects : [cue.speech.party];
    }
    if (cue.speech.source) {
      const both = reading.classes('BOTH').some((m) => m.from >= (cue.speech?.source?.from ?? 0) - 1 && m.from <= cue.from);
      if (both) return sidesRaised(sentence, discourse);
      // "Borland, named as the culprit, denied it": the subject stands before the aside.
      const subject = subjectsOf(sentence, cue.from)[0];
      if (subject && reading.norm(subject.headTo) === ',') return [subject.party];
      return canSpeak(reading, cue.speech.source) ? [null] : [];
    }
  }
  if (reading.classes('BOTH').some((m) => m.from < cue.from && cue.from - m.from <= 4)) return sidesRaised(sentence, discourse);
  if (cue.party) return [cue.party];
  if (cue.kind === 'verb') {
    // The noun: "sticks to its denial", "Tarn's denials".
    const owner =
      sentence.mentions.filter((m) => m.to <= cue.from && cue.from - m.to <= 2 && (m.possessive || m.kind === 'demonym')).at(-1) ??
      subjectsOf(sentence, cue.from)[0];
    if (owner) return [owner.party];
  }
  const inQuote = !!reading.tokens[cue.from]?.quote;
  const said = sentence.speeches.find((s) => s.source && (s.tail || s.cue.to <= cue.from));
  if (inQuote && said) return [said.party];
  const answered = answerer(sentence);
  if (answered) return [answered];
  const speaker = discourse.speakerBefore(sentence.number, reading.blockIndex);
  if (speaker?.party && (inQuote || cue.kind === 'epithet')) return [speaker.party];
  return [null];
}

const PEOPLE =
  /^(?:he|she|they|we|i|who|which|it|some|many|others|most|both|neither|all|people|everyone|critics|residents|locals|witnesses)$/;

/** Whether a phrase names somebody who can deny: a name, a pronoun, people or bodies by what they are. "Two buses deny it" does not. */
function canSpeak(reading: SentenceReading, { from, to }: TokenRange): boolean {
  return reading.tokens
    .slice(from, to)
    .some(
      ({ norm, shape }, i) =>
        PEOPLE.test(norm) ||
        PERSON_NOUNS.has(norm.replace(/s$/, '')) ||
        BODY_NOUNS.has(norm.replace(/s$/, '')) ||
        BODY_NOUNS.has(norm.replace(/ies$/, 'y')) ||
        UNNAMED_GROUPS.has(norm) ||
        reading.is('ACTOR', from + i) ||
        (from + i > 0 && (shape === 'capital' || shape === 'upper')),
    );
}

/** "Velm's reply: “Nonsense.”", "“Rubbish,” was the answer from Velm": whose answer it is that the sentence quotes. */
function answerer({ reading, mentions }: PackSentence): string | null {
  const at = reading.tokens.findIndex(
    (t) => !t.quote && /^(?:answer|reply|respons|retort|riposte|ripost|verdict|reaction|comment)$/.test(t.stem),
  );
  if (at < 0) return null;
  const owner = mentions.find(
    (m) => (m.possessive && m.headTo <= at && at - m.headTo <= 3) || (m.preposition === 'from' && m.from > at && m.from - at <= 4),
  );
  return owner?.party ?? null;
}

/** The parties lately accused: who "both governments" are. */
function sidesRaised(sentence: PackSentence, discourse: Discourse): string[] {
  const sides: string[] = [];
  for (const raised of discourse.recent(sentence.number, sentence.reading.blockIndex, REACH)) {
    const claim = sentence.pack.claims.find((c) => c.claim.id === raised.claim);
    for (const party of claim?.accused ?? []) if (!sides.some((s) => sameSide(sentence.pack, s, party))) sides.push(party);
  }
  return sides.slice(0, 2);
}
