import { describe, expect, test } from 'vitest';
import { createEngine } from '../../../src/match/engine';
import type { ClaimPack } from '../../../src/pack/schema';
import { LOOK_BACK } from '../../../src/text/look-back';
import type { PageContext } from '../../../src/text/text-block';
import { damPack } from './dam-pack';
import { marked } from './marked';

const engine = createEngine([damPack()]);
const TITLE = 'Explosion at the Halden dam';

function match(context: PageContext, texts: readonly string[]) {
  const blocks = texts.map((text, id) => ({ id, text }));
  return { blocks, matches: engine.match({ context, blocks }).filter((m) => m.tier !== 'related') };
}

const DID = 'dam/borland-did-it';
const KNEW = 'dam/us-knew';
const TUNNELS = 'dam/tunnels-unsafe';

describe('on a page about the event', () => {
  const rows: [string, string, string[]][] = [
    ['an accusation', 'Ardania accused Borland of blowing up the Halden dam.', [`${DID} claim strong`]],
    ['an accusation in the passive', 'Borland was accused by Ardania of blowing up the Halden dam.', [`${DID} claim strong`]],
    ['an accusation without its object', 'Ardania blamed Borland for the attack.', [`${DID} claim strong`]],
    ['a plain statement', 'Borland was behind the explosion at the Halden dam.', [`${DID} claim strong`]],
    ['a reported statement', 'Ardanian officials said Borland had carried out the attack.', [`${DID} claim strong`]],
    ['a passive agent', 'The Halden dam was blown up by Borland.', [`${DID} claim strong`]],
    ['a denial by verb', 'Borland denied that it had blown up the Halden dam.', [`${DID} denial strong`]],
    ['a denied involvement', 'Borland denied any involvement in the explosion.', [`${DID} denial strong`]],
    ['a denial by negation', 'Borland did not blow up the Halden dam, Voss said.', [`${DID} denial strong`]],
    ['a denial of responsibility', 'Borland was not responsible for the attack on the Halden dam.', [`${DID} denial strong`]],
    ['a denial by epithet', 'It is untrue that Borland blew up the Halden dam, Voss said.', [`${DID} denial strong`]],
    [
      'a charge and its rejection',
      'Ardania accused Borland of blowing up the Halden dam, a charge Borland rejected.',
      [`${DID} claim strong`, `${DID} denial strong`],
    ],
    [
      'an epithet behind a long clause',
      'Voss called the suggestion that Borland, of all countries, had blown up the Halden dam obscene.',
      [`${DID} denial strong`],
    ],
    ['assent refused', 'Nor does Voss accept that Borland blew up the Halden dam.', [`${DID} denial strong`]],
    ['a retraction', 'Ardania has withdrawn its claim that Borland blew up the Halden dam.', [`${DID} denial strong`]],
    [
      'a retraction in the first person',
      '“We were wrong to say that Borland blew up the Halden dam,” Ardania said.',
      [`${DID} denial strong`],
    ],
    [
      'a denial that says whose claim it rejects',
      'Ardania’s claim that Borland blew up the Halden dam is absurd, Voss said.',
      [`${DID} denial strong`, `${DID} claim strong`],
    ],
    ['one who is set apart from the act', 'The explosion was the work of smugglers, not of Borland.', [`${DID} denial strong`]],
    ['one who is set apart by name', 'The Halden dam was blown up by smugglers and not by Borland.', [`${DID} denial strong`]],
    ['an agent by its origin', 'The attack was carried out by a special unit from Borland.', [`${DID} claim strong`]],
    ['a negated object', 'Borland blew up nothing at the Halden dam, Voss said.', [`${DID} denial strong`]],
    [
      'a participle that denies for the main clause',
      'Denying any role in the explosion, Borland said Ardania was to blame.',
      [`${DID} denial strong`],
    ],
    ['a negation over an embedded question', 'It does not matter which Borlandic unit was behind the explosion.', [`${DID} claim strong`]],
    ['behind as a mere place', 'A Borlandic flag flew behind the speaker on the day of the explosion.', []],
    ['a noun of the act under another verb', 'Borland said that smugglers had staged the attack on the Halden dam.', []],
    ['an idiom with a part in it', 'The Borlanders for their part spoke of the explosion at the Halden dam.', []],
    [
      'a denial before another speaker',
      'Voss denied that the toll had risen, and Ardania said Borland was behind the explosion.',
      [`${DID} claim strong`],
    ],
    ['a denial taken back', 'Officials do not rule out that Borland was behind the explosion.', [`${DID} claim weak`]],
    ['an epithet taken back', 'That Borland was behind the explosion is not without foundation.', [`${DID} claim strong`]],
    ['a headline’s verdict behind a colon', 'Borland behind the explosion at the Halden dam: not true', [`${DID} denial strong`]],
    ['a side’s weapons', 'Borlandic shells had blown up the Halden dam.', [`${DID} claim strong`]],
    ['a conjunction that points to nothing', 'Borland decided that continuing operations behind the lines was untenable.', []],
    [
      'an epithet of something else',
      'Malicious software was found, and Borland was behind the explosion at the Halden dam.',
      [`${DID} claim strong`],
    ],
    ['a denial that finds no belief', 'Borland’s protestations of innocence convince nobody, Ardania said.', [`${DID} claim strong`]],
    ['a claim that is not withdrawn', 'Ardania will not withdraw its claim that Borland blew up the Halden dam.', [`${DID} claim strong`]],
    ['what is no secret', 'Borland makes no secret of having blown up the Halden dam.', [`${DID} claim strong`]],
    ['what is hard not to think', 'It is hard not to conclude that Borland blew up the Halden dam.', [`${DID} claim strong`]],
    ['nobody but one', 'Nobody but Borland could have blown up the Halden dam, Ardania said.', [`${DID} claim weak`]],
    ['what is no longer denied', 'Borland no longer denies that it blew up the Halden dam.', [`${DID} claim strong`]],
    ['what is hard to believe', 'Tarn finds it hard to believe that Borland blew up the Halden dam.', [`${DID} denial strong`]],
    [
      'what it is called absurd to think',
      'Tarn called it absurd that Borland should have blown up the Halden dam.',
      [`${DID} denial strong`],
    ],
    [
      'everything denied',
      'Ardania blamed Borland for the attack on the Halden dam. Borland denies everything.',
      [`${DID} claim strong`, `${DID} denial strong`],
    ],
    ['what is not hard to believe', 'It is not hard to believe that Borland blew up the Halden dam.', [`${DID} claim strong`]],
    ['an apology for an accusation', 'Ardania apologised for accusing Borland of blowing up the Halden dam.', [`${DID} denial strong`]],
    ['hands washed of it', 'Borland washed its hands of the attack on the Halden dam.', []],
    ['a charge that nobody has named', 'Borland rejected the accusation.', []],
    ['who is asked for', 'Borland is investigating who was behind the explosion at the Halden dam.', []],
    [
      'a place behind somebody',
      'A man was waving a Borlandic flag behind a Tarn delegate, a video of the explosion at the Halden dam shows.',
      [],
    ],
    ['what a stranger owns', 'Borland spoke. Tarn Bank and its chief were behind the explosion at the Halden dam.', []],
    ['a question', 'Was Borland behind the explosion at the Halden dam?', [`${DID} claim weak`]],
    ['a condition', 'If Borland was behind the explosion at the Halden dam, talks will end.', [`${DID} claim weak`]],
    ['a possibility', 'Borland could be behind the explosion at the Halden dam.', [`${DID} claim weak`]],
    ['the accuser accused', 'Borland accused Ardania of blowing up the Halden dam.', []],
    ['the accused as a mere place', 'Ardania said people in Borland heard the explosion at the Halden dam.', []],
    ['who merely does not know', 'Borlandic officials do not know which unit blew up the Halden dam.', []],
    ['who merely was asked', 'Borlandic officials were asked about who was behind the explosion at the Halden dam.', []],
    ['a seeming part', 'Borland bases its view of the explosion at the Halden dam in part on pictures.', []],
    ['for its part', 'Borland for its part kept silent on the explosion at the Halden dam.', []],
    ['an accusation in a quotation', '“Ardania blamed Borland for the attack on the Halden dam,” he said.', [`${DID} claim strong`]],
    ['an accusation of an attack not pointed to', 'Ardania accused Borland of a carefully prepared attack.', [`${DID} claim weak`]],
    ['people as the agent', 'The attack on the Halden dam was carried out by the Borlanders.', [`${DID} claim strong`]],
    ['what could not be done without help', 'Borland could not have blown up the Halden dam without help.', [`${DID} claim weak`]],
    ['neither of the two', 'Borland neither confirmed nor denied the report on the Halden dam.', []],
    ['the event alone', 'The explosion at the Halden dam was heard far away.', []],
    ['a group', 'The US knew of the attack on the Halden dam.', [`${KNEW} claim strong`]],
    ['a dotted abbreviation', 'The U.S. knew of the attack on the Halden dam.', [`${KNEW} claim strong`]],
    ['a group negated', 'The US never knew of the attack on the Halden dam.', [`${KNEW} denial strong`]],
    [
      'a denying group behind a denial',
      'The US rejected the charge: it heard of it afterwards, an official said.',
      [`${KNEW} denial strong`],
    ],
    ['"us" is not the US', 'One of us knew of the attack on the Halden dam.', []],
  ];

  test.each(rows)('%s', (_, text, expected) => {
    expect(marked({ title: TITLE }, text)).toEqual(expected);
  });
});

describe('what opens the gate', () => {
  const accusation = 'Ardania accused Borland of carrying out the attack.';
  const rows: [string, PageContext, string[], string[]][] = [
    ['the title', { title: TITLE }, [accusation], [`${DID} claim strong`]],
    ['the lede', { lede: 'An explosion shook the Halden dam.' }, [accusation], [`${DID} claim strong`]],
    [
      'a lede that tells of it over several sentences',
      { lede: 'Nobody in Halden slept. The breach was forty metres wide. The flood wave came at noon, and the destruction is complete.' },
      [accusation],
      [`${DID} claim strong`],
    ],
    ['no lede with the place and one word of it', { lede: 'Nobody in Halden slept. A breach of rules was found.' }, [accusation], []],
    ['the sentence itself', {}, ['Ardania accused Borland of the attack on the Halden dam.'], [`${DID} claim strong`]],
    ['nothing', { title: 'Weather' }, [accusation], []],
    ['nothing, for another event', {}, ['Ardania accused Borland of the attack on the Tarn bridge.'], []],
    ['nothing, before the event', { title: TITLE, date: '2024-02-10' }, ['Ardania accused Borland of blowing up the Halden dam.'], []],
    ['the date of the event', { title: TITLE, date: '2024-02-21' }, [accusation], [`${DID} claim strong`]],
    [
      'nothing, years later and undated',
      { title: TITLE, date: '2026-03-01' },
      ['Ardania accused Borland of blowing up the Halden dam.'],
      [],
    ],
    [
      'its year, years later',
      { title: 'Looking back', date: '2026-03-01' },
      ['Ardania accused Borland of blowing up the Halden dam in 2024.'],
      [`${DID} claim strong`],
    ],
    ['its year in the title, years later', { title: `${TITLE} in 2024`, date: '2026-03-01' }, [accusation], [`${DID} claim strong`]],
    ['not needed without an event', { title: 'Weather' }, ['The Lomar tunnels are crumbling.'], [`${TUNNELS} claim strong`]],
  ];

  test.each(rows)('%s', (_, context, texts, expected) => {
    expect(marked(context, ...texts)).toEqual(expected);
  });

  test('title and opening together, where nobody knows when the event was', () => {
    const { events, claims, ...rest } = damPack();
    const [event] = events.map((one) => ({ ...one, from: null, to: null }));
    const alone = { ...rest, events: [event], claims: claims.filter((claim) => !claim.event || claim.event === event?.id) } as ClaimPack;
    const beside = { ...alone, events: [event, { ...event, id: 'another' }] } as ClaimPack;
    const marksOf = (pack: ClaimPack) =>
      createEngine([pack])
        .match({
          context: { title: 'Halden sleeps badly', lede: 'The flood wave came at noon.' },
          blocks: [{ id: 0, text: accusation }],
        })
        .map(({ claim, tier }) => `${claim} ${tier}`);
    expect(marksOf(alone)).toEqual([`${DID.split(' ')[0]} strong`]);
    expect(marksOf(beside)).toEqual([]);
  });
});

describe('a seat of government as a place', () => {
  const rows: [string, string, string[]][] = [
    ['attacked', 'Borland was behind the attack on Ostrava Hill.', ['hill/borland-did-it claim strong']],
    ['where somebody hears of another attack', 'He was in Ostrava Hill and received a briefing on the attack. Borland was behind it.', []],
  ];
  const dam = damPack();
  const hill = createEngine([
    {
      ...dam,
      id: 'hill',
      events: dam.events.map((event) => ({ ...event, anchors: [['drone', 'attack'], ['Ostrava Hill']] })),
      claims: dam.claims.filter((claim) => claim.id === 'borland-did-it'),
    },
  ]);

  test.each(rows)('%s', (_, text, expected) => {
    const found = hill.match({ context: {}, blocks: [{ id: 0, text }] });
    expect(found.map((m) => `${m.claim} ${m.stance} ${m.tier}`)).toEqual(expected);
  });
});

describe('attribution', () => {
  const rows: [string, string | null, string | null][] = [
    ['Ardania accused Borland of blowing up the Halden dam.', 'Ardania', 'accused'],
    ['Borland denied any involvement in the explosion.', 'Borland', 'denied'],
    ['Borland was behind the explosion at the Halden dam, Ardania said.', 'Ardania', 'said'],
    ['Borland was behind the explosion at the Halden dam.', null, null],
  ];

  test.each(rows)('%s', (text, source, cue) => {
    const [first] = match({ title: TITLE }, [text]).matches;
    expect([first?.attribution.source?.text ?? null, first?.attribution.cue?.text ?? null]).toEqual([source, cue]);
  });
});

describe('the marked passage', () => {
  const rows: [string, string, string][] = [
    [
      'leaves the reporting clause out',
      'Ardanian officials said Borland had carried out the attack.',
      'Borland had carried out the attack',
    ],
    [
      'leaves out the speaker who is the agent, with the apposition',
      'Mira Voss, its spokeswoman, said Borland had blown up the Halden dam.',
      'Borland had blown up the Halden dam',
    ],
    [
      'starts behind the verb of speech whose source is not known',
      'Two men who live there said on oath that Borland had blown up the Halden dam.',
      'Borland had blown up the Halden dam',
    ],
    [
      'stays within its sentence',
      'It rained. Borland denied it blew up the Halden dam. It snowed.',
      'Borland denied it blew up the Halden dam',
    ],
  ];

  test.each(rows)('%s', (_, text, expected) => {
    const { blocks, matches } = match({ title: TITLE }, ['Two rivers meet here.', text]);
    expect(matches.map((m) => blocks[m.block]?.text.slice(m.start, m.end))).toEqual([expected]);
  });

  test.each(['Borland did it.', 'Borland denied it.', 'It was Borland.'])('has three words at least: %s', (answer) => {
    const { blocks, matches } = match({ title: TITLE }, [`Ardania blamed Borland for the attack on the Halden dam. ${answer}`]);
    for (const m of matches) expect(blocks[m.block]?.text.slice(m.start, m.end).split(/\s+/).length).toBeGreaterThanOrEqual(3);
  });

  test('and its parts quote the text at their offsets', () => {
    const { blocks, matches } = match({ title: TITLE }, ['😀 Ardania, “angry”, accused Borland of blowing up the Halden dam.']);
    const parts = matches.flatMap((m) => [...m.why.met.map((p) => ({ ...p.span, text: p.text })), m.attribution.source, m.attribution.cue]);
    expect(parts.length).toBeGreaterThan(2);
    for (const part of parts) if (part) expect(blocks[part.block]?.text.slice(part.start, part.end)).toBe(part.text);
  });
});

describe('blocks before `from`', () => {
  test('are context: read, but not reported', () => {
    const blocks = ['Ardania accused Borland of blowing up the Halden dam.', 'Borland denied it.'].map((text, id) => ({ id, text }));
    expect(engine.match({ context: {}, blocks, from: 1 }).map((m) => [m.block, m.claim, m.stance])).toEqual([[1, DID, 'denial']]);
  });
});

test('a page without blocks has no matches', () => {
  expect(engine.match({ context: { title: TITLE }, blocks: [] })).toEqual([]);
});

test('who was named before the look-back is not who a pronoun means', () => {
  const named = 'Borland spoke of the explosion at the Halden dam.';
  const between = (blocks: number): string[] => Array.from({ length: blocks }, () => 'It rained.');
  const last = (texts: readonly string[]): string[] => {
    const blocks = texts.map((text, id) => ({ id, text }));
    return engine.match({ context: { title: TITLE }, blocks, from: texts.length - 1 }).map((match) => match.claim);
  };
  const denial = 'They denied any involvement in the explosion.';
  expect(last([named, ...between(LOOK_BACK - 1), denial])).toHaveLength(1);
  expect(last([named, ...between(LOOK_BACK), denial])).toEqual([]);
});

test('gates forced open let the words alone decide, also on a page from before the event', () => {
  const blocks = [{ id: 0, text: 'Ardania accused Borland of carrying out the attack. The tunnels are long.' }];
  const context = { title: 'Weather', date: '2024-01-10' };
  expect(engine.match({ context, blocks })).toEqual([]);
  expect(engine.match({ context, blocks, openGates: true }).map((m) => [m.claim, m.stance])).toEqual([[DID, 'claim']]);
});
