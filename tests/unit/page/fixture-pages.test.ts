import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { htmlArticle } from '../../../src/cli/html';
import { createEngine } from '../../../src/match/engine';
import { parsePackText } from '../../../src/pack/parse';

const folder = new URL('../../fixtures/pages/', import.meta.url);
const parsed = parsePackText(readFileSync(new URL('../../../seeds/kremlin-drone-2023.claimpack.json', import.meta.url), 'utf8'));
if (!parsed.ok) throw new Error('the seed pack does not parse');
const engine = createEngine([parsed.pack]);

test.each(readdirSync(folder))('%s', async (name) => {
  const { blocks, context } = htmlArticle(name, readFileSync(new URL(`${name}/page.html`, folder), 'utf8'), {});
  const matches = engine.match({ blocks, context }).map(({ block, start, end, claim, stance, tier }) => ({
    ...{ claim, stance, tier },
    text: blocks[block]?.text.slice(start, end),
  }));
  const found = { blocks: blocks.map(({ text, heading }) => (heading ? { heading, text } : { text })), matches };
  await expect(`${JSON.stringify(found, null, 2)}\n`).toMatchFileSnapshot(new URL(`${name}/expected.json`, folder).pathname);
});
