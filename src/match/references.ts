import type { CompiledClaim } from './claim-index';
import { type Discourse, REACH } from './discourse';
import type { Hit } from './hit';
import { belongsTo, isOpen, type PackSentence, sameSide, subjectsOf } from './pack-sentence';
import type { DenialCue } from './stance';

/**
 * Denials that do not say what they deny: "Tarn denied it", "called the charge ludicrous", "It was not us." They are tied to
 * the claim last raised against the one who denies, else to the first claim of the pack that it is accused of.
 */
export function referredDenials(sentence: PackSentence, hits: readonly Hit[], cues: readonly DenialCue[], discourse: Discourse): Hit[] {
  const found: Hit[] = [];
  for (const cue of cues) {
    if (hits.some((h) => h.to > cue.scope.from && h.from < cue.scope.to && !cue.comment)) continue;
    const deniers = deniersOf(sentence, cue, discourse);
    if (!deniers.length) continue;
    const object = objectOf(sentence, cue);
    if (!object) continue;
    for (const denier of deniers) {
      for (const { claim, doubts } of targets(sentence, cue, denier, object, hits, discourse)) {
        found.push({
          claim,
          rule: cue.kind === 'verb' ? 'denial of what was said before' : 'epithet for what was said before',
          stance: 'denial',
          from: Math.min(cue.from, object.from),
          to: Math.max(cue.to, object.to),
          by: denier,
          parts: [{ part: 'denial', from: cue.from, to: cue.to, readAs: cue.kind === 'verb' ? 'DENY' : 'FALSE' }],
          doubts,
          polarityKnown: true,
          referred: true,
        });
      }
    }
  }
  return found;
}

interface Referent {
  readonly from: number;
  readonly to: number;
  /** The party whose claim it is: "the palace's claim". */
  readonly owner: string | null;
  /** "involvement", "responsibility": the denier's own part in the event. */
  readonly ownPart: boolean;
}

function deniersOf(sentence: PackSentence, cue: DenialCue, discourse: Discourse): string[] {
  const { reading } = sentence;
  if (cue.kind === 'verb' && cue.speech) {
    if (cue.speech.party) {
      const subjects = subjectsOf(sentence, cue.from).map((m) => m.party);
      return subjects.length > 1 && subjects.includes(cue.speech.party) ? subjects : [cue.speech.party];
    }
    if (cue.speech.source) {
      const both = reading.classes('BOTH').some((m) => m.from >= (cue.speech?.source?.from ?? 0) - 1 && m.from <= cue.from);
      if (both) return sidesRaised(sentence, discourse);
      return [];
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
  const speaker = discourse.speakerBefore(sentence.number, reading.blockIndex);
  const inQuote = !!reading.tokens[cue.from]?.quote;
  return speaker?.party && (inQuote || cue.kind === 'epithet') ? [speaker.party] : [];
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

/** What the cue rejects, when that is a mere reference; null when it is something of its own. */
function objectOf(sentence: PackSentence, cue: DenialCue): Referent | null {
  const { reading, mentions } = sentence;
  const owner = (from: number): string | null =>
    mentions.filter((m) => m.headTo <= from && from - m.headTo <= 3 && (m.possessive || m.kind === 'demonym')).at(-1)?.party ?? null;
  if (cue.kind === 'epithet' && reading.tokens[cue.from]?.stem.startsWith('lie')) {
    // "X is lying": said by the other side, it rejects what X put forward.
    const liar = subjectsOf(sentence, cue.from)[0];
    if (liar && cue.party && !sameSide(sentence.pack, liar.party, cue.party))
      return { from: liar.from, to: cue.to, owner: liar.party, ownPart: false };
  }
  if (cue.behind) {
    const meta = reading
      .classes('META')
      .filter((m) => m.to <= cue.from && cue.from - m.to <= 12)
      .at(-1);
    if (meta) return { from: meta.from, to: cue.to, owner: owner(meta.from), ownPart: false };
    const subject = reading.norm(cue.from - 2);
    if (/^(?:it|this|that)$/.test(subject) || /^(?:it|this|that)$/.test(reading.norm(cue.from - 3)))
      return { from: cue.from - 2, to: cue.to, owner: null, ownPart: false };
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
  if (next) return ownContent(sentence, next.to) ? null : { from: cue.from, to: next.to, owner: owner(next.from), ownPart: false };
  const before = reading
    .classes('META')
    .filter((m) => m.to <= cue.from && cue.from - m.to <= 2)
    .at(-1);
  if (cue.kind === 'epithet' && before) return { from: before.from, to: cue.to, owner: owner(before.from), ownPart: false };
  if (cue.kind === 'epithet') {
    const alone = reading.tokens.filter((t) => t.word).length <= 6;
    if (alone || (reading.tokens[cue.from]?.quote && reading.tokens[cue.to]?.quote !== reading.tokens[cue.from]?.quote))
      return { from: cue.from, to: cue.to, owner: null, ownPart: false };
    return null;
  }
  const word = reading.norm(cue.to);
  if (/^(?:it|this|that|them|so|these|those|both|all)$/.test(word)) {
    const after = reading.norm(cue.to + 1);
    if (word !== 'that' || !after || !/\p{L}/u.test(after)) return { from: cue.from, to: cue.to + 1, owner: null, ownPart: false };
  }
  const part = [...reading.classes('INVOLVED'), ...reading.classes('RESPONSIBLE')].find((m) => m.from >= cue.to && m.from - cue.to <= 4);
  if (part && !ownContent(sentence, part.to)) return { from: cue.from, to: part.to, owner: null, ownPart: true };
  const rest = reading.tokens[cue.to];
  if (!rest?.word || /^(?:too|also|as)$/.test(rest.norm)) return { from: cue.from, to: cue.to, owner: null, ownPart: false };
  return null;
}

function simpleBetween(words: readonly string[]): boolean {
  return !words.some((w) => /^(?:that|which|who|and|but|because)$/.test(w));
}

/** Whether a complement of its own follows: "the idea that two countries should stop talking". */
function ownContent(sentence: PackSentence, at: number): boolean {
  const { reading } = sentence;
  if (!/^(?:that|of|in)$/.test(reading.norm(at))) return false;
  const rest = reading.tokens.slice(at, at + 12);
  return rest.filter((t) => t.word).length > 3;
}

function targets(
  sentence: PackSentence,
  cue: DenialCue,
  denier: string,
  object: Referent,
  hits: readonly Hit[],
  discourse: Discourse,
): { claim: CompiledClaim; doubts: string[] }[] {
  const { pack, reading } = sentence;
  const rejects = (c: CompiledClaim): boolean =>
    c.claim.contested &&
    isOpen(sentence, c) &&
    (belongsTo(sentence, denier, c.claim.against) || belongsTo(sentence, denier, c.accused)) &&
    (!object.owner || sameSide(pack, object.owner, denier) || c.claim.for.some((id) => sameSide(pack, id, object.owner)));
  if (object.ownPart) {
    const own = pack.claims.find((c) => rejects(c) && belongsTo(sentence, denier, c.accused));
    return own ? [{ claim: own, doubts: [] }] : [];
  }
  const own = (c: CompiledClaim): number => (belongsTo(sentence, denier, c.accused) ? 0 : 1);
  const here = hits.filter((h) => h.stance === 'claim' && (cue.comment ? h.from < cue.from : h.to <= cue.from) && rejects(h.claim));
  if (here.length) return [...new Set(here.map((h) => h.claim))].map((claim) => ({ claim, doubts: [] }));
  const before = discourse
    .recent(sentence.number, reading.blockIndex, REACH)
    .filter((r) => r.stance === 'claim')
    .flatMap((r) => pack.claims.find((c) => c.claim.id === r.claim && rejects(c)) ?? [])
    .sort((a, b) => own(a) - own(b))[0];
  if (before) return [{ claim: before, doubts: [] }];
  const principal = pack.claims.find((c) => rejects(c) && belongsTo(sentence, denier, c.accused));
  return principal ? [{ claim: principal, doubts: ['what is denied is not said here'] }] : [];
}
