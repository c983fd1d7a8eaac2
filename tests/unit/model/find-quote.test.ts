import { describe, expect, it } from 'vitest';
import { findQuote } from '../../../src/model/find-quote';

const found = (text: string, quote: Parameters<typeof findQuote>[1]) => {
  const span = findQuote(text, quote);
  return span && `${text.slice(0, span.start)}[${text.slice(span.start, span.end)}]${text.slice(span.end)}`;
};

describe('a quotation', () => {
  it('is found again wherever it has moved to, whatever its white space', () => {
    expect(found('New lead. He “did\n not” go (so he says).', { exact: 'did not” go (so' })).toBe(
      'New lead. He “[did\n not” go (so] he says).',
    );
  });

  it('that stands more than once is the one in its old surroundings', () => {
    const text = 'Marr said no. Later, Sellin said no. At last all said no.';
    expect(found(text, { exact: 'said no', prefix: 'Sellin ', suffix: '. At' })).toBe(
      'Marr said no. Later, Sellin [said no]. At last all said no.',
    );
    expect(found(text, { exact: 'said no' })).toBe('Marr [said no]. Later, Sellin said no. At last all said no.');
  });

  it('is lost when its words are no longer there', () => {
    expect(findQuote('He said yes.', { exact: 'said no', prefix: 'He ' })).toBeNull();
  });
});
