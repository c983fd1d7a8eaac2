import { describe, expect, test } from 'vitest';
import { checkPack } from '../../../src/match/check-pack';
import { parsePack } from '../../../src/pack/parse';
import { tinyPack } from '../pack/tiny-pack';

/** The tiny pack with one claim that reads plain words, and the given examples. */
function packWith(examples: { claim?: string[]; denial?: string[] }, counterExamples: string[] = []) {
  const pack = tinyPack();
  const groups = [{ all: [['@northland'], ['blow up', 'destroy'], ['Nordhaven bridge']] }];
  Object.assign(pack.claims[0], { frames: [], groups, examples: { claim: [], denial: [], ...examples }, counterExamples });
  const parsed = parsePack(pack);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.pack;
}

describe('examples', () => {
  test('pass when found with their stance, although the sentence alone does not name the event', () => {
    const pack = packWith({
      claim: ['Northland blew up the Nordhaven bridge.'],
      denial: ['The mayor denied that Northland destroyed the Nordhaven bridge.'],
    });
    expect(checkPack(pack)).toEqual({ failures: [], examples: 2, counterExamples: 0 });
  });

  test('fail with their place when not found', () => {
    const sentence = 'The ferry runs again.';
    expect(checkPack(packWith({ claim: ['Northland blew up the Nordhaven bridge.', sentence] })).failures).toMatchObject([
      { path: '$.claims[0].examples.claim[1]', message: 'not found', sentence },
    ]);
  });

  test('fail when found with the other stance', () => {
    const sentence = 'Northland blew up the Nordhaven bridge.';
    expect(checkPack(packWith({ denial: [sentence] })).failures).toMatchObject([
      { path: '$.claims[0].examples.denial[0]', message: 'found as claim, not as denial', sentence },
    ]);
  });
});

describe('counter-examples', () => {
  test('pass when nothing is marked', () => {
    expect(checkPack(packWith({}, ['The Nordhaven bridge fell at noon.']))).toEqual({ failures: [], examples: 0, counterExamples: 1 });
  });

  test('fail when the claim is marked', () => {
    expect(checkPack(packWith({}, ['Northland blew up the Nordhaven bridge.'])).failures).toMatchObject([
      { path: '$.claims[0].counterExamples[0]', message: expect.stringMatching(/^found as (strong|weak) claim$/) },
    ]);
  });
});
