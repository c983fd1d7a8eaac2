import { describe, expect, test } from 'vitest';
import { checkPack } from '../../../src/match/check-pack';
import type { Article } from '../../../src/model/article';
import { draftPack } from '../../../src/model/draft-pack';
import type { ClaimPack } from '../../../src/pack/schema';
import { BORDER_CLASH, BRAKE_RECALL } from './draft-articles';

const article = (text: string): Article => ({ title: null, text, url: null, publisher: null, author: null, date: null });
const draftOf = (text: string): ClaimPack => draftPack(article(text)) as ClaimPack;

/** Each contested claim as its statements, "position name". */
function disputes(pack: ClaimPack): string[][] {
  const name = (id: string | null) => pack.parties.find((party) => party.id === id)?.name ?? null;
  return pack.claims
    .filter(({ contested }) => contested)
    .map(({ statements }) => statements.map(({ position, party }) => `${position} ${name(party)}`));
}

describe.each([
  ['a clash at a border', BORDER_CLASH],
  ['a recall of cars', BRAKE_RECALL],
])('%s', (_, { text, contested, parties }) => {
  const pack = draftOf(text);

  test('has its contested claims first, each with those who assert and those who deny it', () => {
    expect(disputes(pack)).toEqual(contested);
    const first = pack.claims.findIndex((claim) => !claim.contested);
    expect(pack.claims.slice(first < 0 ? pack.claims.length : first).some((claim) => claim.contested)).toBe(false);
  });

  test('knows whom its people speak for', () => {
    const name = (id: string | null) => pack.parties.find((party) => party.id === id)?.name ?? null;
    for (const [person, speaksFor] of Object.entries(parties)) {
      expect([person, name(pack.parties.find((party) => party.name === person)?.speaksFor ?? null)]).toEqual([person, speaksFor]);
    }
  });

  test('quotes for every statement the passage it stands in', () => {
    for (const { selector } of pack.claims.flatMap(({ statements }) => statements)) expect(text).toContain(selector?.exact);
  });

  test('passes its own check', () => {
    expect(checkPack(pack).failures).toEqual([]);
  });
});

test('marks nothing of what nobody contests', () => {
  const pack = draftOf(
    'The harbour will be dredged in May, said Ada Marr, the mayor of Sellin. Marr said that the work would take a year.',
  );
  expect(pack.claims.length).toBeGreaterThan(0);
  for (const { contested, groups, event } of pack.claims)
    expect({ contested, groups, event }).toEqual({ contested: false, groups: [], event: null });
});

test('says that no evidence was given where the article says so', () => {
  const pack = draftOf(
    'Ada Marr, the mayor of Sellin, said without providing evidence that the dam had been blown up. Jon Pell, the owner of the dam, denied it.',
  );
  expect(pack.claims[0]?.evidence).toMatch(/no evidence/);
});

test.each([[''], ['The bridge was built in 1974. It carries 600 lorries a day.'], ['“'], ['Yes.']])('drafts nothing from %j', (text) => {
  expect(draftPack(article(text))).toBeNull();
});

test('the words of a denial that says something of its own are the claim’s denial', () => {
  const pack = draftOf(
    'Ardania accused Borland of ramming a trawler off Sellin. Borland rejected it and said that the trawler had been adrift.',
  );
  expect(pack.claims[0]?.denial).toBe('The trawler had been adrift.');
});

test('a state before an office is whom its holder speaks for, and no part of another name', () => {
  const pack = draftOf('Ardania accused the U.S. of sinking a ferry. U.S. National Transport spokesman Jon Marr denied it.');
  const marr = pack.parties.find(({ name }) => name === 'Jon Marr');
  expect(pack.parties.find(({ id }) => id === marr?.speaksFor)?.name).toBe('United States');
  expect(pack.parties.map(({ name }) => name)).not.toContain('U.S. National Transport');
});

describe('a quotation that names no speaker', () => {
  const charge = 'Ardania accused Borland of sinking a ferry off Sellin. Borland denied it.';

  test('answers for whom it denies a part in it, who is told as inferred', () => {
    const pack = draftOf(`${charge}\n\n“Borland had no role in it. We grieve with the families.”`);
    const last = pack.claims[0]?.statements.at(-1);
    expect(last).toMatchObject({ position: 'denies', party: null, inferredParty: 'borland', quote: 'Borland had no role in it.' });
  });

  test.each([
    ['that speaks of others', '“Borland had no role in it.”'],
    ['that denies nothing', '“Borland had a role in it, we know.”'],
  ])('and one %s is left out', (_, quotation) => {
    const statements = draftOf(`${charge}\n\n${quotation}`).claims.flatMap((claim) => claim.statements);
    expect(statements.filter(({ inferredParty }) => inferredParty)).toEqual([]);
  });
});
