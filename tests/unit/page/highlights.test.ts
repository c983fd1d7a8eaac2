import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Highlights } from '../../../src/page/highlights';

class FakeHighlight extends Set<unknown> {
  priority = 0;
  constructor(...ranges: unknown[]) {
    super(ranges);
  }
}
vi.stubGlobal('Highlight', FakeHighlight);

const range = (): Range => ({ startContainer: {} }) as Range;
let registry: Map<string, FakeHighlight>;
let highlights: Highlights;
const names = (): string[] => [...registry.keys()].sort();

beforeEach(() => {
  registry = new Map();
  highlights = new Highlights(registry as unknown as HighlightRegistry);
});

test('each look has its highlight, and painting again replaces all of them', () => {
  const claims = [range(), range()];
  highlights.paint(new Map([['rj-a', claims]]));
  expect([...(registry.get('rj-a') ?? [])]).toEqual(claims);
  highlights.paint(new Map([['rj-c', [range()]]]));
  expect(names()).toEqual(['rj-c']);
});

test('a mark whose range collapsed is painted anew, one that stands where it stood stays painted as it is', () => {
  const node = {};
  const place = (startOffset: number): Range => ({ startContainer: node, startOffset, endContainer: node, endOffset: 9 }) as Range;
  const [there, collapsed] = [place(1), place(2)];
  highlights.paint(
    new Map([
      ['rj-a', [there]],
      ['rj-c', [collapsed]],
    ]),
  );
  const before = registry.get('rj-a');
  Object.assign(collapsed, { startOffset: 9 });
  highlights.paint(
    new Map([
      ['rj-a', [place(1)]],
      ['rj-c', [place(2)]],
    ]),
  );
  expect(registry.get('rj-a')).toBe(before);
  expect([...(registry.get('rj-c') ?? [])]).not.toContain(collapsed);
});

test('the mark of the open card lies over the others, until the card closes', () => {
  highlights.paint(new Map([['rj-a', [range()]]]));
  highlights.setCurrent([range()]);
  expect(registry.get('rj-e')?.priority).toBeGreaterThan(registry.get('rj-a')?.priority ?? 0);
  highlights.setCurrent([]);
  expect(names()).toEqual(['rj-a']);
});

describe('a page that takes highlights away', () => {
  beforeEach(() => {
    highlights.paint(new Map([['rj-a', [range()]]]));
    highlights.setCurrent([range()]);
  });

  test('gets them back once', () => {
    registry.clear();
    expect(highlights.isIntact()).toBe(true);
    expect(names()).toEqual(['rj-a', 'rj-e']);
  });

  test('gets them back when it emptied one', () => {
    registry.get('rj-a')?.clear();
    expect(highlights.isIntact()).toBe(true);
    expect(registry.get('rj-a')?.size).toBe(1);
  });

  test('has its way the second time, for good', () => {
    registry.clear();
    highlights.isIntact();
    registry.delete('rj-a');
    expect(highlights.isIntact()).toBe(false);
    highlights.paint(new Map([['rj-a', [range()]]]));
    highlights.setCurrent([range()]);
    expect(names()).toEqual([]);
  });
});

test("clearing takes ours away and leaves the page's own", () => {
  highlights.paint(
    new Map([
      ['rj-a', [range()]],
      ['rj-b', [range()]],
    ]),
  );
  const theirs = new FakeHighlight(range());
  registry.set('search', theirs).set('rj-b', theirs);
  highlights.clear();
  expect(names()).toEqual(['rj-b', 'search']);
});
