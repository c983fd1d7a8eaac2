// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { textPositions } from '../../../src/page/text-positions';

/** A range over the first place of the words, within one element or over several. */
function rangeOver(root: Node, from: string, to = from): Range {
  const range = document.createRange();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (range.collapsed && node.data.includes(from)) range.setStart(node, node.data.indexOf(from));
    if (node.data.includes(to)) range.setEnd(node, node.data.indexOf(to) + to.length);
  }
  return range;
}

test.each<[string, string, string, string?]>([
  ['in a paragraph', '<p>It rained.</p>\n<p>The gates were open.</p>', 'gates'],
  ['over elements', '<p>The <b>gates</b> of the <i>lock</i></p>', 'gates', 'lock'],
  ['behind scripts, styles and comments', '<style>p {}</style><script>const lock = 1</script><!-- gates --><p>The gates</p>', 'gates'],
  ['behind characters of two units', '<h1>🌊🌊</h1><p>The gates 🔒 of the lock</p>', 'gates', 'lock'],
])('a passage %s is found again in the text of the document by code points', (_, html, from, to) => {
  document.body.innerHTML = html;
  const range = rangeOver(document.body, from, to);
  const [position] = textPositions(document, [range]);
  const text = [...document.body.textContent];
  expect(text.slice(position?.start, position?.end).join('')).toBe(range.toString());
});

test('each of several has its own, and none what is in a shadow tree', () => {
  document.body.innerHTML = '<p>one two</p><div id="host"></div><p>three</p>';
  const root = (document.querySelector('#host') as HTMLElement).attachShadow({ mode: 'open' });
  root.innerHTML = '<p>two</p>';
  const ranges = [rangeOver(document.body, 'three'), rangeOver(root, 'two'), rangeOver(document.body, 'two')];
  expect(textPositions(document, ranges)).toEqual([{ start: 7, end: 12 }, null, { start: 4, end: 7 }]);
  expect(textPositions(document, [])).toEqual([]);
});
