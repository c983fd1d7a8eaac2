// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import type { Match } from '../../../src/match/match';
import type { Dossier } from '../../../src/pack/dossier';
import { HitTest } from '../../../src/page/hit-test';
import type { Mark } from '../../../src/page/mark';

/** A mark over part of an element's only text, drawn in one box: happy-dom lays nothing out. */
function markOn(id: string, start: number, end: number, box: DOMRect): Mark {
  const node = document.getElementById(id)?.firstChild as Text;
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  range.getClientRects = () => [box] as unknown as DOMRectList;
  return {
    match: {} as Match,
    dossier: {} as Dossier,
    sentence: '',
    text: '',
    sentenceRange: () => range,
    spans: [{ node, start, end }],
    range,
  };
}

/** Sets what the browser finds at every point. */
function caretAt(offsetNode: Node | null, offset = 0): void {
  document.caretPositionFromPoint = () => (offsetNode ? ({ offsetNode, offset } as CaretPosition) : null);
}

beforeEach(() => {
  document.body.innerHTML = '<h2 id="teaser">The dam held at Halden</h2><a id="link" href="#"></a><p id="other">words</p>';
});

const teaser = (): Node => document.getElementById('teaser')?.firstChild as Node;

test('all marks at the caret are hit, in reading order', () => {
  const first = markOn('teaser', 0, 12, new DOMRect(0, 0, 100, 20));
  const second = markOn('teaser', 4, 22, new DOMRect(30, 0, 150, 20));
  const hits = new HitTest([first, second]);
  caretAt(teaser(), 8);
  expect(hits.at(document, { x: 60, y: 10 })).toEqual([first, second]);
  caretAt(teaser(), 20);
  expect(hits.at(document, { x: 160, y: 10 })).toEqual([second]);
});

test('a caret that snapped to the text from beside its box hits nothing', () => {
  const hits = new HitTest([markOn('teaser', 0, 12, new DOMRect(0, 0, 100, 20))]);
  caretAt(teaser(), 12);
  expect(hits.at(document, { x: 300, y: 10 })).toEqual([]);
});

test('an empty link over a teaser does not hide the mark beneath, an element in front does', () => {
  const mark = markOn('teaser', 0, 12, new DOMRect(0, 0, 100, 20));
  const hits = new HitTest([mark]);
  caretAt(document.getElementById('link'));
  expect(hits.at(document, { x: 60, y: 10 })).toEqual([mark]);
  expect(hits.at(document, { x: 60, y: 90 })).toEqual([]);
  caretAt(document.getElementById('other'));
  expect(hits.at(document, { x: 60, y: 10 })).toEqual([]);
});

test('outside the document nothing is hit', () => {
  caretAt(null);
  expect(new HitTest([]).at(document, { x: -1, y: -1 })).toEqual([]);
});
