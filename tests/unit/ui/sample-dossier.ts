import { jointDossier } from '../../../src/match/joint-dossier';
import type { Match, Stance, Tier } from '../../../src/match/match';
import type { Dossier, DossierStatement } from '../../../src/pack/dossier';
import type { CardItem } from '../../../src/ui/card-item';
import type { RelatedPassages } from '../../../src/ui/page-dossier';
import type { ReportedFrame } from '../../../src/ui/popup-state';

/** An invented quarrel over an invented reservoir. */
const SOURCE = { id: 'ledger', title: null, publisher: 'The Harbour Ledger', author: null, url: null, date: null, dateInferred: false };

export function statement(id: string, position: DossierStatement['position'], rest: Partial<DossierStatement> = {}): DossierStatement {
  return {
    ...{ id, position, speaker: null, role: null, speaksFor: null, speakerInferred: false, date: null, dateInferred: false },
    ...{ when: null, verb: 'said', gist: `gist of ${id}`, quote: null, replyTo: null, source: SOURCE },
    ...rest,
  };
}

export function dossier(statements: readonly DossierStatement[], rest: Partial<Dossier> = {}): Dossier {
  return {
    ...{ claim: 'tavell/drained', text: 'The water board drained the reservoir.', denial: null, contested: true, evidence: null },
    ...{ event: { name: 'Low water at Tavell', from: '2021-03-09', to: null }, pack: { id: 'tavell', title: 'Tavell reservoir, 2021' } },
    putForwardBy: [{ party: 'tavell/farmers', name: 'the farmers' }],
    ...{ statements, ...rest },
  };
}

/** The farmers assert, the water board and its engineer deny. */
export const quarrel = dossier(
  [
    statement('farmers', 'asserts', { speaker: 'the farmers', gist: 'The board opened the gates.' }),
    statement('board', 'denies', { speaker: 'Water board', date: '2021-03-11', gist: 'No gate was opened.' }),
    statement('orla', 'denies', {
      ...{ speaker: 'Orla Venn', role: 'chief engineer', speaksFor: 'the water board', replyTo: 'farmers' },
      ...{ date: '2021-03-10', dateInferred: true, quote: 'not one gate', gist: 'She spoke of a dry winter.', verb: 'told reporters' },
    }),
    statement('somebody', 'disputes', { gist: 'The level fell before.' }),
  ],
  { evidence: 'The farmers gave none.' },
);

/** The quarrel as two packs have it. */
export const twofold = jointDossier([
  quarrel,
  dossier([statement('keeper', 'denies', { speaker: 'Ines Tarn' }), statement('mayor', 'asserts')], {
    pack: { id: 'tarn', title: 'Dry valleys' },
  }),
]);

const SENTENCE = 'At dawn the board opened the gates, they say.';
const spanOf = (text: string, start: number) => {
  const at = start + SENTENCE.indexOf(text);
  return { block: 1, start: at, end: at + text.length };
};

/** A mark on "the board opened the gates" in "At dawn the board opened the gates, they say.", which starts at an offset of its block. */
/** A mark as a page reports it. */
export function reportedMark(mark: number, rest: Partial<ReportedFrame['marks'][number]> = {}): ReportedFrame['marks'][number] {
  return {
    ...{ mark, claim: 'tavell/drained', stance: 'claim', tier: 'strong', text: 'the board drained it' },
    ...{ before: '', after: '', source: null, cue: null },
    ...rest,
  };
}

/** A sentence of a frame that is related to the quarrel. */
export const related: RelatedPassages = {
  related: [{ claim: quarrel.claim, text: 'The reservoir is low.' }],
  dossiers: { [quarrel.claim]: quarrel },
};

/** A frame that was read, with all its dossiers. */
export function readFrame(rest: Partial<ReportedFrame> = {}): ReportedFrame {
  return {
    ...{ title: 'Low water', url: 'https://ledger.example/low-water', status: { kind: 'read', truncated: false } },
    ...{ marks: [], dossiers: { [quarrel.claim]: quarrel }, ...rest },
  };
}

export function match(stance: Stance, tier: Tier, attribution: { source?: string; cue?: string } = {}, start = 0): Match {
  const span = spanOf('the board opened the gates', start);
  const said = (text: string | undefined) => (text === undefined ? null : { ...span, text });
  return {
    ...{ ...span, claim: 'tavell/drained', stance, tier, score: 0.9 },
    attribution: { source: said(attribution.source), cue: said(attribution.cue) },
    otherSpeaker: false,
    why: {
      rule: 'frame 1',
      sentence: spanOf(SENTENCE, start),
      met: [
        { part: 'act', span: spanOf('opened', start), text: 'opened', readAs: 'OPEN' },
        { part: 'agent', span: spanOf('the board', start), text: 'the board', readAs: 'Water board' },
      ],
      gate: 'title',
      doubts: tier === 'weak' ? ['a possibility: "could"'] : [],
    },
  };
}

/** What the card is given for such a mark. */
export function item(mark: Match, dossier: Dossier): CardItem {
  return { match: mark, dossier, text: 'the board opened the gates', sentence: SENTENCE };
}
