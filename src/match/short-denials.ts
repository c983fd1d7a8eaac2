import type { Discourse } from './discourse';
import type { Hit, SettledHit } from './hit';
import { belongsTo, isOpen, type PackSentence, subjectsOf } from './pack-sentence';

/** "Not us", "Tarn says no", "it had not done it": a party's own part denied in few words. */
export function ownDenials(sentence: PackSentence, discourse: Discourse): Hit[] {
  const { reading, pack } = sentence;
  return reading.classes('OWN_DENIAL').flatMap((mark): Hit[] => {
    // "said no one was hurt"
    if (reading.norm(mark.to - 1) === 'no' && reading.tokens[mark.to]?.word) return [];
    const quoted = !!reading.tokens[mark.from]?.quote;
    const speech = sentence.speeches.find((s) => s.party !== null && s.kind !== 'accuse');
    const denier =
      (quoted ? undefined : subjectsOf(sentence, mark.from)[0]?.party) ??
      speech?.party ??
      (quoted ? discourse.speakerBefore(sentence.number, reading.blockIndex)?.party : null) ??
      null;
    const claim = pack.claims.find((c) => isOpen(sentence, c) && belongsTo(sentence, denier, c.accused));
    if (!claim || denier === null) return [];
    const part = { part: 'denial' as const, from: mark.from, to: mark.to, readAs: 'OWN_DENIAL' };
    return [
      {
        claim,
        rule: 'own part denied before',
        stance: 'denial',
        from: mark.from,
        to: mark.to,
        by: denier,
        parts: [part],
        doubts: [],
        polarityKnown: true,
        referred: true,
      },
    ];
  });
}

/** What the one who joins in is read as. */
export const ECHO = 'the same as before';

const SO_DID = new Set('do does did has have is was'.split(' '));
const DID_SO = new Set('did does do has have said says'.split(' '));

/** "So does Ardania", "and Tarn did so too": the last stance, taken by another party about its own part. */
export function echoes(sentence: PackSentence, hits: readonly SettledHit[], discourse: Discourse): Hit[] {
  const { reading, pack, mentions } = sentence;
  const echo = mentions.find((m) => {
    if (reading.norm(m.from - 2) === 'so' && SO_DID.has(reading.norm(m.from - 1))) return true;
    if (!DID_SO.has(reading.norm(m.headTo))) return false;
    const after = `${reading.norm(m.headTo + 1)} ${reading.norm(m.headTo + 2)}`;
    return /^(?:so too|the same|so as|too|likewise)/.test(after) && !/^(?:about|of)$/.test(reading.norm(m.headTo + 3));
  });
  if (!echo) return [];
  const here = hits.filter((h) => h.to <= echo.from).at(-1)?.settled;
  const last = here ?? discourse.recent(sentence.number, reading.blockIndex, 2)[0]?.stance;
  if (last !== 'denial') return [];
  const claim = pack.claims.find((c) => isOpen(sentence, c) && belongsTo(sentence, echo.party, c.accused));
  if (!claim) return [];
  const part = { part: 'denial' as const, from: echo.from, to: echo.headTo, readAs: ECHO };
  return [
    {
      claim,
      rule: 'the same as before',
      stance: 'denial',
      from: echo.from,
      to: Math.min(reading.tokens.length, echo.headTo + 3),
      by: echo.party,
      parts: [part],
      doubts: [],
      polarityKnown: true,
      referred: true,
    },
  ];
}
