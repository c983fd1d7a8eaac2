import { describe, expect, it } from 'vitest';
import { bundledPacks, readPacks } from '../../../src/platform/packs';

const pack = (id: string) => ({
  format: 'claimpack/1',
  id,
  title: 'A strike in a harbour',
  language: 'en',
  version: '1.0.0',
  published: '2026-01-01',
  sources: [{ id: 'ledger' }],
  claims: [{ id: 'sank', text: 'The ferry sank.', statements: [{ id: 's1', position: 'asserts', gist: 'It sank.', source: 'ledger' }] }],
});

describe('packs', () => {
  it('come with the extension', () => {
    expect(bundledPacks().map(({ id }) => id)).toContain('kremlin-drone-2023');
  });

  it('are left out when broken, with file and place, and the others work', () => {
    const broken = { ...pack('broken'), claims: [{ ...pack('broken').claims[0], event: 'nowhere' }] };
    const { packs, broken: told } = readPacks({ 'a.json': 'no pack', 'b.json': pack('good'), 'c.json': broken });
    expect(packs.map(({ id }) => id)).toEqual(['good']);
    expect(told.map(({ file, issues }) => `${file} ${issues[0]?.path}`)).toEqual(['a.json $', 'c.json $.claims[0].event']);
  });

  it('do not replace each other', () => {
    const { packs, broken } = readPacks({ 'a.json': pack('one'), 'b.json': { ...pack('one'), title: 'Another' } });
    expect(packs.map(({ title }) => title)).toEqual(['A strike in a harbour']);
    expect(broken).toEqual([{ file: 'b.json', issues: [{ path: '$.id', message: 'another pack is "one"' }] }]);
  });
});
