import { describe, expect, test } from 'vitest';
import { createEngine } from '../../../src/match/engine';
import type { Article } from '../../../src/model/article';
import { draftPack } from '../../../src/model/draft-pack';
import type { ClaimPack } from '../../../src/pack/schema';
import { BORDER_CLASH } from './draft-articles';

const draftOf = (text: string): ClaimPack => {
  const article: Article = { title: null, text, url: null, publisher: null, author: null, date: null };
  return draftPack(article) as ClaimPack;
};

/** What a pack marks in a page of one sentence a block, as "stance: words of the block"; weak marks count. */
function marksIn(pack: ClaimPack, title: string, sentences: readonly string[]): string[] {
  const blocks = sentences.map((text, id) => ({ id, text }));
  const found = createEngine([pack]).match({ context: { title, lede: sentences.slice(0, 3).join(' ') }, blocks });
  return found.filter(({ tier }) => tier !== 'related').map(({ block, stance, claim }) => `${block} ${stance} ${claim.split('/')[1]}`);
}

describe('rules drafted from an article on a collision at sea', () => {
  const pack = draftOf(BORDER_CLASH.text);
  const charge = pack.claims[0]?.id;

  test('the charge is found in other words on another page, and what answers it there', () => {
    const marks = marksIn(pack, 'Two dead after trawler is rammed in the Straits of Marr', [
      'A trawler sank in the Straits of Marr on Friday.',
      'The Borlandish navy rammed the trawler, Ardania said.',
      'Borland denied it.',
    ]);
    expect(marks).toContain(`1 claim ${charge}`);
    expect(marks).toContain(`2 denial ${charge}`);
  });

  test('a page about the same people and something else stays unmarked', () => {
    const marks = marksIn(pack, 'Ilse Verhal opens the new school of the Borlandish navy in Sellin', [
      'Captain Ilse Verhal opened a school in Sellin on Monday.',
      'Ardania’s fisheries minister, Tomas Quill, called the fees too high.',
      'Verhal denied it.',
    ]);
    expect(marks).toEqual([]);
  });
});

test('a charge that an ally repeats in other words is one claim', () => {
  const pack = draftOf(
    'Ardania accused the army of Borland of shelling the harbour of Marr on Friday. Borland denied it. ' +
      '“Our dockers were shelled by the Borlandish army at breakfast,” Ardania’s defence minister, Ada Tarn, said.',
  );
  const speakers = pack.claims[0]?.statements.map(({ position, party }) => `${position} ${party}`);
  expect(speakers).toEqual(['asserts ardania', 'denies borland', 'asserts ada-tarn']);
});

test.each([
  ['of', 'The ministry accused Sellin Water of poisoning the orchards. Sellin Water denied it.'],
  ['active', 'Sellin Water poisoned the orchards, the ministry said. Sellin Water denied it.'],
  ['passive', 'The orchards were poisoned by Sellin Water, the ministry said. Sellin Water denied it.'],
])('the one whom a claim charges is known to its frames (%s)', (_, text) => {
  const [claim] = draftOf(text).claims;
  expect(claim?.frames.length).toBeGreaterThan(0);
  expect(claim?.frames.every(({ agent }) => agent?.includes('sellin-water'))).toBe(true);
});

test('who is said to be behind it is charged with it, by whoever says so again', () => {
  const pack = draftOf(
    'Ardanian officials claim Borland was behind a raid on the port of Marr. Borland denied it. ' +
      'On Friday Ardania’s spokesman, Tomas Quill, said Borland was undoubtedly behind the attack.',
  );
  expect(pack.parties.find(({ id }) => id === 'tomas-quill')?.role).toBe('Ardania’s spokesman');
  expect(pack.claims[0]?.statements.map(({ position, party }) => `${position} ${party}`)).toEqual([
    'asserts ardanian-officials',
    'denies borland',
    'asserts tomas-quill',
  ]);
  expect(pack.claims[0]?.frames[0]).toMatchObject({ agent: ['borland'], object: '@event' });
});

test('whoever speaks for one is one voice', () => {
  const pack = draftOf('Marr’s spokeswoman said the dam was sound. Tarn denied it. The dam is old, the spokesperson of Marr said.');
  expect(pack.parties.map(({ name }) => name)).toEqual(['Marr’s spokeswoman', 'Marr', 'Tarn']);
});

test.each([
  [
    'Ardania accused Borland of shelling the port. It was described as a “ludicrous tale” by Borland’s spokeswoman, Ada Voss.',
    'Ada Voss described it as a “ludicrous tale”.',
  ],
  ['Ardania accused Borland of shelling the port. Ada Voss of Borland called that “absurd”.', 'Ada Voss called that “absurd”.'],
])('what a denial calls a claim reads as a sentence: %s', (text, gist) => {
  expect(draftOf(text).claims[0]?.statements[1]?.gist).toBe(gist);
});

test('who speaks next of something else has denied nothing', () => {
  const pack = draftOf(
    'Marr Rail will run 40 trains a day, Ada Quill, the head of Marr Rail, said. The timetable has 12 pages, officials added. ' +
      'Passengers said that nobody had asked them.',
  );
  expect(pack.claims.flatMap(({ statements }) => statements.map(({ position }) => position))).toEqual(['asserts', 'asserts', 'asserts']);
});

test('a thing that somebody claims is no claim', () => {
  const pack = draftOf(
    'Piers Tarn claimed two seats in the council. Ada Quill said the vote was fair. Tarn denied that the vote was fair.',
  );
  expect(pack.claims.map(({ text }) => text)).toEqual(['The vote was fair.']);
});

test('who denies what nobody in the article has said denies it', () => {
  const pack = draftOf('Piers Tarn denied that the vote was bought. Ada Quill said the vote was held in May.');
  expect(pack.claims.find(({ text }) => text === 'The vote was bought.')?.statements.map(({ position }) => position)).toEqual(['denies']);
});

test('a name is told as the article mostly writes it', () => {
  const pack = draftOf(
    'Liberal Ada Quill said the vote was fair. Piers Tarn denied that the vote was fair. Ada Quill left. Ada Quill came back.',
  );
  expect(pack.parties.map(({ name }) => name)).toEqual(['Ada Quill', 'Piers Tarn']);
});

test('a pronoun that is accused becomes a subject', () => {
  const pack = draftOf('Ada Quill left the council in May. Piers Tarn accused her of hiding the report. Quill denied it.');
  expect(pack.claims[0]?.text).toBe('She is accused of hiding the report.');
});

test('datelines, agencies and peoples open no page', () => {
  const pack = draftOf('SELLIN (AP): Ada Quill sold forged bonds to Americans, Piers Tarn said. Quill denied that the bonds were forged.');
  const names = pack.events[0]?.anchors[1] ?? [];
  expect(names).toContain('Quill');
  for (const name of ['SELLIN', 'AP', 'Americans']) expect(names).not.toContain(name);
});

test.each([
  ['Ada Quill said the vote was bought. Piers Tarn denied that it was bought.', 'Piers Tarn denied that it was bought.'],
  [
    'Ada Quill said the vote was bought. The claim that it was bought was rejected by Piers Tarn.',
    'Piers Tarn rejected the claim that it was bought.',
  ],
  [
    'Ada Quill said the vote was bought. Piers Tarn said that the vote was fair and that he had counted.',
    'The vote was fair and he had counted.',
  ],
])('what is said in answer cannot be read as the claim: %s', (text, gist) => {
  expect(
    draftOf(text)
      .claims.flatMap(({ statements }) => statements)
      .at(-1)?.gist,
  ).toBe(gist);
});

test('a thing is answered, be there a verb of speech that is written so', () => {
  const pack = draftOf('“They had the list in a safe,” Ada Quill said. “I saw it.” Piers Tarn, who runs the firm, said there was no list.');
  expect(pack.claims[0]?.statements.map(({ position }) => position)).toEqual(['asserts', 'asserts', 'denies']);
});

test('who calls on somebody denies nothing, and who scoffs at something does', () => {
  const positions = (text: string) => draftOf(text).claims[0]?.statements.map(({ position }) => position);
  const said = 'Ada Quill said the brakes were safe.';
  expect(positions(`${said} The union called on it to publish the tests.`)).toEqual(['asserts']);
  expect(positions(`${said} Piers Tarn scoffed at that.`)).toEqual(['asserts', 'denies']);
});

test('a town is not what bears its name', () => {
  const said = 'The city of Halden is to shut the bridge, the works department said. It says a flood has broken it.';
  const aliasesOf = (name: string) =>
    draftOf(`${said} On Friday ${name} denied that a flood has broken it.`).parties.find((party) => party.name === name)?.aliases;
  expect(aliasesOf('Green Halden')).not.toContain('Halden');
  expect(aliasesOf('Halden University')).not.toContain('Halden');
});

test('an occupation makes a person, be it in no list', () => {
  const pack = draftOf('Ada Quill, a botanist of Marr University, said the trees were sound. Piers Tarn denied that the trees were sound.');
  expect(pack.parties[0]).toMatchObject({ name: 'Ada Quill', kind: 'person', role: 'botanist of Marr University' });
});

test('“accused it of” accuses, and what somebody calls a thing is told with who calls it so', () => {
  const pack = draftOf(
    'Green Marr calls the fungus “a convenient excuse”. Ada Quill accused it of hiding the report. Green Marr denied it.',
  );
  expect(pack.claims.map(({ text }) => text)).toEqual([
    'It is accused of hiding the report.',
    'Green Marr calls the fungus “a convenient excuse”.',
  ]);
});

test('who rejects one thing and then accuses somebody puts forward another', () => {
  const pack = draftOf(
    'Ada Quill said the files were stolen. Peter Tarn called that nonsense. He blamed Corvex for the leak. Corvex rejected this.',
  );
  expect(pack.claims.map(({ statements }) => statements.map(({ position, party }) => `${position} ${party}`))).toEqual([
    ['asserts ada-quill', 'denies peter-tarn'],
    ['asserts peter-tarn', 'denies corvex'],
  ]);
});

test('what is told in answer in other words stands for itself', () => {
  const pack = draftOf('Ada Quill said the files were stolen. Piers Tarn told the council that the files were invented.');
  expect(pack.claims[0]?.statements.at(-1)).toMatchObject({ position: 'denies', gist: 'The files were invented.' });
});

test('who asks for something claims nothing', () => {
  const pack = draftOf('Ada Quill said the vote was bought. Piers Tarn denied it. The mayor urged both sides to wait.');
  expect(pack.claims).toHaveLength(1);
});

test('what is said begins behind what it is done for', () => {
  const [claim] = draftOf('To stop the leak, officials said, Marr Rail had sealed the tunnel. Piers Tarn denied it.').claims;
  expect(claim?.statements[0]?.gist).toBe('Marr Rail had sealed the tunnel.');
});

test('a line of capitals within the text makes no names', () => {
  const pack = draftOf(
    'The mayor, Marr, said the vote was fair.\n\nMarr Visits Old Port, Says It Could Fall\n\nTarn denied that the vote was fair.',
  );
  expect(pack.parties.map(({ name }) => name)).toEqual(['Marr', 'Tarn']);
});

test('many are accused, one is', () => {
  const of = (text: string) => draftOf(text).claims[0]?.text;
  expect(of('Ardania accused the guards of Borland of shelling the port. Borland denied it.')).toBe(
    'The guards of Borland are accused of shelling the port.',
  );
  expect(of('Ardania accused Tollen Motors of hiding the report. Tollen denied it.')).toBe(
    'Tollen Motors is accused of hiding the report.',
  );
});

test('a state goes by no common noun that stands beside its name', () => {
  const pack = draftOf(
    'Ardania’s army accused Borland of shelling the port. Borland denied it. The army left Ardania, a government facility, behind.',
  );
  expect(pack.parties.find(({ id }) => id === 'ardania')?.aliases).toEqual([]);
});

test('a pronoun means a person of its gender', () => {
  const pack = draftOf(
    'Peter Marr, the mayor of Sellin, said the bridge was unsafe. Maria Quill, the engineer, denied it. He repeated that the bridge would fall.',
  );
  expect(pack.claims.flatMap(({ statements }) => statements).at(-1)?.party).toBe('peter-marr');
});

test('“Critics” at the head of a sentence are nobody’s name', () => {
  const pack = draftOf(
    'Critics say the dam was built on sand. The ministry said the dam was sound. The ministry denied that it was built on sand.',
  );
  expect(pack.parties.map(({ name }) => name)).toEqual(['Critics', 'ministry']);
});

describe('what the drafted event asks of a page', () => {
  const whatOf = (text: string): string[] => draftOf(text).events[0]?.anchors[0] ?? [];

  test('the act and the thing, with what else news calls it, and no setting and no office', () => {
    const what = whatOf(
      'Tollen Bank sold forged bonds to the hospital by the river, the health ministry said. Ada Marr, the head of Tollen Bank, denied it. ' +
        'The ministry said that the bonds bore a false stamp. Marr denied that any of the bonds had been forged.',
    );
    expect(what).toContain('bonds');
    for (const word of ['river', 'health', 'bank']) expect(what).not.toContain(word);
  });

  test('acts of violence where the opening tells some', () => {
    const what = whatOf(
      'Ardania accused Borland of shelling the market of Marr. Borland denied it. The market is old. A market stood there before.',
    );
    expect(what).toContain('artillery');
    expect(what).not.toContain('market');
  });

  test('no word for a dispute that is part of a name', () => {
    const what = whatOf('Marr Row School hid a leak, the council said. Marr Row School denied that there was a leak.');
    expect(what).toContain('affair');
    expect(what).not.toContain('row');
  });
});

test('who took a side in the article takes it elsewhere in other words', () => {
  const pack = draftOf(
    'The harbour of Marr is full of mercury, Ada Quill of the anglers’ league said. Piers Tarn, who runs the harbour, denied it. ' +
      '“The mud comes from the quarry,” Tarn said. The harbour was dredged in May. The anglers’ league has 400 members.',
  );
  const marks = marksIn(pack, 'Mercury in the harbour of Marr', ['Tarn spoke of nothing but the quarry.', 'The quarry is closed.']);
  expect(marks).toEqual([`0 denial ${pack.claims[0]?.id}`]);
});

test('a verb that the tagger takes for an adverb is what the claim is about', () => {
  const [claim] = draftOf('The ministry would close nine libraries in May, Ada Quill said. Piers Tarn, the minister, denied it.').claims;
  expect(claim?.groups.some(({ all }) => all.some((terms) => terms.includes('shut')))).toBe(true);
});

test('what is said of somebody by the way is no part of a claim', () => {
  const [claim] = draftOf('Ada Marr, the national record holder, refused a blood test in Sellin, the league said. Marr denied it.').claims;
  const terms = claim?.groups.flatMap(({ all }) => all.flat());
  expect(terms).toContain('refused');
  expect(terms).not.toContain('holder');
});

test('to accuse somebody is no denial of theirs, and to speak of nothing but that one’s denial is', () => {
  const pack = draftOf('Ardania accused the Borlandish navy of ramming a trawler in the Straits of Marr. Borland denied it.');
  const marks = marksIn(pack, 'Ardania accuses Borland over trawler rammed in the Straits of Marr', [
    'The Borlandish navy rammed the trawler.',
    'Borland denied it.',
  ]);
  expect(marks).toEqual([`0 claim ${pack.claims[0]?.id}`, `1 denial ${pack.claims[0]?.id}`]);
});

test('to say that nobody needs to do it does not deny that it is done', () => {
  const pack = draftOf(
    'The ministry would close nine libraries in May, Ada Quill said. Piers Tarn, the minister, denied it. ' +
      'Readers say the ministry has no need to close any library, since it starves them all of books.',
  );
  expect(pack.claims[0]?.statements.map(({ position }) => position)).toEqual(['asserts', 'denies']);
});

test('the accused is named before the deed, whatever stands between', () => {
  const [claim] = draftOf('Ardania accused the army of neighbouring Borland of shelling the port. Borland denied it.').claims;
  expect(claim?.text).toBe('The army of neighbouring Borland is accused of shelling the port.');
});
