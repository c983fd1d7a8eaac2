import { expect, it } from 'vitest';
import { createEngine } from '../../../src/match/engine';
import { bundledPacks } from '../../../src/platform/packs';
import { DOUBTS, RULES } from '../../../src/ui/why-marked';

it('rules and doubts of all examples have texts in the language of the interface', () => {
  const packs = bundledPacks();
  const engine = createEngine(packs);
  const examples = packs.flatMap(({ claims }) => claims.flatMap(({ examples }) => [...examples.claim, ...examples.denial]));
  const guesses = examples.flatMap((text) => [text, text.replace(/\.$/, '?'), `If ${text}`, `Perhaps ${text}`]);
  const found = guesses.flatMap((text) => engine.match({ context: {}, blocks: [{ id: 0, text }], openGates: true }));
  const rules = new Set(found.map(({ why }) => why.rule.replace(/ \d+$/, '')));
  const doubts = new Set(found.flatMap(({ why }) => why.doubts.map((doubt) => doubt.replace(/: ".*/, ''))));
  expect(rules.size).toBeGreaterThan(1);
  expect(doubts.size).toBeGreaterThan(2);
  expect([...rules].filter((name) => !(name in RULES))).toEqual([]);
  expect([...doubts].filter((name) => !(name in DOUBTS))).toEqual([]);
});
