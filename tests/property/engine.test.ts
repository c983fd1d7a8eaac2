import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cluesOf } from '../../src/match/clues';
import { createEngine } from '../../src/match/engine';
import type { Match } from '../../src/match/match';
import { Prefilter } from '../../src/page/prefilter';
import { addressWords } from '../../src/text/address-words';
import { ledeOf } from '../../src/text/lede';
import { LOOK_BACK } from '../../src/text/look-back';
import type { TextBlock } from '../../src/text/text-block';
import { damPack } from '../unit/match/dam-pack';

const engine = createEngine([damPack()]);

const WORDS = [
  ...['Ardania', 'Borland', 'Borlandic', 'the US', 'us', 'Velm', 'Voss', 'Ms Voss', 'officials', 'it', 'they', 'she', 'the spokeswoman'],
  ...[
    'accused',
    'blamed',
    'denied',
    'rejected',
    'said',
    'that',
    'was',
    'behind',
    'responsible for',
    'blew up',
    'knew of',
    'did not',
    'never',
  ],
  ...[
    'any involvement in',
    'the accusation',
    'a charge',
    'absurd',
    'of',
    'by',
    'in',
    'if',
    'could',
    'but',
    'which',
    'and',
    'Nell Arden, the',
  ],
  ...['the explosion', 'the attack', 'at the Halden dam', 'Halden', 'the Tarn bridge', 'the Lomar tunnels', 'are crumbling', 'unsafe'],
  ...[',', '.', '.', '?', ';', ':', '—', '“', '”', '"', '\n', '😀'],
];

const packText = fc.array(fc.constantFrom(...WORDS), { maxLength: 30 }).map((words) => words.join(' '));
const SENTENCES = [
  ...['Ardania accused Borland of blowing up the Halden dam.', 'Borland denied it.', 'Voss rejected the accusation.', 'It rained.'],
  ...['An explosion shook the Halden dam.', 'Ardania said Borland did it.', '“We did not,” she said.', 'The US knew of the attack.'],
  ...['The Lomar tunnels are unsafe.', 'Nell Arden, the Borlandic minister, spoke.', 'Arden denied it.', '“It was not us.”'],
];
const newsText = fc.array(fc.constantFrom(...SENTENCES), { maxLength: 3 }).map((sentences) => sentences.join(' '));
const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), packText, newsText);

const context = fc.record(
  {
    title: fc.oneof(fc.constant('Explosion at the Halden dam'), anyText),
    url: fc.oneof(fc.constant('https://news.example/halden-dam-explosion'), fc.constant('https://news.example/%E0%A4%A'), anyText),
    date: fc.oneof(fc.constantFrom('2024-02-21', '2024-01-01', '2025-06-01'), anyText),
    lede: anyText,
  },
  { requiredKeys: [] },
);

const blocksOf = (text: fc.Arbitrary<string>, length: { minLength?: number; maxLength: number }): fc.Arbitrary<TextBlock[]> =>
  fc.array(fc.record({ text, heading: fc.boolean() }), length).map((blocks) => blocks.map((block, id) => ({ ...block, id })));

test('any text can be matched, and each match lies inside its block', () => {
  fc.assert(
    fc.property(context, blocksOf(anyText, { maxLength: 4 }), (context, blocks) => {
      for (const match of engine.match({ context, blocks })) {
        const spans = [match, match.attribution.source, match.attribution.cue, ...match.why.met.map((part) => part.span)];
        for (const span of spans) {
          if (!span) continue;
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.start).toBeLessThan(span.end);
          expect(span.end).toBeLessThanOrEqual(blocks[span.block]?.text.length ?? -1);
        }
      }
    }),
    { numRuns: 300 },
  );
});

test('no page with a match is turned away unread', () => {
  const prefilter = new Prefilter(cluesOf([damPack()]));
  fc.assert(
    fc.property(context, blocksOf(fc.oneof(packText, newsText), { maxLength: 4 }), ({ lede: _, ...context }, blocks) => {
      if (engine.match({ context: { ...context, lede: ledeOf(blocks) }, blocks }).length === 0) return;
      const page = [context.title ?? '', addressWords(context.url ?? ''), ...blocks.map(({ text }) => text)].join('\n');
      expect(prefilter.passes(page, () => context.date)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('the same request has the same matches, and matches stand in reading order', () => {
  fc.assert(
    fc.property(context, blocksOf(anyText, { maxLength: 4 }), (context, blocks) => {
      const matches = engine.match({ context, blocks });
      expect(engine.match({ context, blocks })).toEqual(matches);
      expect([...matches].sort((a, b) => a.block - b.block || a.start - b.start)).toEqual(matches);
    }),
  );
});

test('a block’s matches depend on the look-back before it and on nothing earlier', () => {
  fc.assert(
    fc.property(
      context,
      blocksOf(fc.oneof(packText, newsText), { minLength: LOOK_BACK + 2, maxLength: LOOK_BACK + 6 }),
      fc.nat(5),
      (context, blocks, back) => {
        const at = Math.max(LOOK_BACK + 1, blocks.length - 1 - back);
        const whole = engine.match({ context, blocks }).filter((m: Match) => m.block >= at);
        const near = engine.match({ context, blocks: blocks.slice(at - LOOK_BACK), from: LOOK_BACK });
        expect(near).toEqual(whole);
      },
    ),
    { numRuns: 200 },
  );
}, 30_000);
