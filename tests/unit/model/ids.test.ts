import { expect, test } from 'vitest';
import { Ids } from '../../../src/model/ids';

test('ids are words of the name, and none is given twice', () => {
  const ids = new Ids();
  expect([ids.of('Tarn’s Water Board', 'party'), ids.of('Tarns Water Board', 'party')]).toEqual([
    'tarns-water-board',
    'tarns-water-board-2',
  ]);
});

test('a name without a letter of an id takes the fallback', () => {
  expect(new Ids().of('水道', 'party')).toBe('party');
});
