import type { ClaimPack } from '../pack/schema';
import { createEngine, type MatchEngine } from './engine';
import { withoutTextOnly } from './text-only';

/** An engine that also holds a draft, in place of the pack with its id: what a page would show once the draft is kept. */
export function withDraft(engine: MatchEngine, draft: ClaimPack): MatchEngine {
  const marking = withoutTextOnly(draft);
  const own = createEngine(marking ? [marking] : []);
  const isOwn = (claim: string): boolean => claim.startsWith(`${draft.id}/`);
  return {
    packCount: engine.packCount,
    claimCount: engine.claimCount,
    dossier: (claim) => (isOwn(claim) ? own : engine).dossier(claim),
    match: (request, watch) =>
      [...engine.match(request, watch).filter(({ claim }) => !isOwn(claim)), ...own.match(request, watch)].sort(
        (a, b) => a.block - b.block || a.start - b.start,
      ),
  };
}
