import { describe, expect, it } from 'vitest';
import { dateText, windowText } from '../../../src/ui/date-text';
import english from '../../../src/ui/locales/en.json';
import spanish from '../../../src/ui/locales/es.json';
import { speakerText } from '../../../src/ui/statement-text';
import { plural, t } from '../../../src/ui/texts';
import { statement } from './sample-dossier';
import { speak } from './speak';

type Text = string | Readonly<Record<string, string>>;
const formsOf = (text: Text | undefined): string[] => (typeof text === 'object' ? Object.values(text) : text === undefined ? [] : [text]);
/** The numbers that a text has a form for; null for one that depends on none. */
const counts = (text: Text | undefined) => (typeof text === 'object' ? Object.keys(text) : null);
const placeholders = (text: Text | undefined) => [...new Set(formsOf(text).flatMap((form) => form.match(/\$\d/g) ?? []))].sort();

describe.each([
  // Of Rejoinder's own voice; packs and pages may say what they say.
  ['en', english, /\b(true|false|misleading|debunked|facts?|actually|but|lies?|fake)\b/i],
  ['es', spanish, /(?<!\p{L})(verdader[oa]s?|fals[oa]s?|engaños[oa]s?|en realidad|pero|mentiras?|bulos?|los hechos)(?!\p{L})/iu],
])('%s', (_, locale: Readonly<Record<string, Text>>, verdicts) => {
  it('speaks no verdict', () => {
    expect(
      Object.values(locale)
        .flatMap(formsOf)
        .filter((text) => verdicts.test(text)),
    ).toEqual([]);
  });

  it('has every text of the English, with the same placeholders, one and many where the English has them', () => {
    expect(Object.keys(locale)).toEqual(Object.keys(english));
    for (const [key, text] of Object.entries<Text>(english)) {
      expect([key, placeholders(locale[key])]).toEqual([key, placeholders(text)]);
      expect([key, counts(locale[key])]).toEqual([key, counts(text)]);
    }
  });

  it('fits the limits of the stores: 75 and 132 characters', () => {
    speak(locale);
    expect(t('extensionName').length).toBeLessThanOrEqual(75);
    expect(t('extensionDescription').length).toBeLessThanOrEqual(132);
  });
});

describe('one and many', () => {
  it.each<[string, object, string[], string]>([
    ['English', english, ['0 statements', '1 statement', '2 statements', '21 statements'], 'Orla Venn and 1 more'],
    ['Spanish', spanish, ['0 declaraciones', '1 declaración', '2 declaraciones', '21 declaraciones'], 'Orla Venn y 1 más'],
  ])('%s', (_, locale, counts, andMore) => {
    speak(locale);
    expect([0, 1, 2, 21].map((n) => plural('statementCount', n))).toEqual(counts);
    expect(plural('andMore', 1, 'Orla Venn')).toBe(andMore);
  });
});

it('fills in what it is given, as it is', () => {
  speak(english);
  expect(t('goTo', 'Claim', 'a $2 note')).toBe('Claim: go to “a $2 note”');
});

it('writes dates as the language does', () => {
  const dates = () => [dateText('2023-05-04'), windowText('2023-05-03', '2023-05-04').replace(/\s*–\s*/, '–')];
  speak(english);
  expect(dates()).toEqual(['Thu 4 May 2023', '3–4 May 2023']);
  speak(spanish);
  expect(dates()).toEqual(['jue 4 de mayo de 2023', '3–4 de mayo de 2023']);
});

it('puts an English article before names in English only', () => {
  const said = statement('s', 'denies', { speaker: 'United States' });
  speak(english);
  expect(speakerText(said)).toBe('The United States');
  speak(spanish);
  expect(speakerText(said)).toBe('United States');
});
