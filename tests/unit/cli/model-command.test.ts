import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { run } from './test-terminal';

/** Who said what, for a text where everything after "Ada said " is what Ada said, word by word if she shouts. */
vi.mock('../../../src/model/attributions', () => ({
  attributions: (text: string) =>
    text.startsWith('Ada said ')
      ? [...text.matchAll(text.endsWith('!') ? /(?<=said .*)\w+/g : /(?<=said ).*/g)].map(({ index, 0: words }, i) => ({
          ...{ content: { start: index, end: index + words.length }, source: { start: 0, end: 3 }, cue: { start: 4, end: 8 } },
          ...{ direct: text.endsWith('!'), continues: i > 0 },
        }))
      : [],
}));

test('prints the attributions of a text, one a line', async () => {
  const { out, exitCode } = await run(['model', '--attributions', '-'], 'Ada said the bridge fell');
  expect(out).toBe('{"start":9,"end":24,"source":[0,3],"cue":[4,8],"direct":false}\n');
  expect(exitCode).toBe(0);
});

test('prints what somebody said in several stretches as one', async () => {
  const { out } = await run(['model', '--attributions', '-'], 'Ada said it fell!');
  expect(JSON.parse(out)).toEqual({
    start: 9,
    end: 16,
    content: [
      [9, 11],
      [12, 16],
    ],
    source: [0, 3],
    cue: [4, 8],
    direct: true,
  });
});

test('of many texts tells which one each is from, and names a line that it cannot read', async () => {
  const lines = [{ id: 'a', text: 'Ada said no' }, { id: 'b', text: 'Nobody spoke' }, { id: 3 }, { id: 4, text: 'Ada said yes' }];
  const { out, err, exitCode } = await run(
    ['model', '--attributions', '--input', '-'],
    lines.map((line) => JSON.stringify(line)).join('\n'),
  );
  expect(
    out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).id),
  ).toEqual(['a', 4]);
  expect(err).toMatch(/standard input:3: "text" must be a string/);
  expect(exitCode).toBe(1);
});

test('prints nothing for an HTML page on which nobody says anything', async () => {
  expect(await run(['model', '--attributions', '--html', '-'], '<p>Ada slept.</p>')).toEqual({ out: '', err: '', exitCode: 0 });
});

describe('--out', () => {
  const DISPUTE = 'Ada said the bridge fell';
  const folder = mkdtempSync(join(tmpdir(), 'rejoinder-model-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('writes a draft that names its source as it was told', async () => {
    const out = join(folder, 'draft.json');
    const told = ['--title', 'The bridge', '--url', 'https://news.example/1', '--publisher', 'The Sellin Post', '--date', '2031-05-02'];
    expect(await run(['model', ...told, '--out', out, '-'], DISPUTE)).toMatchObject({ err: '', exitCode: 0 });
    const [source] = JSON.parse(readFileSync(out, 'utf8')).sources;
    expect(source).toMatchObject({ title: 'The bridge', url: 'https://news.example/1', publisher: 'The Sellin Post', date: '2031-05-02' });
  });

  test.each([
    [['--date', 'yesterday'], /"yesterday" is no date/, 2],
    [['--url', 'ftp://news.example'], /--url is an address of http or https/, 2],
    [['--attributions'], /do not go together/, 2],
  ])('refuses %j', async (options, message, exitCode) => {
    const result = await run(['model', ...options, '--out', join(folder, 'none.json'), '-'], DISPUTE);
    expect(result.err).toMatch(message);
    expect(result.exitCode).toBe(exitCode);
    expect(existsSync(join(folder, 'none.json'))).toBe(false);
  });

  test('says when nobody says anything, and names a file that cannot be written', async () => {
    expect(await run(['model', '--out', join(folder, 'none.json'), '-'], 'Ada slept.')).toMatchObject({
      exitCode: 1,
      err: expect.stringMatching(/nobody/),
    });
    expect(await run(['model', '--out', join(folder, 'no', 'draft.json'), '-'], DISPUTE)).toMatchObject({
      exitCode: 1,
      err: expect.stringMatching(/no such file/),
    });
  });
});
