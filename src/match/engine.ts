import { type Dossier, dossierOf } from '../pack/dossier';
import type { ClaimPack } from '../pack/schema';
import { LOOK_BACK } from '../text/look-back';
import { sentencesOf } from '../text/sentences';
import type { PageContext, TextBlock } from '../text/text-block';
import type { CompiledClaim, CompiledEvent, CompiledPack } from './claim-index';
import { compile } from './compile';
import { EventGate, eventMention } from './gate';
import type { Match } from './match';
import { PackReader, type SentenceTrace } from './pack-reader';
import { Paraphrases } from './paraphrases';
import { SentenceReading } from './sentence-reading';

export interface MatchRequest {
  readonly context: PageContext;
  readonly blocks: readonly TextBlock[];
  /** Blocks before this index are context only. Default 0. */
  readonly from?: number;
  /** Every page is read as if it were about every event: tells what the words alone do. A means to measure, nothing else. */
  readonly openGates?: boolean;
}

/** Matches pages against packs. Pure and synchronous; holds no state between pages. */
export interface MatchEngine {
  /** @param watch is told how each sentence was read that was read at all: what an explanation is made of */
  match(request: MatchRequest, watch?: (trace: SentenceTrace) => void): Match[];
  /** The dossier of a claim by its `packId/claimId`. */
  dossier(claim: string): Dossier | undefined;
  readonly packCount: number;
  readonly claimCount: number;
}

/** Compiles packs into an engine; takes milliseconds for hand-made packs. */
export function createEngine(packs: readonly ClaimPack[]): MatchEngine {
  const index = compile(packs);
  const paraphrases = new Map(index.packs.map((pack) => [pack, new Paraphrases(pack.claims)]));
  return {
    packCount: packs.length,
    claimCount: packs.reduce((n, pack) => n + pack.claims.length, 0),
    dossier(claim) {
      const slash = claim.indexOf('/');
      const pack = packs.find((p) => p.id === claim.slice(0, slash));
      return pack && dossierOf(pack, claim.slice(slash + 1));
    },
    match({ context, blocks, from = 0, openGates = false }, watch) {
      const gates = new Map<CompiledPack, Map<CompiledEvent, EventGate>>();
      for (const pack of index.packs)
        gates.set(pack, new Map(pack.events.map((event) => [event, new EventGate(event, pack, context, index, openGates)])));
      const readings = blocks.map((block, i) =>
        sentencesOf(block.text).map((s) => new SentenceReading(block.id, i, s, index.trie.marks(s.tokens), index)),
      );
      const candidates = new Map<SentenceReading, Map<CompiledPack, Set<CompiledClaim>>>();
      const touched = new Set<CompiledPack>();
      for (const reading of readings.flat()) {
        for (const mark of reading.marks) {
          for (const { pack, event } of index.anchors.get(mark.term) ?? []) {
            if (!eventMention(reading, event)) continue;
            gates.get(pack)?.get(event)?.note(reading.blockIndex);
            touched.add(pack);
          }
          for (const { pack, claim } of index.postings.get(mark.term) ?? []) {
            const own = candidates.get(reading) ?? new Map<CompiledPack, Set<CompiledClaim>>();
            candidates.set(reading, own.set(pack, (own.get(pack) ?? new Set()).add(claim)));
            touched.add(pack);
          }
        }
      }
      const none: ReadonlySet<CompiledClaim> = new Set();
      const matches: Match[] = [];
      for (const pack of index.packs) {
        const packGates = gates.get(pack) as Map<CompiledEvent, EventGate>;
        if (!touched.has(pack) && !openGates && ![...packGates.values()].some((g) => g.openedBy)) continue;
        const reader = new PackReader(pack, packGates, LOOK_BACK, paraphrases.get(pack) as Paraphrases, watch);
        readings.forEach((sentences, i) => {
          for (const reading of sentences) {
            const found = reader.read(reading, blocks[i] as TextBlock, candidates.get(reading)?.get(pack) ?? none);
            if (i >= from) matches.push(...found);
          }
        });
      }
      return matches.sort((a, b) => a.block - b.block || a.start - b.start);
    },
  };
}
