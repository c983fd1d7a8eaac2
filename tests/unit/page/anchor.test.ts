// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { BlockAnchor, rangeOf } from '../../../src/page/anchor';
import { type PageBlock, readTextBlocks } from '../../../src/page/text-blocks';

function blockOf(body: string): PageBlock {
  document.body.innerHTML = body;
  const [block] = readTextBlocks(document);
  if (!block) throw new Error('the page has no block');
  return block;
}

/** The data that a passage of the block's text covers, by text node. */
function located(body: string, passage: string): string[] | undefined {
  const block = blockOf(body);
  const start = block.text.indexOf(passage);
  const spans = BlockAnchor.of(block)?.locate(start, start + passage.length);
  return spans?.map(({ node, start, end }) => node.data.slice(start, end));
}

describe('a passage is found', () => {
  test.each([
    ['in one node', '<p>The dam at Halden</p>', 'dam', ['dam']],
    ['over tags', '<p>The <b>Hal</b>den <i>dam</i> held</p>', 'Halden dam', ['Hal', 'den', 'dam']],
    ['past white space of the source', '<p>\n   The\n   dam   held</p>', 'dam held', ['dam   held']],
    ['over soft hyphens', '<p>the ex&shy;plo&shy;sion</p>', 'explosion', ['ex\u00ADplo\u00ADsion']],
    ['over marks of direction', '<p>the ex\u2068plo\u200Fsion\u2069</p>', 'explosion', ['ex\u2068plo\u200Fsion']],
    ['after a soft hyphen', '<p>the ex&shy;plosion began</p>', 'began', ['began']],
    ['over a line break', '<p>The dam<br>held</p>', 'dam\nheld', ['dam', 'held']],
    ['around a word that is left out', '<p>The <script>no</script>dam</p>', 'The dam', ['The', 'dam']],
    ['as half of a surrogate pair', '<p>😀 dam</p>', '\uDE00 d', ['\uDE00 d']],
  ])('%s', (_, body, passage, data) => {
    expect(located(body, passage)).toEqual(data);
  });
});

test('every passage of a block comes back from the page as it was read', () => {
  const block = blockOf('<p>\n Har<b>bour\u00AD side</b>  <i> and\n\n town</i>\u00A0<a>😀</a> </p>');
  const anchor = BlockAnchor.of(block);
  const seen = (data: string): string => data.replace(/\u00AD/g, '').replace(/\s+/g, '');
  for (let start = 0; start < block.text.length; start++) {
    for (let end = start + 1; end <= block.text.length; end++) {
      const back = anchor?.locate(start, end).map((span) => span.node.data.slice(span.start, span.end));
      expect(seen(back?.join('') ?? '')).toBe(seen(block.text.slice(start, end)));
    }
  }
});

test('one range goes from the first span to the last', () => {
  const block = blockOf('<p>The <b>Halden</b> dam held</p>');
  const range = rangeOf(document, BlockAnchor.of(block)?.locate(4, 14) ?? []);
  expect(range?.toString()).toBe('Halden dam');
  expect(rangeOf(document, [])).toBeNull();
});

describe('a block is given up', () => {
  const block = () => blockOf('<p>The <b>Halden</b> dam</p>');

  test('when its text changed', () => {
    const changed = block();
    (changed.nodes[1] as Text).data = 'other';
    expect(BlockAnchor.of(changed)).toBeNull();
  });

  test('when a node of it left the page', () => {
    const gone = block();
    document.querySelector('b')?.remove();
    expect(BlockAnchor.of(gone)).toBeNull();
  });

  test('but not when only white space changed', () => {
    const kept = block();
    (kept.nodes[2] as Text).data = '\n   dam';
    expect(BlockAnchor.of(kept)?.locate(11, 14)).toEqual([{ node: kept.nodes[2], start: 4, end: 7 }]);
  });
});
