import { describe, expect, it } from 'vitest';
import { type MarkedFrame, pageDossier } from '../../../src/ui/page-dossier';
import { dossier, quarrel, statement } from './sample-dossier';

const hidden = dossier([statement('a', 'asserts')], { claim: 'tavell/hidden' });
const elsewhere = dossier([statement('a', 'asserts')], { claim: 'tavell/else', event: null });
const mark = (n: number, claim: string, tier: 'strong' | 'weak' | 'related' = 'strong', stance: 'claim' | 'denial' = 'claim') => {
  return { mark: n, claim, stance, tier, text: `mark ${n}` };
};
const frame = (marks: MarkedFrame['marks'], ...dossiers: (typeof quarrel)[]): MarkedFrame => {
  return { marks, dossiers: Object.fromEntries(dossiers.map((d) => [d.claim, d])) };
};

describe('the dossier of a page', () => {
  const page = pageDossier(
    new Map([
      [0, frame([mark(0, quarrel.claim), mark(1, elsewhere.claim), mark(2, hidden.claim, 'weak')], quarrel, elsewhere, hidden)],
      [7, frame([mark(0, quarrel.claim, 'strong', 'denial'), mark(1, hidden.claim), mark(2, hidden.claim, 'related')], quarrel, hidden)],
    ]),
  );

  it('groups by event, then claim, over all frames, in reading order', () => {
    expect(page.marked.map(({ event, claims }) => [event?.name, claims.map((c) => c.dossier.claim)])).toEqual([
      ['Low water at Tavell', ['tavell/drained', 'tavell/hidden']],
      [undefined, ['tavell/else']],
    ]);
    expect(page.marked[0]?.claims[0]?.places.map(({ frameId, mark: n }) => [frameId, n])).toEqual([
      [0, 0],
      [7, 0],
    ]);
  });

  it('keeps possible marks apart and related ones out', () => {
    expect(page.possible.flatMap(({ claims }) => claims.flatMap((c) => c.places.map((p) => p.text)))).toEqual(['mark 2']);
    expect(page).toMatchObject({ claimCount: 3, placeCount: 4, possibleCount: 1 });
  });

  it('leaves out marks that came without a dossier', () => {
    expect(pageDossier(new Map([[0, frame([mark(0, 'gone/claim')])]]))).toMatchObject({ marked: [], placeCount: 0 });
  });
});
