import type { DenialCue } from './denial-cues';
import { type Hit, predicateOf, type SettledHit } from './hit';
import type { Stance } from './match';
import { belongsTo, type PackSentence } from './pack-sentence';
import type { Mention } from './sentence-reading';
import { denialOver, isUnshown, negated } from './stance';

/** Stance of each hit, the best hit for each claim and stance, and no claim that is merely what a denial repeats. */
export function settle(sentence: PackSentence, hits: readonly Hit[], cues: readonly DenialCue[]): SettledHit[] {
  if (!hits.length) return [];
  const shown = hits.filter((hit) => hit.polarityKnown || hit.referred || !isUnshown(sentence.reading, hit));
  const settled = shown.map((hit): SettledHit => {
    const denial = hit.referred ? (cues.find((c) => c.from === hit.parts[0]?.from) ?? null) : denialOver(sentence, hit, cues);
    const negation = hit.polarityKnown ? null : negated(sentence, hit);
    let stance: Stance = hit.stance;
    if (!hit.polarityKnown) {
      const flips = (negation ? 1 : 0) + (denial && !denial.comment ? 1 : 0);
      if (flips === 1) stance = stance === 'claim' ? 'denial' : 'claim';
      else if (flips === 2) stance = 'denial';
    }
    return { ...hit, settled: stance, denial, negation };
  });
  const held = settled.filter((hit) => hit.stance === 'claim' && hit.settled === 'denial' && !hit.negation && isHeld(sentence, hit));
  const best = new Map<string, SettledHit>();
  for (const hit of settled) {
    if (settled.some((other) => deniesOnly(sentence, other, hit))) continue;
    const key = `${hit.claim.ref} ${hit.settled}`;
    const other = best.get(key);
    if (
      !other ||
      hit.doubts.length < other.doubts.length ||
      (hit.doubts.length === other.doubts.length && hit.parts.length > other.parts.length)
    )
      best.set(key, hit);
  }
  const kept = [...best.values()].filter((hit) => {
    if (hit.settled === 'denial') return true;
    const denial = best.get(`${hit.claim.ref} denial`);
    if (!denial) return true;
    if (denial.denial?.comment) return true;
    if (denial.referred) return true;
    const mine = predicateOf(hit);
    const restated = denial.denial && denial.denial.scope.from <= mine.from && mine.to <= denial.denial.scope.to;
    return !restated && mine.from !== predicateOf(denial).from;
  });
  for (const hit of held) {
    if (!kept.some((k) => k.claim === hit.claim && k.settled === 'claim')) kept.push({ ...hit, settled: 'claim', denial: null });
  }
  return kept;
}

/** "Borland denied that it had told Sellin to attack": who denies its own part says nothing of the others' in the same words. */
function deniesOnly(sentence: PackSentence, own: SettledHit, other: SettledHit): boolean {
  const { denial } = own;
  if (own === other || !denial?.party || other.denial !== denial || own.referred || own.settled !== 'denial') return false;
  const against = (hit: Hit): boolean =>
    belongsTo(sentence, denial.party, hit.claim.claim.against) || belongsTo(sentence, denial.party, hit.claim.accused);
  // "Both Borland and Tarn denied any part": each speaks for itself.
  const source = denial.speech?.source;
  const speaks = (m: Mention): boolean => !!source && source.from <= m.from && m.headTo <= source.to;
  if (sentence.mentions.some((m) => speaks(m) && belongsTo(sentence, m.party, other.claim.accused))) return false;
  return denial.kind === 'verb' && against(own) && !against(other);
}

/** "Ardania's claim that Borland did it is absurd": a denial that says whose claim it rejects reports that claim. */
function isHeld(sentence: PackSentence, hit: SettledHit): boolean {
  const { reading, mentions } = sentence;
  if (!hit.denial || hit.denial.kind === 'retract') return false;
  const { scope } = hit.denial;
  const predicate = predicateOf(hit);
  const holder = (m: Mention): boolean => belongsTo(sentence, m.party, hit.claim.claim.for);
  return reading.classes('META').some((meta) => {
    if (
      meta.from < scope.from ||
      meta.to > predicate.from ||
      (reading.norm(meta.to) !== 'that' && reading.norm(meta.to) !== 'by' && reading.norm(meta.to) !== 'of')
    )
      return false;
    return mentions.some(
      (m) =>
        holder(m) &&
        ((m.headTo <= meta.from && meta.from - m.headTo <= 3 && (m.possessive || m.kind === 'demonym')) ||
          ((m.preposition === 'by' || m.preposition === 'of') && m.from >= meta.to && m.from - meta.to <= 3)),
    );
  });
}
