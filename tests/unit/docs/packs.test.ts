import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { run } from '../cli/test-terminal';
import { tinyPack } from '../pack/tiny-pack';

const guide = readFileSync('docs/packs.md', 'utf8');
const commands = [...guide.matchAll(/```sh\n(.*?)```/gs)].flatMap(([, lines = '']) => lines.trim().split('\n'));

const ARTICLE = `Borland accused Ardania of opening the gates of the Sellin lock. Ardania denied it. "Nobody opened any gate," said Ada Marr, the
spokeswoman of Ardania.`;

it('every command of the guide for maintainers does what it says, in its order', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rejoinder-guide-'));
  const reviews = [
    { '@type': 'ClaimReview', claimReviewed: 'Seals carry letters.', url: 'https://checks.example/', author: { name: 'Tarn' } },
  ];
  const put = (name: string, text: string) => writeFileSync(join(folder, name), text);
  put('article.txt', ARTICLE);
  put('reviews.json', JSON.stringify(reviews));
  put('next.claimpack.json', JSON.stringify({ ...tinyPack(), version: '1.1.0' }));
  try {
    expect(commands.length).toBeGreaterThanOrEqual(8);
    for (const command of commands) {
      const [name, ...words] = command.split(' ');
      expect(name).toBe('rejoinder');
      const args = words.map((word) => (/\.(?:json|txt)$/.test(word) ? join(folder, word) : word));
      const { exitCode, err } = await run(args);
      expect({ command, exitCode, err }).toEqual({ command, exitCode: 0, err: '' });
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});
