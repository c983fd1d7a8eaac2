import { expect, it } from 'vitest';
import { claimHash, optionsRoute } from '../../../src/ui/options-route';

it.each([
  ['', { section: 'packs' }],
  ['#packs', { section: 'packs' }],
  ['#nowhere', { section: 'packs' }],
  ['#privacy', { section: 'privacy' }],
  ['#add', { section: 'add', tab: null }],
  ['#add/7', { section: 'add', tab: 7 }],
  ['#add/x', { section: 'add', tab: null }],
  ['#claims', { section: 'claims', claim: null }],
  [claimHash('tavell/drained'), { section: 'claims', claim: 'tavell/drained' }],
])('"%s"', (hash, route) => {
  expect(optionsRoute(hash)).toEqual(route);
});
