import { describe, expect, test } from 'vitest';
import { marked } from './marked';

const TITLE = 'Explosion at the Halden dam';
const CLAIM = 'dam/borland-did-it claim strong';
const DENIAL = 'dam/borland-did-it denial strong';

describe('a denial in a relative clause', () => {
  test.each([
    ['of its own subject', 'Borland, which has denied blowing up the Halden dam, recalled its envoy.', [DENIAL]],
    ['of people', 'Borlandic officials, who have denied a role in the explosion, offered help.', [DENIAL]],
    ['and a charge behind it', 'Borland, which has denied a role in the explosion, blew up the Halden dam, Ardania said.', [DENIAL, CLAIM]],
    ['of the words before', 'Ardania says Borland blew up the Halden dam, which Borland denies.', [CLAIM, DENIAL]],
    ['of a charge in an aside', 'Ardania accused Borland of blowing up the Halden dam, a charge Borland rejected.', [CLAIM, DENIAL]],
  ])('%s', (_, text, wanted) => {
    expect(marked({ title: TITLE }, text).sort()).toEqual([...wanted].sort());
  });
});

test('a claim that opens a sentence is denied by the epithet behind it, and not told as said', () => {
  expect(marked({ title: TITLE }, 'The idea that Borland blew up the Halden dam is grotesque, Voss said.')).toEqual([DENIAL]);
});
