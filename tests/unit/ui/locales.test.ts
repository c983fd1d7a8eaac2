import { beforeAll, expect, it } from 'vitest';
import english from '../../../src/ui/locales/en.json';
import { plural, t } from '../../../src/ui/texts';
import { speakEnglish } from './english';

beforeAll(speakEnglish);

/** Of Rejoinder's own voice; packs and pages may say what they say. */
const VERDICTS = /\b(true|false|misleading|debunked|facts?|actually|but|lies?|fake)\b/i;

it('no text of ours speaks a verdict', () => {
  const texts = Object.values(english).flatMap((text) => (typeof text === 'string' ? [text] : Object.values(text)));
  expect(texts.filter((text) => VERDICTS.test(text))).toEqual([]);
});

it('one and many', () => {
  expect([0, 1, 2].map((n) => plural('statementCount', n))).toEqual(['0 statements', '1 statement', '2 statements']);
  expect(plural('andMore', 1, 'Orla Venn')).toBe('Orla Venn and 1 more');
});

it('fills in what it is given, as it is', () => {
  expect(t('goTo', 'Claim', 'a $2 note')).toBe('Claim: go to “a $2 note”');
});

it('fits the limits of the stores: 75 and 132 characters', () => {
  expect(t('extensionName').length).toBeLessThanOrEqual(75);
  expect(t('extensionDescription').length).toBeLessThanOrEqual(132);
});
