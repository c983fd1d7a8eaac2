import { expect, it } from 'vitest';
import { mergeClaims } from '../../../src/pack/merge-claims';
import { parsePack } from '../../../src/pack/parse';
import { aPack } from '../platform/a-pack';

const statement = (id: string, replyTo: string | null = null) => ({
  id,
  position: 'asserts',
  gist: `gist ${id}`,
  source: 'ledger',
  replyTo,
});
const claim = (id: string, ...statements: object[]) => ({ id, text: `The ${id} sank.`, statements });

function pack(...claims: object[]) {
  const result = parsePack({ ...aPack('harbour'), claims });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.pack;
}

it('makes one claim of a group, with all statements under ids of their own and the other words kept', () => {
  const three = pack(
    claim('ferry', statement('s1'), statement('s2')),
    claim('boat', statement('s1'), statement('s2', 's1')),
    claim('pier', statement('s1')),
  );
  const { claims } = mergeClaims(three, [['ferry', 'boat', 'gone']]);
  expect(claims.map(({ id }) => id)).toEqual(['ferry', 'pier']);
  expect(claims[0]?.statements.map(({ id, replyTo }) => [id, replyTo])).toEqual([
    ['s1', null],
    ['s2', null],
    ['s1-2', null],
    ['s2-2', 's1-2'],
  ]);
  expect(claims[0]?.paraphrases.claim).toEqual(['The boat sank.']);
});

it('leaves all as it is where the merged claim would be over a limit', () => {
  const many = (prefix: string) => Array.from({ length: 150 }, (_, i) => statement(`${prefix}${i}`));
  const full = pack(claim('ferry', ...many('a')), claim('boat', ...many('b')));
  expect(mergeClaims(full, [['ferry', 'boat']])).toBe(full);
});
