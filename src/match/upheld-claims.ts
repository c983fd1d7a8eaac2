import type { DenialCue } from './denial-cues';
import { type Discourse, REACH } from './discourse';
import type { TokenRange } from './gate';
import type { Hit } from './hit';
import { belongsTo, isOpen, type PackSentence } from './pack-sentence';

/** "Attempts to disown it are ridiculous": who rejects a denial upholds the claim. */
export function rejectedDenials(sentence: PackSentence, cues: readonly DenialCue[], discourse: Discourse): Hit[] {
  const { reading, pack, mentions } = sentence;
  // "denied responsibility" denies; "its denial" may be rejected.
  const protest = reading.classes('PROTEST').find((m) => !/^den(?:y|ies|ied|ying)$/.test(reading.norm(m.from)));
  if (!protest) return [];
  const rejection = cues.find((c) => c.kind === 'epithet' && c.from > protest.to) ?? unconvincing(sentence, protest.to);
  const speaker = rejection && (rejection.party ?? discourse.speakerBefore(sentence.number, reading.blockIndex)?.party);
  if (!rejection || !speaker) return [];
  const upheld = pack.claims.filter(
    (c) => c.claim.contested && isOpen(sentence, c) && belongsTo(sentence, speaker, c.claim.for) && c.accused.size > 0,
  );
  const named = upheld.filter((c) => mentions.some((m) => belongsTo(sentence, m.party, c.accused)));
  return (named.length ? named : upheld.slice(0, 1)).map((claim) => ({
    claim,
    rule: 'a denial rejected',
    stance: 'claim',
    from: protest.from,
    to: rejection.to,
    by: speaker,
    parts: [{ part: 'phrase', from: protest.from, to: rejection.to, readAs: 'PROTEST' }],
    doubts: named.length ? [] : ['what is upheld is not said here'],
    polarityKnown: true,
    referred: true,
  }));
}

/** "convince nobody", "do not persuade": a denial that finds no belief. */
function unconvincing(sentence: PackSentence, after: number): (TokenRange & { party: string | null }) | null {
  const { reading, speeches } = sentence;
  const verb = reading.tokens.findIndex((t, i) => i >= after && /^(?:convinc|persuad|impress|fool)$/.test(t.stem));
  if (verb < 0) return null;
  const negation = reading.classes('NEG').find((m) => Math.abs(m.from - verb) <= 3);
  return negation ? { from: verb, to: Math.max(verb + 1, negation.to), party: speeches.find((s) => s.source)?.party ?? null } : null;
}

/** "The charge against Marr", "an assertion by Sellin": a claim named as such and not rejected in the same breath. */
export function namedCharges(sentence: PackSentence, cues: readonly DenialCue[], discourse: Discourse): Hit[] {
  const { reading, pack, mentions } = sentence;
  return reading.classes('META').flatMap((mark): Hit[] => {
    if (
      !/^(?:accusation|allegation|charg|claim|assertion|blam)/.test(reading.tokens[mark.from]?.stem ?? '') ||
      /^(?:claimed|charged|blamed)$/.test(reading.norm(mark.from))
    )
      return [];
    if (cues.some((c) => c.scope.from <= mark.from && mark.to <= c.scope.to)) return [];
    const against = mentions.find((m) => m.preposition === 'against' && m.from > mark.to && m.from - mark.to <= 3);
    const by = mentions.find((m) => m.preposition === 'by' && m.from > mark.to && m.from - mark.to <= 4);
    if (!against && !by) return [];
    const recent = discourse.recent(sentence.number, reading.blockIndex, REACH).filter((r) => r.stance === 'claim');
    const claim = pack.claims.find(
      (c) =>
        c.claim.contested &&
        isOpen(sentence, c) &&
        (against ? belongsTo(sentence, against.party, c.accused) : recent.some((r) => r.claim === c.claim.id)) &&
        (!by || belongsTo(sentence, by.party, c.claim.for)),
    );
    if (!claim) return [];
    const to = Math.max(mark.to, against?.headTo ?? 0, by?.headTo ?? 0);
    const part = { part: 'phrase' as const, from: mark.from, to, readAs: 'META' };
    return [
      {
        claim,
        rule: 'a charge named as such',
        stance: 'claim',
        from: mark.from,
        to,
        by: by?.party ?? null,
        parts: [part],
        doubts: against ? [] : ['what is claimed is not said here'],
        polarityKnown: true,
        referred: true,
      },
    ];
  });
}
