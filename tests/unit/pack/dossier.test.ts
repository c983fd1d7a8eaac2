import { describe, expect, test } from 'vitest';
import { dossierOf } from '../../../src/pack/dossier';
import { parsePack } from '../../../src/pack/parse';
import type { ClaimPack } from '../../../src/pack/schema';

function readPack(value: unknown): ClaimPack {
  const result = parsePack(value);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.pack;
}

const pack = readPack({
  format: 'claimpack/1',
  id: 'harbour',
  title: 'The harbour crane',
  language: 'en',
  version: '1.0.0',
  published: '2026-11-01',
  sources: [
    { id: 'gazette', publisher: 'Port Gazette' },
    { id: 'bulletin', title: 'The crane', publisher: 'Evening Bulletin', url: 'https://bulletin.example/crane', date: '2026-10-03' },
  ],
  parties: [
    { id: 'port', name: 'Port of Ansel', kind: 'organisation' },
    { id: 'vane', name: 'Ida Vane', kind: 'person', role: 'harbour master', speaksFor: 'port' },
    { id: 'union', name: 'Dockers’ Union', kind: 'organisation' },
  ],
  events: [{ id: 'crane-fall', name: 'Fall of the crane', from: '2026-10-01', to: '2026-10-02', anchors: [['crane'], ['harbour']] }],
  claims: [
    {
      id: 'port-skipped-checks',
      event: 'crane-fall',
      text: 'The port skipped the yearly check of the crane.',
      denial: 'The port checked the crane this year.',
      for: ['union'],
      against: ['port'],
      evidence: 'The union named none.',
      statements: [
        { id: 'union-says', position: 'asserts', party: 'union', verb: 'said', gist: 'The check was left out.', source: 'gazette' },
        {
          id: 'vane-replies',
          position: 'denies',
          party: 'vane',
          date: '2026-10-03',
          dateInferred: true,
          when: 'on Saturday',
          verb: 'answered',
          gist: 'The check was made.',
          quote: 'It was done in May',
          replyTo: 'union-says',
          source: 'bulletin',
        },
        { id: 'unnamed-voice', position: 'denies', inferredParty: 'vane', gist: 'Nothing was skipped.', source: 'gazette' },
        { id: 'paper-itself', position: 'context', gist: 'A check costs 4,000 crowns.', source: 'gazette' },
      ],
    },
    {
      id: 'wind-was-strong',
      text: 'The wind was strong.',
      contested: false,
      statements: [{ id: 'a', position: 'asserts', gist: 'It blew.', source: 'gazette' }],
    },
  ],
});

describe('a dossier', () => {
  const dossier = dossierOf(pack, 'port-skipped-checks');
  const statement = (id: string) => dossier?.statements.find((s) => s.id === id);

  test('tells the claim, its denial, its evidence, its event and its pack', () => {
    expect(dossier).toMatchObject({
      claim: 'harbour/port-skipped-checks',
      text: 'The port skipped the yearly check of the crane.',
      denial: 'The port checked the crane this year.',
      contested: true,
      evidence: 'The union named none.',
      event: { name: 'Fall of the crane', from: '2026-10-01', to: '2026-10-02' },
      pack: { id: 'harbour', title: 'The harbour crane' },
    });
  });

  test('spells out speaker, role, principal, time, words and source of a statement', () => {
    expect(statement('vane-replies')).toMatchObject({
      speaker: 'Ida Vane',
      role: 'harbour master',
      speaksFor: 'Port of Ansel',
      speakerInferred: false,
      date: '2026-10-03',
      dateInferred: true,
      when: 'on Saturday',
      verb: 'answered',
      quote: 'It was done in May',
      replyTo: 'union-says',
      source: { publisher: 'Evening Bulletin', title: 'The crane', url: 'https://bulletin.example/crane' },
    });
  });

  test('keeps the order of the sources', () => {
    expect(dossier?.statements.map((s) => s.id)).toEqual(['union-says', 'vane-replies', 'unnamed-voice', 'paper-itself']);
  });

  test('says when a speaker is known by context only', () => {
    expect(statement('unnamed-voice')).toMatchObject({ speaker: 'Ida Vane', speakerInferred: true });
  });

  test('names nobody where the source speaks for itself', () => {
    expect(statement('paper-itself')).toMatchObject({ speaker: null, role: null, speaksFor: null, speakerInferred: false });
  });

  test('leaves unknown titles, addresses and dates null', () => {
    expect(statement('union-says')).toMatchObject({
      date: null,
      source: { publisher: 'Port Gazette', title: null, url: null, date: null },
    });
  });

  test('of a standing claim has no event', () => {
    expect(dossierOf(pack, 'wind-was-strong')).toMatchObject({ event: null, contested: false, denial: null, evidence: null });
  });

  test('of an unknown claim is undefined', () => {
    expect(dossierOf(pack, 'no-such-claim')).toBeUndefined();
  });
});

test('whoever puts a claim forward is told once, by the party spoken for', () => {
  const claim = { ...pack.claims[0], for: ['union'] } as ClaimPack['claims'][number];
  const asserting = claim.statements.map((s) => ({ ...s, position: 'supports' as const }));
  const voiced = { ...pack, claims: [{ ...claim, statements: asserting }] };
  expect(dossierOf(pack, 'port-skipped-checks')?.putForwardBy).toEqual([{ party: 'harbour/union', name: 'Dockers’ Union' }]);
  expect(dossierOf(voiced, 'port-skipped-checks')?.putForwardBy.map(({ party }) => party)).toEqual(['harbour/union', 'harbour/port']);
});
