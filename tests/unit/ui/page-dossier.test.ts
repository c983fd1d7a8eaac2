import { describe, expect, it } from 'vitest';
import { type EventGroup, ofStance, pageDossier } from '../../../src/ui/page-dossier';
import { dossier, quarrel, readFrame, reportedMark, statement } from './sample-dossier';

const hidden = dossier([statement('a', 'asserts')], { claim: 'tavell/hidden' });
const elsewhere = dossier([statement('a', 'asserts')], { claim: 'tavell/else', event: null });
const checked = dossier([statement('a', 'context')], { claim: 'feed/checked', event: null, pack: { id: 'feed', title: 'Checked claims' } });
const dossiers = Object.fromEntries([quarrel, hidden, elsewhere, checked].map((d) => [d.claim, d]));
const claimsOf = (groups: readonly EventGroup[]) =>
  groups.map(({ event, claims }) => [
    event?.name,
    claims.map((c) => `${c.dossier.claim} ${c.places.map((p) => `${p.frameId}:${p.mark}`)}`),
  ]);

describe('the dossier of a page', () => {
  const page = pageDossier(
    new Map([
      [
        0,
        readFrame({
          dossiers,
          marks: [reportedMark(0), reportedMark(1, { claim: elsewhere.claim }), reportedMark(2, { claim: hidden.claim, tier: 'weak' })],
        }),
      ],
      [
        7,
        readFrame({
          dossiers,
          marks: [reportedMark(0, { stance: 'denial' }), reportedMark(1, { claim: hidden.claim })],
        }),
      ],
    ]),
    [
      {
        related: [
          { claim: checked.claim, text: 'A keeper trained seals.' },
          { claim: 'gone/claim', text: 'It rained.' },
        ],
        dossiers,
      },
      { related: [{ claim: checked.claim, text: 'A keeper trained seals.' }], dossiers },
    ],
  );

  it('groups by event, then claim, over all frames, in reading order', () => {
    expect(claimsOf(page.marked)).toEqual([
      ['Low water at Tavell', ['tavell/drained 0:0,7:0', 'tavell/hidden 7:1']],
      [undefined, ['tavell/else 0:1']],
    ]);
  });

  it('keeps possible marks apart, and counts each place once', () => {
    expect(claimsOf(page.possible)).toEqual([['Low water at Tavell', ['tavell/hidden 0:2']]]);
    expect(page).toMatchObject({ claimCount: 3, placeCounts: { claim: 3, denial: 1, possible: 1 } });
  });

  it('keeps related claims apart by pack, each sentence once', () => {
    expect(page.relatedCount).toBe(1);
    expect(page.related.map(({ pack, claims }) => [pack.title, claims.map((c) => c.passages)])).toEqual([
      ['Checked claims', [['A keeper trained seals.']]],
    ]);
  });

  it('shows the places of one stance, and no claim or event without one', () => {
    expect(claimsOf(ofStance(page.marked, 'denial'))).toEqual([['Low water at Tavell', ['tavell/drained 7:0']]]);
  });

  it('leaves out marks that came without a dossier', () => {
    const lost = pageDossier(new Map([[0, readFrame({ marks: [reportedMark(0, { claim: 'gone/claim' })] })]]));
    expect(lost).toMatchObject({ marked: [], claimCount: 0 });
  });
});

it('shows claims of two packs that are the same once, with the places of both', () => {
  const marks = [
    reportedMark(0, { claim: 'a/x' }),
    reportedMark(1, { claim: 'b/y' }),
    reportedMark(2, { claim: 'b/y', text: 'the board emptied it' }),
  ];
  const joint = { ...quarrel, claim: 'a/x' };
  const { marked, claimCount, placeCounts } = pageDossier(new Map([[0, readFrame({ marks, dossiers: { 'a/x': joint, 'b/y': joint } })]]));
  expect(marked.flatMap(({ claims }) => claims.map(({ places }) => places.map(({ mark }) => mark)))).toEqual([[0, 2]]);
  expect([claimCount, placeCounts.claim]).toEqual([1, 2]);
});
