import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { commandLine } from '../../../src/cli/command-line';
import type { MatchRequest } from '../../../src/match/engine';
import { tinyPack } from '../pack/tiny-pack';
import { run, slowReader } from './test-terminal';

/** An engine that marks every "fell", and "rose" too where gates are forced open, said by the "Ada" of the block before it, if any. */
vi.mock('../../../src/match/engine', () => ({
  createEngine: (packs: { id: string }[]) => ({
    match: ({ blocks, openGates }: MatchRequest) =>
      blocks.flatMap(({ id, text }) =>
        [...text.matchAll(openGates ? /fell|rose/g : /fell/g)].map(({ index }) => {
          const ada = id > 0 ? (blocks[id - 1]?.text.indexOf('Ada') ?? -1) : -1;
          const source = ada < 0 ? null : { block: id - 1, start: ada, end: ada + 3, text: 'Ada' };
          return {
            ...{ block: id, start: index, end: index + 4, claim: `${packs[0]?.id}/northland-did-it` },
            ...{ stance: 'claim', tier: 'strong', score: 0.9, attribution: { source, cue: null } },
          };
        }),
      ),
    dossier: () => undefined,
  }),
}));

let folder: string;
const path = (name: string) => join(folder, name);
const lines = (out: string) => out.split('\n').flatMap((line) => (line ? [JSON.parse(line)] : []));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rejoinder-'));
  await writeFile(path('tiny.json'), JSON.stringify(tinyPack()));
});
afterAll(() => rm(folder, { recursive: true }));

describe('offsets', () => {
  test.each([
    ['paragraphs', 'Ada spoke.\n\nThe bridge fell.'],
    ['Windows line ends', '\r\nAda spoke.\r\n  The bridge fell.\r\n'],
    ['letters outside the basic plane', '𝄞𝄞 Ada spoke.\n𝄞 The bridge fell.'],
  ])('count in the text as it stands: %s', async (_, text) => {
    const { out } = await run(['match', '--pack', path('tiny.json'), '--format', 'jsonl', '--input', '-'], JSON.stringify({ id: 1, text }));
    const [match] = lines(out);
    expect(text.slice(match.start, match.end)).toBe('fell');
    expect(text.slice(...match.source)).toBe('Ada');
    expect(match).toMatchObject({ id: 1, text: 'fell', claim: 'northland-did-it', pack: 'tiny', cue: null });
  });

  test('in HTML count in what --print-text prints', async () => {
    await writeFile(path('page.html'), '<title>T</title><h1>Ada &amp; co</h1><p>The <b>bri</b>dge\n  fell.<script>fell</script>');
    const text = (await run(['match', '--print-text', path('page.html')])).out;
    const { out } = await run(['match', '--pack', path('tiny.json'), '--format', 'jsonl', path('page.html')]);
    const found = lines(out);
    expect(text).toMatch(/^Ada & co\n\nThe bridge/);
    expect(found.map((m) => text.slice(m.start, m.end))).toEqual(['fell']);
    expect(text.slice(...(found[0].source as [number, number]))).toBe('Ada');
  });
});

describe('HTML with its outer tags left out', () => {
  test.each([
    ['no tags at all', 'words', 'words\n'],
    ['no html, head or body', '<title>T</title><p>one<p>two', 'one\n\ntwo\n'],
    ['no body', '<!doctype html><html lang="en"><head><title>T</title></head><p>one</html>', 'one\n'],
    ['nothing', '', '\n'],
  ])('%s', async (_, html, text) => {
    expect((await run(['match', '--html', '--print-text', '-'], html)).out).toBe(text);
  });
});

describe('input lines', () => {
  test('a faulty line is named, the rest goes on in order, the exit code is 1', async () => {
    const input = [
      '{"id":"a","text":"It fell."}',
      '{"id":',
      '',
      '{"id":"b"}',
      '[]',
      '{"text":""}',
      '{"id":"c","text":"","date":5}',
      '{"id":"d","text":"fell"}',
    ];
    await writeFile(path('in.jsonl'), input.join('\n'));
    const { out, err, exitCode } = await run(['match', '--pack', path('tiny.json'), '--format', 'jsonl', '--input', path('in.jsonl')]);
    expect(lines(out).map((m) => m.id)).toEqual(['a', 'd']);
    expect(err.match(/in\.jsonl:\d+: .*/g)).toEqual([
      expect.stringMatching(/:2: not JSON/),
      expect.stringMatching(/:4: "text" must be/),
      expect.stringMatching(/:5: not a JSON object/),
      expect.stringMatching(/:6: "id" must be/),
      expect.stringMatching(/:7: "date" must be/),
    ]);
    expect(exitCode).toBe(1);
  });

  test('line separators inside strings, null context and a byte order mark are no faults', async () => {
    const input = '\uFEFF{"id":"a","text":"x\u2028fell","title":null}\r\n{"id":"b","text":"fell"}';
    const { out, err } = await run(['match', '--pack', path('tiny.json'), '--format', 'jsonl', '--input', '-'], input);
    expect(lines(out).map((m) => m.id)).toEqual(['a', 'b']);
    expect(err).toBe('');
  });

  test('a slow reader of the output bounds what is read ahead', async () => {
    const stdout = slowReader();
    let mostWaiting = 0;
    let read = 0;
    const stdin = (async function* () {
      for (; read < 10_000; read++) {
        mostWaiting = Math.max(mostWaiting, stdout.writableLength);
        yield Buffer.from(`{"id":${read},"text":"It fell."}\n`);
      }
    })();
    const args = ['match', '--pack', path('tiny.json'), '--format', 'jsonl', '--input', '-'];
    expect(await commandLine(args, { stdin, stdout, stderr: slowReader() })).toBe(0);
    expect(read).toBe(10_000);
    expect(mostWaiting).toBeGreaterThan(0);
    expect(mostWaiting).toBeLessThan(2 * stdout.writableHighWaterMark);
  });
});

describe('files', () => {
  test('a missing file is named, the others go on', async () => {
    await writeFile(path('a.txt'), 'It fell.');
    const { out, err, exitCode } = await run(['match', '--pack', path('tiny.json'), path('none.txt'), path('a.txt')]);
    expect(err).toMatch(/none\.txt: no such file/);
    expect(out).toMatch(/a\.txt: 1 match\n.*“fell”.*states the claim tiny\/northland-did-it/s);
    expect(exitCode).toBe(1);
  });

  test('a file without matches is answered too', async () => {
    await writeFile(path('b.txt'), 'Nothing.');
    expect((await run(['match', '--pack', path('tiny.json'), path('b.txt')])).out).toBe(`${path('b.txt')}: no matches\n`);
  });

  test('a byte order mark counts neither in a text nor in a pack', async () => {
    await writeFile(path('marked.txt'), '\uFEFFfell');
    await writeFile(path('marked.json'), `\uFEFF${JSON.stringify(tinyPack())}`);
    const { out, err } = await run(['match', '--pack', path('marked.json'), '--format', 'jsonl', path('marked.txt')]);
    expect(lines(out)).toMatchObject([{ start: 0, end: 4 }]);
    expect(err).toBe('');
  });

  test.each([
    ['a folder, not a file', () => folder],
    ['no such file', () => path('none.jsonl')],
  ])('an input is named that is %s', async (why, input) => {
    const { err, exitCode } = await run(['match', '--pack', path('tiny.json'), '--input', input()]);
    expect({ err, exitCode }).toEqual({ err: `rejoinder: ${input()}: ${why}\n`, exitCode: 1 });
  });
});

describe('packs', () => {
  const fell = '{"id":"a","text":"fell"}';
  const matched = (...packs: string[]) =>
    run(['match', ...packs.flatMap((name) => ['--pack', path(name)]), '--format', 'jsonl', '--input', '-'], fell);

  test('a broken one is named with the places of its faults, the others work', async () => {
    await writeFile(path('broken.json'), JSON.stringify({ ...tinyPack(), version: 'x' }));
    const { out, err, exitCode } = await matched('broken.json', 'none.json', 'tiny.json');
    expect(err).toMatch(/broken\.json: not a valid pack\n {2}\$\.version: a version is three numbers.*\n.*none\.json: no such file/);
    expect(lines(out)).toMatchObject([{ pack: 'tiny' }]);
    expect(exitCode).toBe(1);
  });

  test('nothing is read when none is left', async () => {
    const { out, exitCode } = await matched('none.json');
    expect({ out, exitCode }).toEqual({ out: '', exitCode: 1 });
  });

  test('of two with one id the first is taken', async () => {
    const { out, err, exitCode } = await matched('tiny.json', 'tiny.json');
    expect(lines(out)).toHaveLength(1);
    expect(err).toMatch(/tiny\.json: left out, another pack is "tiny"\n$/);
    expect(exitCode).toBe(1);
  });
});

test('without --pack the packs that come with it are read', async () => {
  const { out } = await run(['match', '--format', 'jsonl', '--input', '-'], '{"id":"a","text":"fell"}');
  const seed = JSON.parse(await readFile('seeds/kremlin-drone-2023.claimpack.json', 'utf8'));
  expect(lines(out)).toMatchObject([{ pack: seed.id }]);
});

test('--open-gates reads texts that are about something else', async () => {
  const args = ['match', '--pack', path('tiny.json'), '--format', 'jsonl', '--input', '-'];
  const input = '{"id":"a","text":"It rose."}';
  expect((await run(args, input)).out).toBe('');
  expect(lines((await run([...args, '--open-gates'], input)).out)).toMatchObject([{ text: 'rose' }]);
});
