import { describe, expect, test } from 'vitest';
import { cluesOf } from '../../../src/match/clues';
import { Prefilter } from '../../../src/page/prefilter';
import { damPack } from '../match/dam-pack';
import { feedPack } from '../match/feed-pack';

const prefilter = new Prefilter(cluesOf([damPack()]));
const undated = (): undefined => undefined;

describe('a page that may hold a claim passes', () => {
  const rows: [string, string][] = [
    ['with what happened and where', 'A blast has damaged the Halden dam.'],
    ['inflected', 'Halden: what was blown up, and why'],
    ['in capitals', 'EXPLOSION AT HALDEN'],
    ['over elements without space between', 'ExplosionHalden dam'],
    ['with soft hyphens', 'Explo\u00ADsion at the Hal\u00ADden dam'],
    ['with marks of direction', 'Explo\u200Esion at the \u2068Hal\u200Bden\u2069 dam'],
    ['with accents', 'Explosión at Hálden'],
    ['about a standing matter', 'The Lomar tunnels are unsafe.'],
  ];
  test.each(rows)('%s', (_, text) => {
    expect(prefilter.passes(text, undated)).toBe(true);
  });
});

describe('a page that cannot hold one does not', () => {
  const rows: [string, string][] = [
    ['without the place', 'An explosion at another dam'],
    ['without what happened', 'Halden holds its flower show'],
    ['with the name written as another word', 'explosion of halden flowers'],
    ['empty', ''],
  ];
  test.each(rows)('%s', (_, text) => {
    expect(prefilter.passes(text, undated)).toBe(false);
  });
});

test('in the days after the event what happened is enough', () => {
  expect(prefilter.passes('Borland denies the sabotage', () => '2024-02-22T10:00:00Z')).toBe(true);
  expect(prefilter.passes('Borland denies the sabotage', () => '2025-02-22')).toBe(false);
  expect(prefilter.passes('Borland denies it', () => '2024-02-22')).toBe(false);
});

test('without packs no page is read', () => {
  expect(new Prefilter([]).passes('Explosion at the Halden dam', () => '2024-02-22')).toBe(false);
});

test('claims of words alone have no page read that the others would not', () => {
  const both = new Prefilter(cluesOf([damPack(), feedPack()]));
  expect(both.passes('A lighthouse keeper trained seals to carry letters.', undated)).toBe(false);
  expect(both.passes('An explosion at the Halden dam', undated)).toBe(true);
});

test('a text too long to search in one go is read by steps', () => {
  expect(prefilter.passes('word '.repeat(500_000), undated)).toBe(true);
});

test('a phrase is found wherever it stands in a long text, with any space between its words', () => {
  const lomar = 'The Lomar\n          tunnels are unsafe.';
  for (const before of [0, 8_150, 8_180, 8_185, 8_190, 16_370, 100_000]) {
    const text = `${' it rains'.repeat(before / 9 + 1).slice(0, before)} ${lomar} ${'and rains '.repeat(2_000)}`;
    expect(prefilter.passes(text, undated), `after ${before}`).toBe(true);
  }
});

test('patterns and texts made for each other pass rather than being searched for minutes', () => {
  const anchors = [Array.from({ length: 150 }, (_, i) => `aa a b${i}`)];
  const pack = damPack();
  const slow = { ...pack, claims: [], events: Array.from({ length: 20 }, () => ({ ...pack.events[0], anchors })) } as typeof pack;
  expect(new Prefilter(cluesOf([slow])).passes('a'.repeat(1_000_000), undated)).toBe(true);
});

test('a word that can be written in many ways cannot be told from others', () => {
  const pack = damPack();
  const anchors = [[`${'中'.repeat(40)}x`], ['Halden']];
  const foreign = { ...pack, claims: [], events: [{ ...pack.events[0], anchors }] } as typeof pack;
  const filter = new Prefilter(cluesOf([foreign]));
  expect(filter.passes('The dam at Halden stands.'.repeat(100), undated)).toBe(true);
  expect(filter.passes('It rains.'.repeat(100), undated)).toBe(false);
});

describe('of a long phrase the most telling words are searched for', () => {
  const pack = damPack();
  const filter = (phrase: string) =>
    new Prefilter(cluesOf([{ ...pack, claims: [], events: pack.events.slice(0, 1).map((event) => ({ ...event, anchors: [[phrase]] })) }]));

  test('a text with its other words alone does not pass', () => {
    expect(filter('head of the Ardanian state').passes('The header of the page is a statement.', undated)).toBe(false);
  });

  test('a text with the phrase does', () => {
    expect(filter('head of the Ardanian state').passes('the HEAD of the\n Ardanian state', undated)).toBe(true);
  });
});

test('a word is found where another one that is searched for runs into it', () => {
  const pack = damPack();
  const anchored = (...anchors: string[][]) => pack.events.slice(0, 1).map((event) => ({ ...event, id: anchors.join(), anchors }));
  const filter = new Prefilter(
    cluesOf([{ ...pack, claims: [], events: [...anchored(['sandwar'], ['moon']), ...anchored(['warrant'], ['tide'])] }]),
  );
  expect(filter.passes('a sandwarrant at high tide', undated)).toBe(true);
});
