import { describe, expect, it } from 'vitest';
import { articleCaution, MODELLED_WORDS, modelledText } from '../../../src/model/article-caution';

const PARAGRAPH =
  'The council of Sellin met on Monday and heard from the mayor that the pier would be closed, as it had been in the spring, until the work is done. ' +
  'Dunmore Works said that it was not asked and that the work has been paid for.';
const text = (...paragraphs: string[]) => paragraphs.join('\n\n');
const times = (count: number, make: (i: number) => string) => Array.from({ length: count }, (_, i) => make(i));

describe('a text', () => {
  it.each<[what: string, text: string, kind: string | undefined]>([
    ['an ordinary article', text(...times(8, () => PARAGRAPH)), undefined],
    ['an article that asks its readers to subscribe', text(...times(8, () => PARAGRAPH), 'Subscribe to our newsletter.'), undefined],
    ['an article with a question or two', text(...times(6, () => PARAGRAPH), 'Who will pay?', 'And when?'), undefined],
    ['an article that names hours', text('At 10:42 the pier gave way.', ...times(6, () => `By 11:15 ${PARAGRAPH}`)), undefined],
    ['the start of a paid article', text(PARAGRAPH, 'Subscribe to continue reading.'), 'stub'],
    ['a live page', text(...times(6, (i) => `1${i}:42 GMT ${PARAGRAPH}`)), 'live'],
    ['a live page with hours on their own', text(...times(6, (i) => `${i + 1}.15pm\n\n${PARAGRAPH}`)), 'live'],
    ['an interview with letters', text(...times(6, () => `Q: Who poured the pier?\n\nA: ${PARAGRAPH}`)), 'interview'],
    ['an interview with bare questions', text(...times(6, () => `Who poured the pier?\n\n${PARAGRAPH}`)), 'interview'],
    [
      'a short interview, some questions of which are none',
      text(...times(3, () => `Who poured the pier?\n\n${PARAGRAPH}\n\nYou were there.\n\n${PARAGRAPH}`)),
      'interview',
    ],
    ['a transcript', text(...times(6, () => `MS. MARR: ${PARAGRAPH}\n\nTHE CHAIR: ${PARAGRAPH}`)), 'transcript'],
    [
      'another language',
      text(
        ...times(4, () => 'El alcalde de la ciudad dijo que la empresa no había pedido permiso para las obras y que los vecinos lo saben.'),
      ),
      'language',
    ],
  ])('that is %s is told', (_, whole, kind) => {
    expect(articleCaution(whole)?.kind).toBe(kind);
  });

  it('of very many words is modelled to a limit, in whole paragraphs', () => {
    const long = text(...times(500, () => PARAGRAPH));
    const caution = articleCaution(long);
    expect(caution).toMatchObject({ kind: 'long', read: MODELLED_WORDS });
    const read = modelledText(long);
    expect(long.startsWith(read) && read.endsWith(PARAGRAPH)).toBe(true);
    const words = read.split(/\s+/).length;
    expect(words).toBeLessThanOrEqual(MODELLED_WORDS);
    expect(words).toBeGreaterThan(MODELLED_WORDS - 100);
    expect(modelledText(PARAGRAPH)).toBe(PARAGRAPH);
  });
});
