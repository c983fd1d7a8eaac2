import { describe, expect, it } from 'vitest';
import { comparePacks } from '../../../src/pack/compare-packs';
import { parsePack } from '../../../src/pack/parse';
import { tinyPack } from './tiny-pack';

/** A version of the tiny pack. */
// biome-ignore lint/suspicious/noExplicitAny: as tiny-pack
function version(change: (pack: any) => void = () => undefined) {
  const pack = tinyPack();
  change(pack);
  const result = parsePack(pack);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.pack;
}

const none = {
  claims: { added: [], withdrawn: [], changed: [] },
  rules: [],
  statements: { added: [], withdrawn: [], changed: [] },
};
const statement = { position: 'disputes', party: 'northland', gist: 'Nobody was near it.', source: 'courier' };
const denial = { claim: 'northland-did-it', statement: 's2', counter: true };

describe('two versions of a pack', () => {
  it('without a difference have none', () => {
    expect(comparePacks(version(), version())).toEqual(none);
  });

  it('tell statements that came and went, and which answer the claim', () => {
    const more = version(({ claims }) => claims[0].statements.push({ id: 's3', ...statement }));
    const added = [{ claim: 'northland-did-it', statement: 's3', counter: true }];
    expect(comparePacks(version(), more)).toEqual({ ...none, statements: { ...none.statements, added } });
    expect(comparePacks(more, version())).toEqual({ ...none, statements: { ...none.statements, withdrawn: added } });
  });

  it('see what says the same under another id as the same', () => {
    const renumbered = version(({ claims }) => {
      claims[0].statements[1].id = 's3';
      claims[0].statements.splice(1, 0, { id: 's2', ...statement });
    });
    const { statements } = comparePacks(version(), renumbered);
    expect(statements).toEqual({ added: [denial], withdrawn: [], changed: [] });
    const renamed = version((pack) => {
      pack.claims[0].id = 'bridge';
      pack.sources[0].id = 'paper';
      for (const one of pack.claims[0].statements) one.source = 'paper';
    });
    expect(comparePacks(version(), renamed)).toEqual(none);
  });

  it('tell a statement that says something else under its id', () => {
    const reworded = version(({ claims }) => {
      claims[0].statements[1].gist = 'It was not near.';
    });
    expect(comparePacks(version(), reworded).statements).toEqual({ added: [], withdrawn: [], changed: [denial] });
  });

  it('tell claims that came, went or changed, and those found by other rules', () => {
    const other = version(({ claims }) => claims.push({ ...structuredClone(claims[0]), id: 'rope', text: 'A rope broke.' }));
    expect(comparePacks(version(), other)).toEqual({ ...none, claims: { ...none.claims, added: ['rope'] } });
    expect(comparePacks(other, version())).toEqual({ ...none, claims: { ...none.claims, withdrawn: ['rope'] } });
    const reworded = version(({ claims }) => {
      claims[0].text = 'Northland brought a bridge down.';
      claims[0].groups = [];
    });
    const changed = ['northland-did-it'];
    expect(comparePacks(version(), reworded)).toEqual({ ...none, claims: { ...none.claims, changed }, rules: changed });
  });
});
