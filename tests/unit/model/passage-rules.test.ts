import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/match/engine';
import { newDraft, type Passage, packOf } from '../../../src/model/draft';
import { addPassage } from '../../../src/model/draft-claims';
import { draftPack } from '../../../src/model/draft-pack';
import { rulesOfPassages } from '../../../src/model/passage-rules';
import type { ClaimPack } from '../../../src/pack/schema';
import { BORDER_CLASH } from './draft-articles';

const TITLE = 'A trawler is rammed in the Straits of Marr';
const article = { title: TITLE, text: BORDER_CLASH.text, url: null, publisher: null, author: null, date: null };
const draft = newDraft(article, [], draftPack(article) as ClaimPack);
const passage = (exact: string, position: Passage['position'] = 'asserts'): Passage => ({
  ...{ position, party: null },
  selector: { type: 'TextQuoteSelector', exact },
});

/** Stances in which a claim made of the article's words is found in a sentence of another page on the event. */
function found(exact: string, rules: ReturnType<typeof rulesOfPassages>, sentence: string): string[] {
  const made = addPassage(draft, null, { exact, prefix: '', suffix: '', position: 'asserts', speaker: null }, rules);
  const id = made.pack.claims.at(-1)?.id;
  const block = { id: 0, text: sentence };
  const matches = createEngine([packOf(made) as ClaimPack]).match({ context: { title: TITLE }, blocks: [block] });
  return matches.filter(({ claim }) => claim.endsWith(`/${id}`)).map(({ stance }) => stance);
}

describe('a claim that the reader makes of a passage', () => {
  const MARKS = 'marks on the hull pointed to a collision with a steel bow';
  const rules = rulesOfPassages(draft, [passage(MARKS)]);

  it('is found in other words, which its own words alone do not find', () => {
    const other = 'The hull was marked by a bow of steel, it is said in Sellin.';
    expect(found(MARKS, rules, other)).toEqual(['claim']);
    expect(found(MARKS, { frames: [], groups: [] }, other)).toEqual([]);
  });

  it('is not found where something else is said of its things', () => {
    expect(found(MARKS, rules, 'The hull was painted grey.')).toEqual([]);
  });
});

it('words that are not in the article make no rules', () => {
  expect(rulesOfPassages(draft, [passage('The moon is made of basalt.')]).groups).toEqual([]);
});

it('passages that a claim has already are no sentences on something else, and make no rules of their own', () => {
  const [own, other] = ['no patrol boat had touched the vessel', 'the patrol boat had cut the nets of three other trawlers'];
  expect(rulesOfPassages(draft, [passage(own, 'context')]).groups).toEqual([]);
  const alone = rulesOfPassages(draft, [passage(other)]).groups.length;
  expect(rulesOfPassages(draft, [passage(own, 'context'), passage(other)]).groups.length).toBeGreaterThan(alone);
});
