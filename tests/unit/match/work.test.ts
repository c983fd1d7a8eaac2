import { describe, expect, it, vi } from 'vitest';
import { cluesOf } from '../../../src/match/clues';
import { createEngine } from '../../../src/match/engine';
import { parsePack } from '../../../src/pack/parse';
import { PACK_LIMITS } from '../../../src/pack/schema';
import { damPack } from './dam-pack';

/** A valid pack of another event, to be made slow. */
function pack(parts: object) {
  const result = parsePack({
    ...{ format: 'claimpack/1', id: 'slow', title: 'Slow', language: 'en', version: '1.0.0', published: '2024-01-01' },
    ...{ sources: [{ id: 'a' }], claims: [claim('c', {})], ...parts },
  });
  if (!result.ok) throw new Error(JSON.stringify(result.issues[0]));
  return result.pack;
}

function claim(id: string, parts: object) {
  return { id, text: 'x', statements: [{ id: 's', position: 'asserts', gist: 'x', source: 'a' }], ...parts };
}

const many = <T>(n: number, make: (i: number) => T): T[] => Array.from({ length: n }, (_, i) => make(i));
const FAIR = ['Ardania accused Borland of blowing up the Halden dam.', 'It rained.'];
const SLOW = many(40, () => `${'the of in a '.repeat(60)}.`);
const page = (texts: readonly string[]) => ({
  context: { title: 'Explosion at the Halden dam' },
  blocks: texts.map((text, id) => ({ id, text })),
});

/** Each would take minutes to hours if nothing ended it. */
const SLOW_PACKS = {
  'events that every word may mean': () =>
    pack({
      events: many(PACK_LIMITS.events, (i) => ({ id: `e${i}`, name: 'x', anchors: many(6, () => ['the', 'of', 'in', 'a']) })),
    }),
  'claims with words that every sentence has': () =>
    pack({ claims: many(2_000, (i) => claim(`c${i}`, { groups: many(8, () => ({ all: [['the'], ['of', 'in']] })) })) }),
  'groups whose parts every word meets': () =>
    pack({
      claims: many(20, (i) => claim(`c${i}`, { groups: many(64, () => ({ all: many(8, () => ['the', 'of', 'in', 'a']), none: ['x'] })) })),
    }),
  'parties that share a name': () =>
    pack({ parties: many(PACK_LIMITS.parties, (i) => ({ id: `p${i}`, name: `P${i}`, kind: 'person', aliases: ['the', 'of'] })) }),
  'names in every way of writing': () =>
    pack({
      parties: many(200, (i) => ({
        ...{ id: `p${i}`, name: `P${i}`, kind: 'group' },
        aliases: many(200, (k) => many(16, (bit) => (((i * 200 + k) >> bit) & 1 ? 'The' : 'the')).join(' ')),
      })),
    }),
};

describe('a pack made to be slow', () => {
  it.each(Object.entries(SLOW_PACKS))('with %s comes to its end, and the packs beside it find what they find alone', (_, make) => {
    const request = page([...SLOW, ...FAIR]);
    const alone = createEngine([damPack()]).match(request);
    expect(alone).not.toEqual([]);
    const both = createEngine([make(), damPack()]).match(request);
    expect(both.filter((match) => match.claim.startsWith('dam/'))).toEqual(alone);
  });

  it('marks nothing more after its work is used up, tells of it, and what came before stands', () => {
    const slow = pack({ claims: many(2_000, (i) => claim(`c${i}`, { groups: many(8, () => ({ all: [['the'], ['of', 'in']] })) })) });
    const spent = vi.fn();
    const matches = createEngine([slow]).match({ ...page(many(400, () => 'The dam of Halden.')), spent });
    expect(matches.length).toBeGreaterThan(0);
    expect(new Set(matches.map(({ block }) => block)).size).toBeLessThan(400);
    expect(spent).toHaveBeenCalledOnce();
  });

  it('is not told of where the page is read to its end', () => {
    const spent = vi.fn();
    createEngine([damPack()]).match({ ...page(FAIR), spent });
    expect(spent).not.toHaveBeenCalled();
  });
});

it('asks of every page when its clues would be too many to search for', () => {
  const words = (i: number) => many(50, (k) => `word${i}x${k} and another${k}`);
  const big = pack({ claims: many(500, (i) => claim(`c${i}`, { groups: [{ all: [words(i)] }] })) });
  expect(cluesOf([damPack(), big])).toEqual([{ parts: [''], key: '' }]);
});
