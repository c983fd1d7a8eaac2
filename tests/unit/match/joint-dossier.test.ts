import { expect, it } from 'vitest';
import { jointDossier, sameClaims } from '../../../src/match/joint-dossier';
import { type Dossier, type DossierStatement, dossierOf } from '../../../src/pack/dossier';
import type { ClaimPack } from '../../../src/pack/schema';
import { damPack } from './dam-pack';

/** The same quarrel as another pack tells it. */
function told(id: string, change: (text: string) => string = (text) => text): ClaimPack {
  const pack = damPack();
  return { ...pack, id, title: `Told by ${id}`, claims: pack.claims.map((claim) => ({ ...claim, text: change(claim.text) })) };
}
const first = damPack().claims[0]?.id ?? '';
const [a, b] = [told('a'), told('b')];
const dossier = (pack: ClaimPack): Dossier => dossierOf(pack, first) as Dossier;

it('claims of two packs with the same words are the same, in whatever order the packs come', () => {
  expect(sameClaims([a, b]).get(`a/${first}`)).toEqual([`a/${first}`, `b/${first}`]);
  expect([...sameClaims([a, b])].sort()).toEqual([...sameClaims([b, a])].sort());
});

it.each<[string, ClaimPack[]]>([
  ['of one pack', [a]],
  ['of which one is negated', [a, told('b', (text) => `Nobody says that ${text}`)]],
  ['with another number', [told('a', (text) => `In 1999 ${text}`), told('b', (text) => `In 2003 ${text}`)]],
  ['with other words', [a, told('b', () => 'A lighthouse keeper trained seals to carry letters.')]],
])('claims %s are not the same', (_, packs) => {
  expect(sameClaims(packs).get(`a/${first}`)).toBeUndefined();
});

it('both packs’ statements stand together, each with its pack, and none is lost', () => {
  const joint = jointDossier([dossier(a), dossier(b)]);
  const own = dossier(a).statements.length;
  expect(joint.statements.map(({ pack }) => pack)).toEqual([...Array(own).fill('Told by a'), ...Array(own).fill('Told by b')]);
  expect(joint.pack.title).toBe('Told by a; Told by b');
  expect(new Set(joint.statements.map(({ source }) => source.id)).size).toBe(
    2 * new Set(dossier(a).statements.map(({ source }) => source.id)).size,
  );
});

it('an answer stays the answer to a statement of its own pack', () => {
  const [said] = dossier(a).statements as [DossierStatement];
  const answered = (pack: ClaimPack): Dossier => ({ ...dossier(pack), statements: [said, { ...said, id: 'answer', replyTo: said.id }] });
  const { statements } = jointDossier([answered(a), answered(b)]);
  const [asked, answer, otherAsked, otherAnswer] = statements;
  expect(new Set(statements.map(({ id }) => id)).size).toBe(4);
  expect([answer?.replyTo, otherAnswer?.replyTo]).toEqual([asked?.id, otherAsked?.id]);
});
