import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tinyPack } from '../pack/tiny-pack';
import { run } from './test-terminal';

let folder: string;
const at = (name: string) => join(folder, name);
const write = (name: string, value: unknown) => writeFileSync(at(name), JSON.stringify(value));
const printedKey = (text: string) => /key:? ([\w-]{43})\n/.exec(text)?.[1] ?? '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rejoinder-publish-'));
  write('tiny.json', tinyPack());
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a pack signed', () => {
  it('is verified by the public key, until it is changed', async () => {
    const made = await run(['keygen', '--out', at('key.json')]);
    const key = printedKey(made.out);
    expect(made).toMatchObject({ exitCode: 0, err: '' });
    expect(readFileSync(at('key.json'), 'utf8')).toContain(key);
    expect(await run(['sign', at('tiny.json'), '--key', at('key.json')])).toMatchObject({
      exitCode: 0,
      out: `${at('tiny.json.sig')}: signature of version 1.0.0, key ${key}\n`,
    });
    const signed = { exitCode: 0, out: `${at('tiny.json')}: signed with key ${key}\n` };
    expect(await run(['verify', at('tiny.json')])).toMatchObject(signed);
    expect(await run(['verify', at('tiny.json'), '--key', key])).toMatchObject(signed);
    writeFileSync(at('tiny.json'), `${readFileSync(at('tiny.json'), 'utf8')}\n`);
    const changed = await run(['verify', at('tiny.json')]);
    expect(changed.exitCode).toBe(1);
    expect(changed.err).toMatch(/not a signature of .*tiny\.json as it is/);
  });

  it('with another key than expected is refused', async () => {
    const other = printedKey((await run(['keygen', '--out', at('other.json')])).out);
    await run(['keygen', '--out', at('key.json')]);
    await run(['sign', at('tiny.json'), '--key', at('key.json'), '--out', at('mine.sig')]);
    const refused = await run(['verify', at('tiny.json'), '--sig', at('mine.sig'), '--key', other]);
    expect(refused.exitCode).toBe(1);
    expect(refused.err).toMatch(/signed with another key/);
  });
});

describe('a key', () => {
  it('is readable by its owner alone and never replaced', async () => {
    await run(['keygen', '--out', at('key.json')]);
    const key = readFileSync(at('key.json'), 'utf8');
    expect(statSync(at('key.json')).mode & 0o077).toBe(0);
    const again = await run(['keygen', '--out', at('key.json')]);
    expect(again.exitCode).toBe(1);
    expect(again.err).toMatch(/is there already and is not replaced/);
    expect(readFileSync(at('key.json'), 'utf8')).toBe(key);
  });

  it('that is none, or a pack that is broken, signs nothing', async () => {
    await run(['keygen', '--out', at('key.json')]);
    const noKey = await run(['sign', at('tiny.json'), '--key', at('tiny.json')]);
    expect(noKey).toMatchObject({ exitCode: 1, err: expect.stringMatching(/not a key that "rejoinder keygen" wrote/) });
    write('broken.json', { ...tinyPack(), claims: [] });
    const broken = await run(['sign', at('broken.json'), '--key', at('key.json')]);
    expect(broken).toMatchObject({ exitCode: 1, err: expect.stringMatching(/\$\.claims/) });
  });
});

describe('diff', () => {
  it('tells people and programs what a newer version adds and withdraws', async () => {
    const next = tinyPack();
    next.claims[0].statements[1] = { id: 's3', position: 'disputes', gist: 'A lorry hit it.', source: 'courier' };
    next.claims.push({ ...tinyPack().claims[0], id: 'rope', text: 'A rope broke.' });
    write('next.json', next);
    expect((await run(['diff', at('tiny.json'), at('tiny.json')])).out).toBe('No claim and no statement differs.\n');
    expect(await run(['diff', at('tiny.json'), at('next.json')])).toMatchObject({
      exitCode: 0,
      out: [
        ...['1 claims added', '  rope'],
        ...['1 statements added', '  northland-did-it/s3, a counter-statement'],
        ...['1 statements withdrawn', '  northland-did-it/s2, a counter-statement', ''],
      ].join('\n'),
    });
    const { out } = await run(['diff', '--json', at('tiny.json'), at('next.json')]);
    expect(JSON.parse(out)).toMatchObject({ claims: { added: ['rope'] }, statements: { added: [{ statement: 's3', counter: true }] } });
  });
});
