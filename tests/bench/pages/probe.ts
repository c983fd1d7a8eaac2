import type { Match } from '../../../src/match/match';
import type { Dossier } from '../../../src/pack/dossier';
import { Highlights } from '../../../src/page/highlights';
import { HitTest } from '../../../src/page/hit-test';
import { MatchCache } from '../../../src/page/match-cache';
import { pageContext } from '../../../src/page/page-context';
import { placeMarks } from '../../../src/page/place-marks';
import { BlockReader, type PageBlock } from '../../../src/page/text-blocks';

/** Passages painted on each page, spread evenly over its blocks, and the blocks long enough to hold one, UTF-16 units. */
const PASSAGES = 10;
const LONG_ENOUGH = 20;

/** What one load of a page gives: the time of one way through it, and how much there was. */
export interface Probed {
  readonly ms: number;
  readonly nodes: number;
  readonly blocks: number;
  readonly painted: number;
}

const ways: Readonly<Record<string, () => Omit<Probed, 'ms'>>> = {
  walk() {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let nodes = 0;
    while (walker.nextNode()) nodes++;
    return { nodes, blocks: 0, painted: 0 };
  },
  read() {
    const { blocks, marks } = readAndPaint();
    return { nodes: 0, blocks, painted: marks };
  },
};

/** All that the content script does on the page's own thread between a loaded page and its marks, save the message to the engine. */
function readAndPaint(): { blocks: number; marks: number } {
  const reader = new BlockReader(document, 1_000_000);
  reader.step(Number.POSITIVE_INFINITY);
  const { blocks } = reader;
  const cache = new MatchCache();
  const [stretch] = cache.update(pageContext(document, blocks), blocks);
  if (!stretch) return { blocks: 0, marks: 0 };
  cache.add(stretch, passages(blocks));
  const { marks, looks } = placeMarks(document, blocks, cache.matches(), new Map([['bench', {} as Dossier]]));
  new HitTest(marks);
  new Highlights().paint(looks);
  return { blocks: blocks.length, marks: marks.length };
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
      why: { rule: '', met: [], gate: '', doubts: [] },
    }));
}

// Style and layout are the page's own work and stand before reading begins: reading must not be charged with them.
requestAnimationFrame(() =>
  setTimeout(() => {
    document.body.getBoundingClientRect();
    const way = ways[new URL(location.href).searchParams.get('way') ?? ''];
    if (!way) return;
    const began = performance.now();
    const found = way();
    const ms = performance.now() - began;
    document.documentElement.dataset.probed = JSON.stringify({ ms, ...found } satisfies Probed);
  }),
);
