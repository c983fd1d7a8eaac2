import { expect, test } from 'vitest';
import { createEngine } from '../../../src/match/engine';
import { damPack } from './dam-pack';

const base = damPack();
const first = base.claims[0] as (typeof base.claims)[number];
const groups = [{ stance: 'claim' as const, all: [['guards'], ['paid']], none: [], within: 20 }];
const PAID = { ...first, id: 'guards-paid', text: 'Borland paid the guards.', frames: [], groups };
const engine = createEngine([{ ...base, claims: [first, PAID] }]);

const last = (texts: readonly string[]): (string | undefined)[] => {
  const blocks = [{ id: 0, text: texts.join(' ') }];
  const found = engine.match({ context: { title: 'Explosion at the Halden dam' }, blocks });
  return [found.at(-1)?.claim.replace('dam/', ''), found.at(-1)?.stance];
};

test('an answer is to what was put forward last, not to a charge that was denied before it', () => {
  const texts = [
    'Borland had nothing to do with the blast at the Halden dam.',
    'Ardania said the guards were paid.',
    'Voss called that a lie.',
  ];
  expect(last(texts)).toEqual(['guards-paid', 'denial']);
});

test('of two put forward in one breath the one that accuses the denier', () => {
  const texts = ['Ardania accused Borland of the blast at the Halden dam.', 'It said the guards were paid.', 'Voss called that a lie.'];
  expect(last(texts)).toEqual(['borland-did-it', 'denial']);
});
