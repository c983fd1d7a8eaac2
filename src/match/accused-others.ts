import type { CompiledClaim } from './claim-index';
import type { Found } from './groups';
import { belongsTo, type PackSentence } from './pack-sentence';
import { phraseRight } from './phrase-right';
import { PRONOUNS } from './phrase-words';

/** What a page may call a party that it has named before. */
const STAND_INS =
  /^(?:company|firm|maker|manufacturer|operator|owner|business|group|government|authority|authorities|ministry|minister|regime|state|country|neighbour|neighbor|club|federation|association|agency|president|candidate|leader|leadership|team|board|management|officials?|army|military|man|woman|him|her|them|it|themselves|itself|himself|herself)$/;

/** "He accused the union of alarming the elderly": the words of a claim against somebody, said of somebody else. */
export function isOfAnother(sentence: PackSentence, claim: CompiledClaim, words: readonly Found[]): boolean {
  const { reading, mentions, speeches } = sentence;
  if (claim.claim.against.length === 0) return false;
  const last = Math.max(...words.map((w) => w.from));
  const cue = speeches.findLast((s) => s.kind === 'accuse' && s.cue.to <= last)?.cue;
  if (
    !cue ||
    words.some((w) => w.part === 'agent' && w.from >= cue.to) ||
    /^(?:was|were|is|are|been|being|be)$/.test(reading.norm(cue.from - 1))
  )
    return false;
  const accused = phraseRight(reading, cue.to, true);
  if (!accused || accused.to > last || reading.norm(accused.to) !== 'of' || PRONOUNS.has(reading.norm(accused.from))) return false;
  const named = mentions.filter((m) => m.from < accused.to && accused.from < m.to);
  if (named.length > 0) return !named.some((m) => belongsTo(sentence, m.party, claim.claim.against));
  return !reading.tokens.slice(accused.from, accused.to).some((t) => STAND_INS.test(t.norm));
}
