import { expect, it } from 'vitest';
import { changed, redone, startHistory, undone } from '../../../src/model/edit-history';

it('goes back and forth, and a new change ends what was undone', () => {
  const three = changed(changed(startHistory('a'), 'b'), 'c');
  const back = undone(undone(three));
  expect(back.present).toBe('a');
  expect(undone(back)).toEqual(back);
  expect(redone(back).present).toBe('b');
  expect(redone(redone(redone(back)))).toEqual(three);
  expect(redone(changed(redone(back), 'd')).present).toBe('d');
});

it('takes no change up that is none, and forgets the oldest of very many', () => {
  const one = startHistory(0);
  expect(changed(one, 0)).toBe(one);
  const many = Array.from({ length: 150 }, (_, i) => i + 1).reduce(changed<number>, one);
  expect(many.past).toHaveLength(30);
  expect(many.past[0]).toBe(120);
});
