import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { damPack } from '../match/dam-pack';
import { run } from './test-terminal';

let folder: string;
let pack: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rejoinder-'));
  pack = join(folder, 'dam.json');
  await writeFile(pack, JSON.stringify(damPack()));
});
afterAll(() => rm(folder, { recursive: true }));

const TITLE = 'Explosion at the Halden dam';
const explain = (args: string[], stdin?: string) => run(['explain', '--pack', pack, '--claim', 'borland-did-it', ...args], stdin);

describe('prints', () => {
  const rows: [string, string[], RegExp[]][] = [
    [
      'the words that met each part, the rule, the denial, who says so and the gate',
      ['--title', TITLE, 'Borland denied that it blew up the dam.'],
      [
        /^dam\/borland-did-it: Borland blew up the Halden dam\.\n/,
        /gate of “Explosion at the Halden dam”: open, by the title\n {2}list 1: “Explosion” \(title\)/,
        / {2}strong denial\n {2}rule: frame 1: who did it \(Borland\) \+ the act \(.*\) \+ the event \(Explosion at the Halden dam\)\n/,
        /the act: “blew up”, a phrase of the pack\n {2}who did it: “Borland”, the party Borland\n/,
        /denied by verb: “denied”, reaching over “that it blew up the dam\.”, said by Borland\n/,
        /attribution: Borland \(denied\)\n/,
      ],
    ],
    [
      'the part that is missing',
      ['--title', TITLE, 'Sellin was behind the attack.'],
      [/no match\n/, /no word for: who did it \(Borland\)\n/],
    ],
    ['what makes a match weak', ['--title', TITLE, 'Was Borland behind the attack?'], [/weak claim\n/, /weak because of: a question\n/]],
    [
      'the anchor list that found nothing',
      ['--title', 'Weather', 'Borland was behind the attack.'],
      [
        /gate of .*: shut\n/,
        /list 2: no word of Halden dam, Halden\n/,
        /no match: the words make a strong claim, but the gate is shut here\n/,
      ],
    ],
    ['a date before the event', ['--title', TITLE, '--date', '2024-01-01', 'It rained.'], [/shut, the page is dated before the event/]],
    ['an address', ['--url', 'https://courier.example/halden-dam-explosion', 'It rained.'], [/open, by the address/]],
    [
      'the number of sentences that say nothing',
      ['--title', TITLE, 'It rained. Borland was behind it. It snowed.'],
      [/\nand 2 sentences without/],
    ],
  ];

  test.each(rows)('%s', async (_, args, patterns) => {
    const { out, err, exitCode } = await explain(args);
    for (const pattern of patterns) expect(out).toMatch(pattern);
    expect({ err, exitCode }).toEqual({ err: '', exitCode: 0 });
  });

  test('the same of standard input', async () => {
    const text = 'Borland was behind the explosion – “of course”.';
    expect((await explain(['--title', TITLE, '-'], text)).out).toBe((await explain(['--title', TITLE, text])).out);
  });

  test('JSON for machines', async () => {
    const { out } = await explain(['--title', TITLE, '--format', 'json', 'Borland was behind the explosion.']);
    expect(JSON.parse(out)).toMatchObject({ gate: { openedBy: 'title' }, sentences: [{ matches: [{ match: { stance: 'claim' } }] }] });
  });
});

test('a claim that no pack holds is named with those there are, exit code 1', async () => {
  const { out, err, exitCode } = await run(['explain', '--pack', pack, '--claim', 'borland', 'It rained.']);
  expect(err).toBe('rejoinder: no claim "borland"; there are borland-did-it, us-knew, tunnels-unsafe\n');
  expect({ out, exitCode }).toEqual({ out: '', exitCode: 1 });
});

test('without --pack the packs that come with it are read', async () => {
  expect((await run(['explain', '--claim', 'us-behind-strike', 'It rained.'])).out).toMatch(/^kremlin-drone-2023\/us-behind-strike: /);
});
