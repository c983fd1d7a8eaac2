import assert from 'node:assert/strict';
import { htmlArticle } from '../../src/cli/html';
import { parseInputLine, readLines } from '../../src/cli/jsonl-input';
import { checkPack } from '../../src/match/check-pack';
import { cluesOf } from '../../src/match/clues';
import { createEngine, type MatchEngine } from '../../src/match/engine';
import type { Match } from '../../src/match/match';
import { packFromClaimReviews } from '../../src/pack/claim-review';
import { claimReviewFeed } from '../../src/pack/claim-review-feed';
import { parsePack, parsePackText } from '../../src/pack/parse';
import type { ClaimPack } from '../../src/pack/schema';
import { Prefilter } from '../../src/page/prefilter';
import { addressWords } from '../../src/text/address-words';
import { ledeOf } from '../../src/text/lede';
import type { PageContext, TextBlock } from '../../src/text/text-block';
import { ARTICLES, HTML, LINES, PACKS } from './corpus';
import { mutatedText, mutatedValue } from './mutate';
import { type Random, randomOf } from './random';

const VALUES: readonly unknown[] = PACKS.map((json) => JSON.parse(json));
const REAL: readonly ClaimPack[] = VALUES.map((value) => parsed(value) as ClaimPack);
const ENGINES: readonly MatchEngine[] = [createEngine(REAL), ...REAL.map((pack) => createEngine([pack]))];
/** Feeds of ClaimReview, one of them as exported, and a page that holds one. */
const FEEDS: readonly string[] = REAL.flatMap((pack) => {
  const feed = claimReviewFeed(pack) as Record<string, unknown>;
  const { 'claimpack:pack': _, ...bare } = feed;
  const json = JSON.stringify(bare);
  return [json, JSON.stringify(feed), `<!doctype html><script type="application/ld+json">${json}</script><p>${pack.title}`];
});
const TEXTS = ARTICLES.map(({ text }) => text);

function parsed(value: unknown): ClaimPack | null {
  const result = parsePack(value);
  if (result.ok) return result.pack;
  assert(result.issues.length > 0);
  for (const { path, message } of result.issues) assert(path.startsWith('$') && message.length > 0);
  return null;
}

/** A pack with two of a real one's claims, changed; null when the change broke it. */
function changedPack(random: Random): ClaimPack | null {
  const value = random.pick(VALUES) as { readonly claims: readonly unknown[] };
  const claims = [random.pick(value.claims), ...(random.onceIn(2) ? [random.pick(value.claims)] : [])];
  return parsed(mutatedValue(random, { ...value, claims }));
}

function changedPage(random: Random): { context: PageContext; blocks: TextBlock[] } {
  const { text, title, url, date } = random.pick(ARTICLES);
  const from = random.onceIn(10) ? 0 : random.below(text.length);
  const body = mutatedText(random, text.slice(from, from + (random.onceIn(20) ? text.length : 600)), TEXTS);
  const blocks = body.split(/\n+/).map((line, id) => ({ id, text: line, ...(random.onceIn(10) && { heading: true }) }));
  const context = Object.fromEntries(
    Object.entries({ title, url, date }).flatMap(([key, said]) => {
      if (said === undefined || random.onceIn(6)) return [];
      return [[key, random.onceIn(6) ? mutatedText(random, said, TEXTS) : said]];
    }),
  );
  return { context: { ...context, lede: ledeOf(blocks) }, blocks };
}

function checkMatches(matches: readonly Match[], blocks: readonly TextBlock[], engine: MatchEngine): void {
  let last = { block: -1, start: -1 };
  for (const match of matches) {
    const { attribution, why, claim, block, start } = match;
    assert(engine.dossier(claim), `no dossier of ${claim}`);
    assert(block > last.block || (block === last.block && start >= last.start), 'out of reading order');
    last = { block, start };
    for (const span of [match, attribution.source, attribution.cue, why.sentence, ...why.met.map((part) => part.span)]) {
      if (!span) continue;
      assert(0 <= span.start && span.start < span.end && span.end <= (blocks[span.block]?.text.length ?? -1), 'outside its block');
    }
  }
}

/** No page on which something would be marked may be turned away. */
function checkPrefilter(packs: readonly ClaimPack[], engine: MatchEngine, { context, blocks }: ReturnType<typeof changedPage>): void {
  const passes = new Prefilter(cluesOf(packs)).passes(
    [context.title ?? '', addressWords(context.url ?? ''), ...blocks.map(({ text }) => text)].join('\n'),
    () => context.date,
  );
  const marked = engine.match({ context, blocks }).filter(({ tier }) => tier !== 'related');
  assert(passes || marked.length === 0, `turned away: ${marked[0]?.why.rule} of ${marked[0]?.claim}`);
}

async function* chunks(random: Random, bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; ) {
    const to = at + 1 + random.below(300);
    yield bytes.subarray(at, to);
    at = to;
  }
}

/** What is fed, how often of a hundred inputs, and what must hold. Whatever is thrown is a finding. */
const TARGETS: readonly { readonly name: string; readonly share: number; readonly run: (random: Random) => void | Promise<void> }[] = [
  { name: 'pack text', share: 11, run: (random) => void parsePackText(mutatedText(random, random.pick(PACKS), PACKS)) },
  { name: 'pack value', share: 20, run: (random) => void parsed(mutatedValue(random, random.pick(VALUES))) },
  {
    name: 'ClaimReview',
    share: 6,
    run(random) {
      const { pack, issues } = packFromClaimReviews(mutatedText(random, random.pick(FEEDS), FEEDS), { title: 'Feed', today: '2026-01-01' });
      for (const { path, message } of issues) assert(path.length > 0 && message.length > 0);
      assert(pack || issues.length > 0, 'nothing taken and no reason told');
      if (pack) assert(parsed(pack), 'a broken pack');
    },
  },
  {
    name: 'page',
    share: 26,
    run(random) {
      const page = changedPage(random);
      const engine = random.pick(ENGINES);
      checkMatches(engine.match(page), page.blocks, engine);
    },
  },
  {
    name: 'pack and page',
    share: 4,
    run(random) {
      const pack = changedPack(random);
      if (!pack) return;
      const other = random.pick(REAL);
      const packs = [pack, ...(random.onceIn(3) && other.id !== pack.id ? [other] : [])];
      const engine = createEngine(packs);
      const page = changedPage(random);
      checkMatches(engine.match(page), page.blocks, engine);
      checkPrefilter(packs, engine, page);
    },
  },
  {
    name: 'prefilter',
    share: 12,
    run(random) {
      const at = random.below(REAL.length);
      checkPrefilter([REAL[at] as ClaimPack], ENGINES[at + 1] as MatchEngine, changedPage(random));
    },
  },
  {
    name: 'pack check',
    share: 1,
    run(random) {
      const pack = changedPack(random);
      if (pack) checkPack(pack);
    },
  },
  {
    name: 'input lines',
    share: 10,
    async run(random) {
      const bytes = new TextEncoder().encode(mutatedText(random, random.pick(LINES).slice(0, 2_000), LINES));
      for await (const line of readLines(chunks(random, bytes))) {
        try {
          parseInputLine(line);
        } catch (error) {
          assert(error instanceof Error && error.constructor === Error, `not a message for people: ${error}`);
        }
      }
    },
  },
  {
    name: 'HTML',
    share: 10,
    run(random) {
      const { blocks, context, text } = htmlArticle('x', mutatedText(random, random.pick(HTML), HTML), {});
      assert.equal(blocks.map((block) => block.text).join('\n\n'), text);
      const engine = ENGINES[1] as MatchEngine;
      checkMatches(engine.match({ blocks, context }), blocks, engine);
    },
  },
];

/** Each target as often as its share. */
const DRAWN = TARGETS.flatMap((target) => Array<(typeof TARGETS)[number]>(target.share).fill(target));

/**
 * Feeds one input, wholly told by seed and number.
 * @returns the name of its target; throws, or rejects, with what was found
 */
export async function feed(seed: number, input: number): Promise<string> {
  const random = randomOf(seed, input);
  const target = random.pick(DRAWN);
  try {
    await target.run(random);
  } catch (error) {
    throw new Error(`${target.name}: ${(error as Error).stack ?? error}`);
  }
  return target.name;
}
