import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const source = readFileSync('docs/threat-model.md', 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

/** Files that the text names, each with the titles in quotation marks after it. */
const named = [...source.matchAll(/`(tests\/[^`]+)`((?: “[^”]+”,?)*)/g)].map(([, file = '', titles = '']) => ({
  file,
  titles: [...titles.matchAll(/“([^”]+)”/g)].map(([, title = '']) => title),
}));

/** Cells of the rows of all tables, without heads and rules. */
const rows = [...source.matchAll(/^\| (.*) \|$/gm)]
  .map(([, cells = '']) => cells.split(' | ').map((cell) => cell.trim()))
  .filter((cells) => cells.at(-1) !== 'held by' && !/^-+$/.test(cells[0] ?? ''));

describe('the threat model', () => {
  it('names tests that exist, by titles that they have', () => {
    expect(named.length).toBeGreaterThan(30);
    for (const { file, titles } of named) {
      expect(existsSync(file), file).toBe(true);
      const text = readFileSync(file, 'utf8');
      for (const title of titles) expect(text.includes(`'${title}'`), `${file}: ${title}`).toBe(true);
    }
  });

  it('names a test for each promise', () => {
    for (const cells of rows) expect(cells.at(-1), cells[0]).toMatch(/`tests\/[^`]+`|`npm run \w+`/);
  });

  it('names commands that exist', () => {
    for (const [, command = ''] of source.matchAll(/`npm run (\S+?)[` ]/g)) expect(scripts).toHaveProperty([command]);
  });
});
