import { describe, expect, it } from 'vitest';
import { firstOfEachPack, inTimeOrder, otherSide, sideStatements } from '../../../src/ui/statement-order';
import { dossier, quarrel, statement } from './sample-dossier';

const ids = (statements: readonly { id: string }[]) => statements.map(({ id }) => id);

describe('the other side', () => {
  it('of a claim: a reply first, then a named speaker, then anybody', () => {
    expect(ids(otherSide(quarrel, 'claim'))).toEqual(['orla', 'board', 'somebody']);
  });

  it('of a denial: whoever puts the claim forward', () => {
    expect(ids(otherSide(quarrel, 'denial'))).toEqual(['farmers']);
  });

  it('puts context after every denial, however direct', () => {
    const mixed = dossier([statement('note', 'context', { replyTo: 'x' }), statement('no', 'disputes')]);
    expect(ids(otherSide(mixed, 'claim'))).toEqual(['no', 'note']);
  });

  it('has a nearest statement in each pack', () => {
    const told = (id: string, pack?: string) => ({ ...statement(id, 'denies'), ...(pack !== undefined && { pack }) });
    expect(ids(firstOfEachPack([told('a', 'Tarn'), told('b', 'Tarn'), told('c', 'Sellin'), told('d', 'Tarn')]))).toEqual(['a', 'c']);
    expect(ids(firstOfEachPack([told('a'), told('b')]))).toEqual(['a']);
  });

  it('is empty when the pack holds no answer', () => {
    expect(otherSide(dossier([statement('a', 'asserts')]), 'claim')).toEqual([]);
  });

  it('prefers own words of a named speaker to a report of them', () => {
    const two = dossier([
      statement('reported', 'denies', { speaker: 'A' }),
      statement('quoted', 'denies', { speaker: 'B', quote: 'never' }),
      statement('guessed', 'denies', { speaker: 'C', speakerInferred: true, quote: 'no' }),
    ]);
    expect(ids(otherSide(two, 'claim'))).toEqual(['quoted', 'reported', 'guessed']);
  });

  it('among equals keeps to the plainer position, then to time', () => {
    const equals = dossier([
      statement('supports', 'supports', { speaker: 'A', date: '2021-01-01' }),
      statement('later', 'asserts', { speaker: 'B', date: '2021-02-02' }),
      statement('sooner', 'asserts', { speaker: 'C', date: '2021-02-01' }),
    ]);
    expect(ids(sideStatements(equals, 'claim'))).toEqual(['sooner', 'later', 'supports']);
  });
});

it('time order: by date, undated last in the order of the pack', () => {
  expect(ids(inTimeOrder(quarrel.statements))).toEqual(['orla', 'board', 'farmers', 'somebody']);
});
