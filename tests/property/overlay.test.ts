import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createEngine } from '../../src/match/engine';
import { type Muting, withoutMuted } from '../../src/match/overlay';
import { damPack } from '../unit/match/dam-pack';

const engine = createEngine([damPack()]);
const speakersOf = (claim: string) => engine.dossier(claim)?.putForwardBy.map(({ party }) => party) ?? [];
const SENTENCES = [
  ...['Ardania accused Borland of blowing up the Halden dam.', 'Borland denied blowing up the Halden dam.', 'It rained in Velm.'],
  ...['The US knew of the attack on the Halden dam.', 'The Lomar tunnels are unsafe.', 'Borland blew up the Halden dam, Ardania said.'],
];
const page = fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 6 });

test('muting one mark takes it away, takes away only marks of its kind, and taking it back brings all again', () => {
  fc.assert(
    fc.property(page, fc.nat(), fc.constantFrom('claim', 'speaker', 'passage'), (texts, at, kind) => {
      const blocks = texts.map((text, id) => ({ id, text }));
      const matches = engine.match({ context: { title: 'Explosion at the Halden dam' }, blocks });
      const wanted = matches[at % Math.max(1, matches.length)];
      if (!wanted) return;
      const { claim, stance, block, start, end } = wanted;
      const passage = blocks[block]?.text.slice(start, end) ?? '';
      const [speaker] = speakersOf(claim);
      const mutings: Muting[] = [
        ...(kind === 'claim' || (kind === 'speaker' && !speaker) ? [{ kind: 'claim' as const, claim }] : []),
        ...(kind === 'speaker' && speaker ? [{ kind: 'speaker' as const, speaker }] : []),
        ...(kind === 'passage' ? [{ kind: 'passage' as const, claim, stance, passage, sentence: '' }] : []),
      ];
      const left = withoutMuted(matches, blocks, mutings, speakersOf);
      expect(left).not.toContain(wanted);
      const gone = matches.filter((match) => !left.includes(match));
      for (const match of gone)
        expect(match.claim === claim || (kind === 'speaker' && speakersOf(match.claim).includes(speaker ?? ''))).toBe(true);
      expect(matches.filter((match) => left.includes(match))).toEqual(left);
      expect(withoutMuted(left, blocks, mutings, speakersOf)).toEqual(left);
      expect(withoutMuted(matches, blocks, [], speakersOf)).toEqual(matches);
    }),
    { numRuns: 100 },
  );
});
