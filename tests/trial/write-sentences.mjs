import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../run/command.mjs';

/**
 * Writes `src/match/trial-sentences.txt`, the unrelated sentences that a draft is tried on: invented news of many kinds, filled from
 * hand-written templates. The same templates and words give the same file: `node tests/trial/write-sentences.mjs`.
 */
const COUNT = 2_000;
const SEED = 20_231;

const templates = readFileSync(join(import.meta.dirname, 'news-templates.txt'), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'));
const words = JSON.parse(readFileSync(join(import.meta.dirname, 'news-words.json'), 'utf8'));

/** A linear congruential generator (Numerical Recipes): chance that comes out the same everywhere. */
let state = SEED;
const below = (n) => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return Math.floor((state / 2 ** 32) * n);
};
const oneOf = (list) => list[below(list.length)];

/** Fills a template; no word stands for two things in one sentence. */
function filled(template) {
  const used = new Set();
  const word = (slot) => {
    const free = words[slot].filter((one) => !used.has(one));
    const chosen = oneOf(free);
    used.add(chosen);
    return chosen;
  };
  const chosen = template.replace(/\{([^{}]*)\}/g, (_, choices) => oneOf(choices.split('|')));
  const sentence = chosen.replace(/<(\w+)>/g, (_, slot) => (slot === 'name' ? `${word('first')} ${word('surname')}` : word(slot)));
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

const sentences = new Set();
for (let i = 0; sentences.size < COUNT; i++) sentences.add(filled(templates[i % templates.length]));
writeFileSync(join(root, 'src/match/trial-sentences.txt'), `${[...sentences].join('\n')}\n`);
