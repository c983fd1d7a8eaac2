// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { sentencePlace } from '../../../src/page/sentence-place';

type Box = [left: number, top: number, width: number, height: number];

const range = (...boxes: Box[]) => ({ getClientRects: () => boxes.map((box) => new DOMRect(...box)) }) as unknown as Range;
const placeOf = (sentence: Box[], mark: Box[], point: { x: number; y: number } | null = null) => {
  const place = sentencePlace([range(...sentence)], range(...mark), point);
  const of = ({ left, top, width, height }: DOMRect): Box => [left, top, width, height];
  return place && { box: of(place.box), line: of(place.line) };
};

const FIRST: Box = [100, 10, 100, 20];
const SECOND: Box = [0, 30, 200, 20];
const THIRD: Box = [0, 50, 60, 20];

it('is the box around all lines of the sentence, and the first line of the mark', () => {
  expect(placeOf([FIRST, SECOND, THIRD], [SECOND, THIRD])).toEqual({ box: [0, 10, 200, 60], line: SECOND });
});

it('keeps to the line that the pointer is in', () => {
  expect(placeOf([FIRST, SECOND, THIRD], [SECOND, THIRD], { x: 20, y: 60 })).toMatchObject({ line: THIRD });
});

it('is the part in the column of the line where the sentence runs on in the next', () => {
  const end: Box = [0, 380, 200, 20];
  const next: Box = [240, 0, 200, 20];
  const rest: Box = [240, 20, 90, 20];
  expect(placeOf([end, next, rest], [end, next])).toEqual({ box: end, line: end });
  expect(placeOf([end, next, rest], [end, next], { x: 300, y: 10 })).toEqual({ box: [240, 0, 200, 40], line: next });
});

it('is one column where words stand a little higher, or lines do not lie under each other', () => {
  expect(placeOf([FIRST, [210, 4, 10, 12], THIRD], [FIRST])).toMatchObject({ box: [0, 4, 220, 66] });
  expect(placeOf([FIRST, THIRD], [THIRD])).toMatchObject({ box: [0, 10, 200, 60] });
});

it('is nowhere when the page shows nothing of it', () => {
  expect(placeOf([], [])).toBeNull();
  expect(placeOf([[0, 0, 0, 0]], [[0, 0, 0, 0]])).toBeNull();
});
