import MarkJs from 'mark.js';
import { type Clue, cluesOf } from '../../../src/match/clues';
import type { Match } from '../../../src/match/match';
import type { Dossier } from '../../../src/pack/dossier';
import { parsePack } from '../../../src/pack/parse';
import { Highlights } from '../../../src/page/highlights';
import { HitTest } from '../../../src/page/hit-test';
import type { Mark } from '../../../src/page/mark';
import { MatchCache } from '../../../src/page/match-cache';
import { openRoots } from '../../../src/page/open-roots';
import { pageContext, pageText, publicationDate } from '../../../src/page/page-context';
import { pageLanguage } from '../../../src/page/page-language';
import { placeMarks } from '../../../src/page/place-marks';
import { Prefilter } from '../../../src/page/prefilter';
import { BlockReader, type PageBlock } from '../../../src/page/text-blocks';

/** Passages marked on each page, spread evenly over its blocks, and the blocks long enough to hold one, UTF-16 units. */
const PASSAGES = 10;
const LONG_ENOUGH = 20;
/** As in the page reader: ms of reading at a time, and UTF-16 units of text. */
const STEP = 8;
const TEXT_LIMIT = 1_000_000;
/** mark.js looks past text right in these. */
const PAST = 'script, style, title, head, html';

declare const chrome: { readonly runtime: { sendMessage(message: unknown): Promise<unknown> } };

/** What one load of a page gives: the times of the tasks that one way took, ms, and how much there was. */
export interface Probed {
  readonly tasks: readonly number[];
  /** Text nodes, marks painted, or elements that mark.js put in. */
  readonly found: number;
}

const packs = Object.values<unknown>(import.meta.glob('../../../seeds/*.claimpack.json', { eager: true, import: 'default' }));
const clues = cluesOf(packs.map(parsePack).flatMap((parsed) => (parsed.ok ? [parsed.pack] : [])));
const SHOWN_BY_ALL: readonly Clue[] = [{ parts: [''], key: '' }];

const tasks: number[] = [];

function task<T>(act: () => T): T {
  const began = performance.now();
  const result = act();
  tasks.push(performance.now() - began);
  return result;
}

const ways: Readonly<Record<string, () => number>> = {
  walk: () =>
    task(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      let nodes = 0;
      while (walker.nextNode()) nodes++;
      return nodes;
    }),
  visit: () => visit(clues),
  read: () => visit(SHOWN_BY_ALL),
  mark() {
    const blocks = readBlocks((act) => act());
    const ranges = rangesOf(placed(blocks, passages(blocks)).marks);
    document.body.getBoundingClientRect();
    task(() => new MarkJs(document.body).markRanges(ranges));
    return document.querySelectorAll('mark[data-markjs]').length;
  },
};

/** All that the content script does on the page's own thread, task by task, from its start to the marks. */
function visit(shown: readonly Clue[]): number {
  task(() => pageLanguage(document));
  if (!task(() => new Prefilter(shown).passes(pageText(document, openRoots(document.body)), () => publicationDate(document)))) return 0;
  const blocks = readBlocks(task);
  const cache = new MatchCache();
  const stretch = task(() => {
    const context = pageContext(document, blocks);
    const [asked] = cache.update(context, blocks);
    if (asked) chrome.runtime.sendMessage({ type: 'match', payload: { ...asked, context } }).catch(() => undefined);
    return asked;
  });
  if (!stretch) return 0;
  const matches = passages(blocks);
  return task(() => {
    cache.add(stretch, matches);
    const { marks, looks } = placed(blocks, cache.matches());
    new HitTest(marks);
    new Highlights().paint(looks);
    return marks.length;
  });
}

function readBlocks(run: <T>(act: () => T) => T): readonly PageBlock[] {
  const reader = run(() => new BlockReader(document, TEXT_LIMIT));
  while (!run(() => reader.step(STEP)));
  return reader.blocks;
}

function placed(blocks: readonly PageBlock[], matches: readonly Match[]) {
  return placeMarks(document, blocks, matches, new Map([['bench', {} as Dossier]]));
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

/** The spans of marks in the one string that mark.js makes of a page. */
function rangesOf(marks: readonly Mark[]): { start: number; length: number }[] {
  const starts = new Map<Node, number>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (node.parentElement?.matches(PAST)) continue;
    starts.set(node, length);
    length += node.length;
  }
  return marks.flatMap(({ spans }) =>
    spans.map(({ node, start, end }) => ({ start: (starts.get(node) ?? 0) + start, length: end - start })),
  );
}

// After the page's first style and layout, which are its own.
requestAnimationFrame(() =>
  setTimeout(() => {
    const way = ways[new URL(location.href).searchParams.get('way') ?? ''];
    if (!way) return;
    document.documentElement.getBoundingClientRect();
    // A page may be nothing but frames.
    const found = document.body ? way() : task(() => 0);
    document.documentElement.dataset.probed = JSON.stringify({ tasks, found } satisfies Probed);
  }),
);
