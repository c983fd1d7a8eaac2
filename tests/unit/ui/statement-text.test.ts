import { beforeAll, describe, expect, it } from 'vitest';
import { circumstances, roleText, saidText, sourceName, speakerText } from '../../../src/ui/statement-text';
import { speakEnglish } from './english';
import { statement } from './sample-dossier';

beforeAll(speakEnglish);

describe('who said it', () => {
  it.each([
    ['a named speaker', { speaker: 'Orla Venn', role: 'engineer', speaksFor: 'the board' }, 'Orla Venn', 'engineer, for the board'],
    ['a party with an article', { speaker: 'the farmers' }, 'The farmers', ''],
    ['a state that wants one', { speaker: 'United States' }, 'The United States', ''],
    ['a speaker for one', { speaker: 'Orla Venn', speaksFor: 'European Union' }, 'Orla Venn', 'for the European Union'],
    ['a speaker for one that has it', { speaker: 'Orla Venn', speaksFor: 'The residents' }, 'Orla Venn', 'for the residents'],
    ['a speaker for a name of its own', { speaker: 'Orla Venn', speaksFor: 'Russia' }, 'Orla Venn', 'for Russia'],
    ['a speaker for a body', { speaker: 'Orla Venn', speaksFor: 'Government of Aldmere' }, 'Orla Venn', 'for the Government of Aldmere'],
    ['nobody', { speaker: null }, 'Speaker not named', ''],
    [
      'a speaker known by context',
      { speaker: 'Orla Venn', speakerInferred: true, speaksFor: 'the board' },
      'Speaker not named',
      'for the board; by context Orla Venn',
    ],
    ['the source itself', { speaker: null, verb: null }, 'The Harbour Ledger', 'in its own words, no source named'],
    ['an unnamed voice that is quoted', { speaker: null, verb: null, quote: 'no' }, 'Speaker not named', ''],
  ])('%s', (_, parts, who, role) => {
    expect(speakerText(statement('s', 'denies', parts))).toBe(who);
    expect(roleText(statement('s', 'denies', parts))).toBe(role);
  });
});

it('own words stand in quotation marks, with the gist beside them', () => {
  expect(saidText(statement('s', 'denies', { quote: 'not one gate', gist: 'She blamed the drought.' }))).toEqual({
    said: '“not one gate”',
    gist: 'She blamed the drought.',
  });
  expect(saidText(statement('s', 'denies', { gist: 'No gate was opened.' }))).toEqual({ said: 'No gate was opened.', gist: null });
});

describe('when and how', () => {
  it.each([
    [{ date: '2021-03-09' }, ['said', 'Tue 9 March 2021']],
    [{ date: '2021-03-09', dateInferred: true }, ['said', 'Tue 9 March 2021, date inferred']],
    [{ when: 'a day later' }, ['said, a day later', 'no date given']],
    [{ verb: null }, ['no date given']],
  ])('%j', (parts, expected) => {
    expect(circumstances(statement('s', 'denies', parts), true)).toEqual(expected);
  });
});

it('names a source by what is known of it', () => {
  const { source } = statement('s', 'denies');
  expect(sourceName(source)).toBe('The Harbour Ledger');
  expect(sourceName({ ...source, title: 'Low water' })).toBe('“Low water”, The Harbour Ledger');
  expect(sourceName({ ...source, publisher: null, url: 'https://ledger.example/a' })).toBe('ledger.example');
  expect(sourceName({ ...source, publisher: null })).toBe('not named');
});
