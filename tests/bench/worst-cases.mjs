import { cpuTimes } from './cpu-times.mjs';
import { createEngine, eventPacks, page, seedPack } from './engine-modules.mjs';

/** Words of each hostile text: twice as many must cost about twice as much. */
const WORDS = 50_000;

/**
 * Texts made to be slow, against ordinary text of as many words.
 * @returns {{name: string, ratio: number, growth: number}[]} CPU time a word against ordinary text's, and of twice the words
 *   against once
 */
export function worstCases() {
  const engine = createEngine([seedPack, ...eventPacks]);
  const { context } = page;
  const ordinary = page.blocks.flatMap(({ text }) => text.split(/\s+/));
  const unstopped = ordinary.map((word) => word.replaceAll(/[.!?…;:]/g, '')).filter(Boolean);
  const parties = seedPack.parties.map(({ name }) => name);
  const cases = {
    'one sentence': unstopped,
    'names only': parties.flatMap((name) => name.split(' ')),
    'names and pronouns': parties.flatMap((name) => [...name.split(' '), 'said', 'he', 'it', 'their', 'we']),
    'cues only': [parties[0], ...'denied accused said claim false lie not behind'.split(' ')],
    'quotations that never close': unstopped.map((word) => `“${word}`),
  };
  const take = (words, count) => Array.from({ length: count }, (_, i) => words[i % words.length]).join(' ');
  const match = (words, count) => {
    const blocks = [{ id: 0, text: take(words, count) }];
    return () => engine.match({ context, blocks });
  };
  return Object.entries(cases).map(([name, words]) => {
    const times = cpuTimes({ once: match(words, WORDS), twice: match(words, 2 * WORDS), ordinary: match(ordinary, WORDS) });
    return { name, ratio: times.get('once') / times.get('ordinary'), growth: times.get('twice') / times.get('once') };
  });
}
