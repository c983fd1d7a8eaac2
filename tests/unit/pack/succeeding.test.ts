import { expect, it } from 'vitest';
import { succeeding } from '../../../src/pack/succeeding';
import { aPack } from '../platform/a-pack';

const [kept] = [{ ...aPack('harbour'), version: '0.9.3', published: '2026-01-02' }];

it('is the pack itself where none was kept', () => {
  expect(succeeding(kept, null)).toBe(kept);
});

it('is the one kept where nothing else is said, whatever the day, the version and the order of keys', () => {
  const again = { ...Object.fromEntries(Object.entries(kept).reverse()), version: '0.1.0', published: '2026-03-04' };
  expect(succeeding(again as typeof kept, kept)).toBe(kept);
});

it('bears the version after the one kept where it says something else', () => {
  const changed = { ...kept, version: '0.1.0', title: 'Another harbour' };
  expect(succeeding(changed, kept)).toEqual({ ...changed, version: '0.10.0' });
});
