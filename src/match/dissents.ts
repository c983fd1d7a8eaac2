import type { DenialCue } from './denial-cues';
import { scopeEnd } from './denial-scope';
import type { TokenRange } from './gate';
import { type PackSentence, subjectsOf } from './pack-sentence';

/** What makes assent too much to ask: "hard to believe". */
const HARD = /^(?:hard|harder|difficult|tough|impossible)$/;

/** "does not accept", "neither of them believes", "finds it hard to swallow": assent refused. */
export function dissents(sentence: PackSentence): DenialCue[] {
  const { reading, speeches } = sentence;
  return reading.classes('ASSENT').flatMap((assent): DenialCue[] => {
    const hard = HARD.test(reading.norm(assent.from - 2)) && reading.norm(assent.from - 1) === 'to';
    const negates = (m: TokenRange, at: number, reach: number): boolean => m.to <= at && at - m.to <= reach;
    // "not hard to believe"
    if (hard && reading.classes('NEG').some((m) => negates(m, assent.from - 2, 2))) return [];
    const negation = hard
      ? { from: assent.from - 2, to: assent.from }
      : reading
          .classes('NEG')
          .findLast(
            (m) =>
              negates(m, assent.from, /^(?:nor|neither|none|nobody|no)$/.test(reading.norm(m.from)) ? 6 : 2) &&
              reading.segment(m.from) === reading.segment(assent.from),
          );
    // "not to be believed", "not credible" are epithets of their own.
    if (reading.classes('FALSE').some((m) => m.from <= assent.from && assent.to <= m.to)) return [];
    // "hard not to agree"
    if (negation && /^(?:hard|difficult|impossible)$/.test(reading.norm(negation.from - 1))) return [];
    if (!negation || /^to$/.test(reading.norm(assent.to)) || /^(?:only|just|yet)$/.test(reading.norm(negation.to))) return [];
    const speech = speeches.find((s) => s.cue.from === assent.from && s.source) ?? null;
    const party =
      speech?.party ??
      sentence.mentions.find((m) => m.from >= negation.to && m.headTo <= assent.from)?.party ??
      subjectsOf(sentence, negation.from)[0]?.party ??
      null;
    const to = assent.to;
    return [
      {
        from: negation.from,
        to,
        kind: 'dissent',
        party,
        speech,
        scope: { from: to, to: scopeEnd(sentence, to) },
        behind: false,
        comment: false,
        attributive: false,
      },
    ];
  });
}

/** "has withdrawn its claim that": a party takes back what it said itself. "will not withdraw" takes nothing back. */
export function retractions(sentence: PackSentence): DenialCue[] {
  const { reading } = sentence;
  return reading.classes('RETRACT').flatMap((mark): DenialCue[] => {
    const negated = reading.classes('NEG').some((m) => m.to <= mark.from && mark.from - m.to <= 2);
    const said = reading.classes('META').find((m) => m.from >= mark.to && m.from - mark.to <= 4);
    // "apologised for accusing Borland of it"
    const took =
      said ?? reading.classes('ACCUSE').find((m) => m.from >= mark.to && m.from - mark.to <= 1 && /ing$/.test(reading.norm(m.from)));
    if (negated || !took) return [];
    const party = subjectsOf(sentence, mark.from)[0]?.party ?? null;
    const scope = { from: took.from, to: scopeEnd(sentence, took.to) };
    return [
      { from: mark.from, to: mark.to, kind: 'retract', party, speech: null, scope, behind: false, comment: false, attributive: false },
    ];
  });
}
