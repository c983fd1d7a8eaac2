import { type Dossier, dossierOf } from '../pack/dossier';
import type { ClaimPack } from '../pack/schema';
import { LOOK_BACK } from '../text/look-back';
import { sentencesOf } from '../text/sentences';
import type { PageContext, TextBlock } from '../text/text-block';
import { candidatesOf } from './candidates';
import type { CompiledClaim } from './claim-index';
import { compile } from './compile';
import type { Match } from './match';
import { PackReader, type SentenceTrace } from './pack-reader';
import { PageGates } from './page-gates';
import { Paraphrases } from './paraphrases';
import { RelatedClaims } from './related-claims';
import { relatedIndex } from './related-index';
import { SentenceReading } from './sentence-reading';
import { withoutTextOnly } from './text-only';
import { Work } from './work';

export interface MatchRequest {
  readonly context: PageContext;
  readonly blocks: readonly TextBlock[];
  /** Blocks before this index are context only. Default 0. */
  readonly from?: number;
  /** Every page is read as if it were about every event: tells what the words alone do. A means to measure, nothing else. */
  readonly openGates?: boolean;
  /** Called when what a pack may take for one page was used up: the page was read for it in part only. */
  readonly spent?: () => void;
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

const NONE: ReadonlySet<CompiledClaim> = new Set();

/** Share of a pack's work that goes into finding where to read; the rest is for reading. */
const SEARCHING = 0.25;

/** Compiles packs into an engine; takes milliseconds for hand-made packs. */
export function createEngine(packs: readonly ClaimPack[]): MatchEngine {
  const index = compile(packs.flatMap((pack) => withoutTextOnly(pack) ?? []));
  const related = new RelatedClaims(relatedIndex(packs));
  const paraphrases = new Map(index.packs.map((pack) => [pack, new Paraphrases(pack.claims)]));
  return {
    packCount: packs.length,
    claimCount: packs.reduce((n, pack) => n + pack.claims.length, 0),
    dossier(claim) {
      const slash = claim.indexOf('/');
      const pack = packs.find((p) => p.id === claim.slice(0, slash));
      return pack && dossierOf(pack, claim.slice(slash + 1));
    },
    match({ context, blocks, from = 0, openGates = false, spent }, watch) {
      const gates = new PageGates(context, index, openGates);
      let number = 0;
      const readings = blocks.map(({ id, text }, i) => sentencesOf(text).map((s) => new SentenceReading(s, index, id, i, number++)));
      const searching = new Map(index.packs.map((pack) => [pack, new Work(SEARCHING)]));
      const candidates = candidatesOf(readings.flat(), index, gates, searching);
      const works = [...searching.values()];
      const matches: Match[] = [];
      for (const pack of index.packs) {
        const own = candidates.get(pack);
        const wholePage = openGates || pack.events.some((event) => gates.get(event)?.openedBy);
        if (!own && !wholePage) continue;
        const work = new Work(1 - SEARCHING);
        works.push(work);
        const reader = new PackReader(pack, gates, LOOK_BACK, paraphrases.get(pack) as Paraphrases, work, watch);
        for (const { block, live } of wholePage ? every(blocks.length) : around(own?.blocks ?? [], blocks.length)) {
          if (work.isSpent) break;
          for (const reading of readings[block] ?? []) {
            if (!live) {
              reader.listen(reading, blocks[block] as TextBlock);
              continue;
            }
            const found = reader.read(reading, blocks[block] as TextBlock, own?.standing.get(reading) ?? NONE, readings[block] ?? []);
            if (block >= from) matches.push(...found);
          }
        }
      }
      if (works.some((work) => work.isSpent)) spent?.();
      matches.push(...related.matches(blocks.slice(from)));
      return matches.sort((a, b) => a.block - b.block || a.start - b.start);
    },
  };
}

/** A block to be read: a claim may be met in it, or (not live) it only tells who is spoken of in the next ones. */
interface Stretch {
  readonly block: number;
  readonly live: boolean;
}

function* every(blocks: number): Generator<Stretch> {
  for (let block = 0; block < blocks; block++) yield { block, live: true };
}

/** Blocks within the look-back of those with candidates: the ones after may hang on them, the ones before explain them. */
function* around(candidates: readonly number[], blocks: number): Generator<Stretch> {
  let next = 0;
  for (let block = Math.max(0, (candidates[0] ?? blocks) - LOOK_BACK); block < blocks; block++) {
    while ((candidates[next] ?? blocks) <= block) next++;
    const live = next > 0 && block - (candidates[next - 1] as number) <= LOOK_BACK;
    if (live || (candidates[next] ?? Number.POSITIVE_INFINITY) - block <= LOOK_BACK) yield { block, live };
    else if (next === candidates.length) return;
  }
}
