import { describe, expect, test } from 'vitest';
import { parsePack, parsePackText } from '../../../src/pack/parse';
import { PACK_LIMITS } from '../../../src/pack/schema';
import { tinyPack } from './tiny-pack';

/** A change to the valid pack, the path that must be named, and what the message must say. */
type Fault = [change: (pack: ReturnType<typeof tinyPack>) => void, path: string, message: RegExp];

const shape: Record<string, Fault> = {
  'another format': [(p) => (p.format = 'claimpack/2'), '$.format', /claimpack\/1/],
  'a missing key': [(p) => delete p.title, '$.title', /title/],
  'an unknown key': [(p) => (p.claims[0].colour = 'red'), '$.claims[0].colour', /colour|never/],
  'a wrong type': [(p) => (p.claims[0].text = 5), '$.claims[0].text', /string/],
  'a language it cannot read': [(p) => (p.language = 'ru'), '$.language', /en/],
  'an id that is no id': [(p) => (p.claims[0].id = 'Not An Id'), '$.claims[0].id', /hyphens/],
  'a slash in an id': [(p) => (p.id = 'a/b'), '$.id', /hyphens/],
  'a version that is none': [(p) => (p.version = '1.0'), '$.version', /three numbers/],
  'a date that is none': [(p) => (p.sources[0].date = '28 February'), '$.sources[0].date', /YYYY-MM-DD/],
  'a script as a link': [(p) => (p.sources[0].url = 'javascript:alert(1)'), '$.sources[0].url', /http/],
  'a data link': [(p) => (p.homepage = 'data:text/html,x'), '$.homepage', /http/],
  'a link without a protocol': [(p) => (p.homepage = '//evil.example/'), '$.homepage', /address/],
  'a link with a user name': [(p) => (p.homepage = 'https://courier.example@evil.example/'), '$.homepage', /user name/],
  'a link with a user name behind a backslash': [
    (p) => (p.homepage = 'https://evil.example\\@courier.example/'),
    '$.homepage',
    /user name/,
  ],
  'a link over lines': [(p) => (p.homepage = 'https://evil\n.example/'), '$.homepage', /user name/],
  'a link that turns direction': [(p) => (p.sources[0].url = 'https://a.example/\u202e'), '$.sources[0].url', /direction/],
  'a name that turns direction': [(p) => (p.parties[1].name = 'Ada \u202eueroM'), '$.parties[1].name', /direction/],
  'a text with isolates': [(p) => (p.claims[0].text = 'It \u2067fell\u2069'), '$.claims[0].text', /direction/],
  'a gist with a control character': [
    (p) => (p.claims[0].statements[0].gist = 'It\u0000fell'),
    '$.claims[0].statements[0].gist',
    /control character/,
  ],
  'a context that turns direction': [
    (p) => (p.claims[0].statements[0].selector = { type: 'TextQuoteSelector', exact: 'x', prefix: '\u202e' }),
    '$.claims[0].statements[0].selector.prefix',
    /direction/,
  ],
  'an id of the prototype': [(p) => (p.parties[0].id = '__proto__'), '$.parties[0].id', /hyphens/],
  'a relative link': [(p) => (p.homepage = '/x'), '$.homepage', /address/],
  'an empty text': [(p) => (p.claims[0].text = '  '), '$.claims[0].text', /length/],
  'a text over its limit': [(p) => (p.claims[0].text = 'x'.repeat(2_001)), '$.claims[0].text', /2.?000/],
  'no claims': [(p) => (p.claims = []), '$.claims', /length/],
  'no statement': [(p) => (p.claims[0].statements = []), '$.claims[0].statements', /length/],
  'a list over its limit': [(p) => (p.claims[0].frames = Array(PACK_LIMITS.frames + 1).fill({ act: ['x'] })), '$.claims[0].frames', /32/],
  'a position it does not know': [(p) => (p.claims[0].statements[0].position = 'lies'), '$.claims[0].statements[0].position', /asserts/],
  'a distance that is no whole number': [(p) => (p.claims[0].groups[0].within = 1.5), '$.claims[0].groups[0].within', /integer/],
  'an empty list of alternatives': [(p) => (p.claims[0].groups[0].all = [[]]), '$.claims[0].groups[0].all[0]', /length/],
};

const references: Record<string, Fault> = {
  'a party twice': [(p) => p.parties.push(p.parties[0]), '$.parties[2].id', /"northland" stands twice/],
  'a claim twice': [(p) => p.claims.push(p.claims[0]), '$.claims[1].id', /stands twice/],
  'a statement twice': [(p) => (p.claims[0].statements[1].id = 's1'), '$.claims[0].statements[1].id', /stands twice/],
  'a principal nobody knows': [(p) => (p.parties[1].speaksFor = 'x'), '$.parties[1].speaksFor', /no party "x"/],
  'an event nobody knows': [(p) => (p.claims[0].event = 'x'), '$.claims[0].event', /no event "x"/],
  'a side nobody knows': [(p) => (p.claims[0].against = ['x']), '$.claims[0].against[0]', /no party "x"/],
  'an agent nobody knows': [(p) => (p.claims[0].frames[0].agent = ['x']), '$.claims[0].frames[0].agent[0]', /no party "x"/],
  'a term for a party nobody knows': [
    (p) => (p.claims[0].groups[0].all[0] = ['@x']),
    '$.claims[0].groups[0].all[0][0]',
    /no party or event "x"/,
  ],
  'an exclusion nobody knows': [(p) => (p.claims[0].groups[0].none = ['@x']), '$.claims[0].groups[0].none[0]', /no party or event "x"/],
  'an event term without an event': [(p) => (p.claims[0].event = null), '$.claims[0].frames[0].object', /no event/],
  'a speaker nobody knows': [(p) => (p.claims[0].statements[1].party = 'x'), '$.claims[0].statements[1].party', /no party "x"/],
  'a party that speaks for itself': [
    (p) => (p.parties[0].speaksFor = 'moreau'),
    '$.parties[1].speaksFor',
    /"moreau" comes to speak for itself/,
  ],
  'too many who speak for one another': [
    (p) => {
      for (let i = 0; i < 9; i++) p.parties.push({ id: `p${i}`, name: `P ${i}`, kind: 'group', ...(i && { speaksFor: `p${i - 1}` }) });
    },
    '$.parties[10].speaksFor',
    /more than 8/,
  ],
  'a statement that answers itself': [
    (p) => (p.claims[0].statements[0].replyTo = 's2'),
    '$.claims[0].statements[0].replyTo',
    /"s1" comes to answer itself/,
  ],
  'a source nobody knows': [(p) => (p.claims[0].statements[0].source = 'x'), '$.claims[0].statements[0].source', /no source "x"/],
  'a reply to nothing': [(p) => (p.claims[0].statements[1].replyTo = 's9'), '$.claims[0].statements[1].replyTo', /no statement "s9"/],
};

describe('a fault is named with its place', () => {
  test.each(Object.entries({ ...shape, ...references }))('%s', (_, [change, path, message]) => {
    const pack = tinyPack();
    change(pack);
    const result = parsePack(pack);
    expect(result).toMatchObject({ ok: false });
    expect(!result.ok && result.issues).toContainEqual({ path, message: expect.stringMatching(message) });
  });

  test('every fault, not only the first', () => {
    const pack = tinyPack();
    pack.version = 'x';
    pack.claims[0].text = '';
    expect(parsePack(pack)).toMatchObject({ issues: [{ path: '$.version' }, { path: '$.claims[0].text' }] });
  });
});

describe('what is no pack at all', () => {
  const cycle: Record<string, unknown> = {};
  cycle.self = cycle;

  test.each([
    ['text that is no JSON', () => parsePackText('{"a":'), /not JSON/],
    ['a text over the limit', () => parsePackText(' '.repeat(PACK_LIMITS.size + 1)), /larger than/],
    ['nesting over the limit', () => parsePackText('['.repeat(100_000) + ']'.repeat(100_000)), /nested deeper/],
    ['a cycle', () => parsePack(cycle), /cycle/],
    ['null', () => parsePack(null), /object/i],
    ['a word', () => parsePack('pack'), /object/i],
  ])('%s', (_, parse, message) => {
    expect(parse()).toEqual({ ok: false, issues: [{ path: expect.stringMatching(/^\$/), message: expect.stringMatching(message) }] });
  });

  test('keys of the prototype are unknown keys and change nothing', () => {
    const text = JSON.stringify(tinyPack()).replace('"id":"tiny"', '"id":"tiny","__proto__":{"polluted":true},"constructor":1');
    expect(parsePackText(text)).toMatchObject({ ok: false });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

test('a valid pack comes out with its defaults filled in', () => {
  const result = parsePackText(JSON.stringify(tinyPack()));
  expect(result.ok && result.pack).toMatchObject({
    licence: null,
    maintainers: [],
    claims: [
      { contested: true, denial: null, evidence: null, groups: [{ stance: 'claim' }], statements: [{ party: null, quote: null }, {}] },
    ],
  });
});

test('letters of other scripts, right-to-left marks and line ends stay as they are', () => {
  const pack = tinyPack();
  pack.parties[1].name = 'Аda Mоreau \u200f';
  pack.claims[0].text = 'It fell.\nOn Monday.';
  expect(parsePack(pack)).toMatchObject({
    ok: true,
    pack: { parties: [{}, { name: 'Аda Mоreau \u200f' }], claims: [{ text: pack.claims[0].text }] },
  });
});

test('as many statements as fit may answer one another in a row', () => {
  const pack = tinyPack();
  const statement = (i: number) => ({
    id: `s${i}`,
    position: 'denies',
    gist: 'No.',
    source: 'courier',
    ...(i && { replyTo: `s${i - 1}` }),
  });
  pack.claims[0].statements = Array.from({ length: PACK_LIMITS.statements }, (_, i) => statement(i));
  expect(parsePack(pack)).toMatchObject({ ok: true });
});

test('a party may be called like a property of every object', () => {
  const pack = tinyPack();
  pack.claims[0].for = ['constructor'];
  expect(parsePack(pack)).toMatchObject({ ok: false, issues: [{ path: '$.claims[0].for[0]' }] });
});
