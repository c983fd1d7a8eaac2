import type { CompiledClaim } from './claim-index';
import { type Discourse, type Raised, REACH } from './discourse';
import type { TokenRange } from './gate';
import { type Hit, predicateOf } from './hit';
import { belongsTo, isOpen, type PackSentence, sameSide } from './pack-sentence';
import type { Referent } from './referents';

/** Sentences back that a denial by somebody whom the pack does not know may reach. */
const NEAR = 2;

/** The claims that a denial rejects which does not say what it denies, each with the doubts that remain. */
export function rejectedClaims(
  sentence: PackSentence,
  cue: TokenRange & { readonly comment: boolean },
  denier: string | null,
  object: Referent,
  hits: readonly Hit[],
  discourse: Discourse,
): { claim: CompiledClaim; doubts: string[] }[] {
  const { pack, reading } = sentence;
  const may = (c: CompiledClaim): boolean =>
    c.claim.contested &&
    isOpen(sentence, c) &&
    (!object.owner || sameSide(pack, object.owner, denier) || c.claim.for.some((id) => sameSide(pack, id, object.owner)));
  const isAccused = (c: CompiledClaim): boolean => belongsTo(sentence, denier, c.accused);
  const rejects = (c: CompiledClaim): boolean => may(c) && (belongsTo(sentence, denier, c.claim.against) || isAccused(c));
  const raised = discourse.recent(sentence.number, reading.blockIndex, REACH);
  if (object.ownPart && denier === null) {
    const own = raised.find(
      (r) => sentence.number - r.sentence <= NEAR && pack.claims.some((c) => c.claim.id === r.claim && c.accused.size > 0 && may(c)),
    );
    const claim = own && pack.claims.find((c) => c.claim.id === own.claim);
    return claim ? [{ claim, doubts: ['who denies is not known'] }] : [];
  }
  if (object.ownPart) {
    const accused = pack.claims.filter((c) => rejects(c) && isAccused(c));
    const own = accused.find((c) => raised.some((r) => r.claim === c.claim.id)) ?? accused[0];
    return own ? [{ claim: own, doubts: [] }] : [];
  }
  const here = hits.filter((h) => h.stance === 'claim' && predicateOf(h).to <= cue.from && rejects(h.claim));
  if (here.length) return [...new Set(here.map((h) => h.claim))].map((claim) => ({ claim, doubts: [] }));
  const latest = (among: readonly Raised[], test: (c: CompiledClaim) => boolean): CompiledClaim | undefined => {
    const found = among.flatMap((r) => {
      const claim = pack.claims.find((c) => c.claim.id === r.claim && test(c));
      return claim ? [{ claim, sentence: r.sentence, stance: r.stance }] : [];
    });
    // Of two raised in one breath the one that accuses the denier itself.
    const last = found[0]?.sentence ?? 0;
    const tied = found.filter((f) => last - f.sentence <= 1);
    // What was put forward last is answered, not what was denied before it.
    const answered = (found[0]?.stance === 'claim' ? tied.filter((f) => f.stance === 'claim') : tied).map((f) => f.claim);
    return answered.find(isAccused) ?? answered[0];
  };
  // ", which Borland denied": what was said before the comma, be it of no claim of ours.
  if (cue.comment && !object.named) return [];
  const claims = raised.filter((r) => r.sentence > discourse.otherCharge(reading.blockIndex));
  const before = latest(claims, rejects);
  if (before) return [{ claim: before, doubts: [] }];
  // "Borland rejects Ardanian claim": on its own page, the charge by the one who is named against the one who denies.
  const charge =
    object.named &&
    object.owner !== null &&
    pack.claims.find((c) => may(c) && isAccused(c) && belongsTo(sentence, object.owner, c.claim.for));
  if (charge) return [{ claim: charge, doubts: [] }];
  // A bystander, or somebody whom the pack does not know, rejects what was said right before.
  const holds = (c: CompiledClaim): boolean => belongsTo(sentence, denier, c.claim.for);
  const near = claims.filter((r) => r.stance === 'claim' && sentence.number - r.sentence <= NEAR);
  const bystander = !pack.claims.some((c) => belongsTo(sentence, denier, c.claim.against) || isAccused(c));
  const other = bystander && latest(near, (c) => may(c) && !holds(c));
  return other ? [{ claim: other, doubts: denier === null ? ['who denies is not known'] : [] }] : [];
}
