import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { BlockReader, readTextBlocks } from '../../../src/page/text-blocks';

const page = (body: string): Document => parseHTML(`<html><body>${body}</body></html>`).document;
const texts = (body: string): string[] => readTextBlocks(page(body)).map(({ text }) => text);

describe('a block', () => {
  test('knows its number, its text nodes and what stands between them', () => {
    const [first, second] = readTextBlocks(page('<p>The <b>Halden</b>\n dam<br>held.</p><p>It rained.</p>'));
    expect(first?.nodes.map(({ data }) => data)).toEqual(['The ', 'Halden', '\n dam', 'held.']);
    expect(first?.gaps).toEqual(['', ' ', ' ', '\n']);
    expect(first?.text).toBe('The Halden dam\nheld.');
    expect([first?.id, second?.id]).toEqual([0, 1]);
  });

  test('is a heading in h1 to h6 only', () => {
    const blocks = readTextBlocks(page('<h1>one</h1><h6><a href="#">six</a></h6><p><b>bold</b></p><div role="heading">role</div>'));
    expect(blocks.map(({ heading }) => heading ?? false)).toEqual([true, true, false, false]);
  });

  test.each([
    ['a hidden word in the line', '<p>a<span hidden>no</span>b</p>', ['ab']],
    ['a script in the line', '<p>a <script>no</script>b</p>', ['a b']],
    ['a field that is written in', '<p>a <span contenteditable>no</span> b</p>', ['a', 'b']],
    ['two breaks', '<p>a<br>\n<br>b</p>', ['a', 'b']],
    ['breaks at the edges', '<p><br>a<br></p><p>b</p>', ['a', 'b']],
    ['white space alone', '<p> \n\t</p><p>&nbsp;</p>', []],
    ['marks without width alone', '<p>&shy;&#8203;</p>', []],
    ['joiners of an emoji', '<p>👩‍🚒</p>', ['👩‍🚒']],
    ['a lone surrogate', '<p>a\uD83Db</p>', ['a\uD83Db']],
  ])('with %s', (_, body, expected) => {
    expect(texts(body)).toEqual(expected);
  });
});

describe('reading', () => {
  const long = page(Array.from({ length: 300 }, (_, i) => `<p>Paragraph <b>number</b> ${i}</p>`).join(''));

  test('in steps gives what reading at once gives', () => {
    const reader = new BlockReader(long, Number.POSITIVE_INFINITY);
    let steps = 1;
    while (!reader.step(0)) steps++;
    expect(steps).toBeGreaterThan(1);
    expect(reader.blocks).toEqual(readTextBlocks(long));
    expect(reader.truncated).toBe(false);
  });

  test('stops at its limit, within a block, and says so', () => {
    const reader = new BlockReader(page('<p>twelve units</p><p>and more</p>'), 16);
    expect(reader.step(Number.POSITIVE_INFINITY)).toBe(true);
    expect(reader.blocks.map(({ text }) => text)).toEqual(['twelve units', 'and ']);
    expect(reader.truncated).toBe(true);
  });

  test('leaves a document alone that is written in as a whole', () => {
    const editor = page('<p>a letter</p>');
    Object.assign(editor, { designMode: 'on' });
    expect(readTextBlocks(editor)).toEqual([]);
  });
});
