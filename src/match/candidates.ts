import type { ClaimIndex, CompiledClaim, CompiledPack } from './claim-index';
import { eventMention } from './gate';
import { isHere } from './groups';
import type { PageGates } from './page-gates';
import type { SentenceReading } from './sentence-reading';
import type { Work } from './work';

/** Units of work to look at one mark for one list of an event's anchors. */
const MENTION_COST = 2;

/** What a page holds for one pack. */
export interface Candidates {
  /** Indexes of the blocks, in order, that mention an event of the pack or hold the words of a claim without one. */
  readonly blocks: number[];
  /** Claims without an event whose words a sentence holds. */
  readonly standing: Map<SentenceReading, Set<CompiledClaim>>;
}

/**
 * Finds by the index's postings which packs have something to look for in which blocks, and notes at the gates which blocks
 * mention their events. A pack that is not in the answer has nothing here but what an open gate may give it.
 */
export function candidatesOf(
  readings: readonly SentenceReading[],
  index: ClaimIndex,
  gates: PageGates,
  work: ReadonlyMap<CompiledPack, Work>,
): Map<CompiledPack, Candidates> {
  const onPage = new Set<number>();
  for (const { marks } of readings) for (const { term } of marks) onPage.add(term);
  const found = new Map<CompiledPack, Candidates>();
  const foundFor = (pack: CompiledPack, { blockIndex }: SentenceReading): Candidates => {
    const own: Candidates = found.get(pack) ?? { blocks: [], standing: new Map() };
    found.set(pack, own);
    if (own.blocks.at(-1) !== blockIndex) own.blocks.push(blockIndex);
    return own;
  };
  for (const reading of readings) {
    for (const { term } of reading.marks) {
      for (const { pack, event } of index.anchors.get(term) ?? []) {
        if (!work.get(pack)?.spend(MENTION_COST * reading.marks.length * event.anchors.length)) continue;
        if (!eventMention(reading, event) || !gates.note(event, reading)) continue;
        foundFor(pack, reading);
      }
      for (const { pack, claim, group } of index.postings.get(term) ?? []) {
        if (!work.get(pack)?.spend(claim.cost)) continue;
        if (!isHere(group, reading) || !group.onPage.every((terms) => terms.some((t) => onPage.has(t)))) continue;
        const { standing } = foundFor(pack, reading);
        standing.set(reading, (standing.get(reading) ?? new Set()).add(claim));
      }
    }
  }
  return found;
}
