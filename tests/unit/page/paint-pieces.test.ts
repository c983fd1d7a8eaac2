import { describe, expect, test } from 'vitest';
import { paintPieces } from '../../../src/page/paint-pieces';

type Matches = Parameters<typeof paintPieces>[0];
const match = (stance: 'claim' | 'denial', start: number, end: number, tier: 'strong' | 'weak' = 'strong'): Matches[number] => ({
  ...{ block: 3, start, end, stance, tier },
});

describe('overlapping matches are painted without any text painted twice', () => {
  const rows: [string, Matches, string[]][] = [
    ['no match', [], []],
    ['apart', [match('claim', 0, 4), match('denial', 6, 9)], ['rj-a 0-4', 'rj-c 6-9']],
    ['side by side, one look', [match('claim', 0, 4), match('claim', 4, 9)], ['rj-a 0-9']],
    ['the same passage twice', [match('claim', 0, 4), match('claim', 0, 4)], ['rj-a 0-4']],
    ['a denial goes over a claim', [match('claim', 0, 9), match('denial', 3, 6)], ['rj-a 0-3', 'rj-c 3-6', 'rj-a 6-9']],
    ['crossing', [match('claim', 0, 6), match('denial', 4, 9)], ['rj-a 0-4', 'rj-c 4-9']],
    ['strong goes over weak', [match('claim', 0, 9, 'weak'), match('claim', 4, 6)], ['rj-b 0-4', 'rj-a 4-6', 'rj-b 6-9']],
    ['a weak denial goes over a strong claim', [match('claim', 0, 9), match('denial', 0, 9, 'weak')], ['rj-d 0-9']],
  ];
  test.each(rows)('%s', (_, matches, pieces) => {
    expect(paintPieces(matches).map(({ look, start, end }) => `${look} ${start}-${end}`)).toEqual(pieces);
    expect(paintPieces(matches).every(({ block }) => block === 3)).toBe(true);
  });
});
