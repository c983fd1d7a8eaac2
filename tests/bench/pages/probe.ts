import { cluesOf } from '../../../src/match/clues';
import type { Match } from '../../../src/match/match';
import type { Dossier } from '../../../src/pack/dossier';
import { parsePack } from '../../../src/pack/parse';
import { Highlights } from '../../../src/page/highlights';
import { HitTest } from '../../../src/page/hit-test';
import { MatchCache } from '../../../src/page/match-cache';
import { pageContext, pageText, publicationDate } from '../../../src/page/page-context';
import { placeMarks } from '../../../src/page/place-marks';
import { Prefilter } from '../../../src/page/prefilter';
import { BlockReader, type PageBlock } from '../../../src/page/text-blocks';

/** Passages painted on each page, spread evenly over its blocks, and the blocks long enough to hold one, UTF-16 units. */
const PASSAGES = 10;
const LONG_ENOUGH = 20;
/** Runs of each way in one load, the ways by turns. */
const ROUNDS = 8;

const WAYS = ['walk', 'look', 'read', 'visit'] as const;
type Way = (typeof WAYS)[number];

/** What one load of a page gives: the time of every run, ms, the first being cold for the way that began; and how much there was. */
export interface Probed extends Readonly<Record<Way, readonly number[]>> {
  readonly nodes: number;
  readonly painted: number;
  /** The prefilter let the page pass. */
  readonly passed: boolean;
}

const ways: Readonly<Record<Way, () => number>> = {
  walk() {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let nodes = 0;
    while (walker.nextNode()) nodes++;
    return nodes;
  },
  /** The least that any reader of visible text does: the words of each text node, and whether its parent is shown. */
  look() {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let shown = 0;
    let parent: Node | null = null;
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      if (node.data.trim() === '' || node.parentNode === parent) continue;
      parent = node.parentNode;
      if ((parent as Element).checkVisibility({ visibilityProperty: true })) shown++;
    }
    return shown;
  },
  read: readAndPaint,
  /** What a page costs with the seed pack: the prefilter, and reading only where it lets the page pass. */
  visit: () => (new Prefilter(clues).passes(pageText(document), () => publicationDate(document)) ? readAndPaint() : 0),
};

const packs = Object.values<unknown>(import.meta.glob('../../../seeds/*.claimpack.json', { eager: true, import: 'default' }));
const clues = cluesOf(packs.map(parsePack).flatMap((parsed) => (parsed.ok ? [parsed.pack] : [])));

let highlights = new Highlights();

/** All that the content script does on the page's own thread between a loaded page and its marks, save the message to the engine. */
function readAndPaint(): number {
  const reader = new BlockReader(document, 1_000_000);
  reader.step(Number.POSITIVE_INFINITY);
  const { blocks } = reader;
  const cache = new MatchCache();
  const [stretch] = cache.update(pageContext(document, blocks), blocks);
  if (!stretch) return 0;
  cache.add(stretch, passages(blocks));
  const { marks, looks } = placeMarks(document, blocks, cache.matches(), new Map([['bench', {} as Dossier]]));
  new HitTest(marks);
  highlights.paint(looks);
  return marks.length;
}

function passages(blocks: readonly PageBlock[]): Match[] {
  const long = blocks.filter(({ text }) => text.length >= LONG_ENOUGH);
  const step = Math.max(1, Math.floor(long.length / PASSAGES));
  return long
    .filter((_, i) => i % step === 0)
    .slice(0, PASSAGES)
    .map(({ id, text }, i) => ({
      ...{ block: id, start: 0, end: Math.min(text.length, 100), claim: 'bench', score: 1 },
      ...{ stance: i % 2 ? 'denial' : 'claim', tier: i % 3 ? 'strong' : 'weak' },
      attribution: { source: null, cue: null },
      otherSpeaker: false,
      why: { rule: '', sentence: { block: id, start: 0, end: text.length }, met: [], gate: '', doubts: [] },
    }));
}

/** One run. Style and layout are the page's own work and stand before it, marks of an earlier run are gone: the same for both ways. */
function timed(way: Way): { ms: number; found: number } {
  highlights.clear();
  highlights = new Highlights();
  document.body.getBoundingClientRect();
  const began = performance.now();
  const found = ways[way]();
  return { ms: performance.now() - began, found };
}

requestAnimationFrame(() =>
  setTimeout(() => {
    const first = WAYS.find((way) => way === new URL(location.href).searchParams.get('first'));
    if (!first) return;
    const order = [first, ...WAYS.filter((way) => way !== first)];
    const times: Record<Way, number[]> = { walk: [], look: [], read: [], visit: [] };
    const found: Record<Way, number> = { walk: 0, look: 0, read: 0, visit: 0 };
    for (let round = 0; round < ROUNDS; round++) {
      for (const way of order) {
        const run = timed(way);
        times[way].push(run.ms);
        found[way] = run.found;
      }
    }
    document.documentElement.dataset.probed = JSON.stringify({
      ...times,
      nodes: found.walk,
      painted: found.read,
      passed: found.visit > 0,
    } satisfies Probed);
  }),
);
