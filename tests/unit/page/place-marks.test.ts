// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { placeMarks } from '../../../src/page/place-marks';
import { readTextBlocks } from '../../../src/page/text-blocks';
import { match, quarrel } from '../ui/sample-dossier';

test('a page gets a thousand marks at most, the first in reading order', () => {
  document.body.innerHTML = '<p>The dam at Halden held all night.</p>'.repeat(600);
  const blocks = readTextBlocks(document);
  const matches = blocks.flatMap(({ id }) => {
    const one = { ...match('claim', 'strong'), block: id, start: 0, end: 7 };
    return [one, { ...one, start: 8, end: 17 }];
  });
  const { marks, looks } = placeMarks(document, blocks, matches, new Map([[quarrel.claim, quarrel]]));
  expect(marks).toHaveLength(1_000);
  expect(marks.at(-1)?.match.block).toBe(499);
  expect([...looks.values()].flat()).toHaveLength(1_000);
});
