import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePack, parsePackText } from '../../src/pack/parse';
import { tinyPack } from '../unit/pack/tiny-pack';

/** Every place in a JSON value, as the keys that lead there. */
function places(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => places(inner, [...path, key]))];
}

function replaced(value: unknown, [key, ...rest]: string[], by: unknown): unknown {
  if (key === undefined) return by;
  const copy = Array.isArray(value) ? [...value] : { ...(value as object) };
  (copy as Record<string, unknown>)[key] = replaced((value as Record<string, unknown>)[key], rest, by);
  return copy;
}

test('any value at any place of a pack gives a pack or faults with places, never an exception', () => {
  fc.assert(
    fc.property(fc.constantFrom(...places(tinyPack())), fc.anything({ withBigInt: true, withNullPrototype: true }), (path, by) => {
      const result = parsePack(replaced(tinyPack(), path, by));
      if (result.ok) return;
      expect(result.issues.length).toBeGreaterThan(0);
      for (const issue of result.issues) expect(issue.path).toMatch(/^\$/);
    }),
  );
});

test('any text gives a pack or faults, never an exception', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(parsePackText(text)).toMatchObject({ ok: false });
    }),
  );
});

test('a parsed pack parses again to the same', () => {
  fc.assert(
    fc.property(fc.constantFrom(...places(tinyPack())), fc.jsonValue(), (path, by) => {
      const first = parsePack(replaced(tinyPack(), path, by));
      if (first.ok) expect(parsePack(first.pack)).toEqual(first);
    }),
  );
});
