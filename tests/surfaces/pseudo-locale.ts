/** A file of src/ui/locales; a text that depends on a number has its forms by it. */
export type Locale = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

/** Letters that make a text longer, as other languages do; no word of ours. */
const PADDING = 'õø ñæß þåü ðéî ';

/**
 * A locale in which each text stands in brackets and is longer by two fifths: what is in no brackets was never translated, and what has
 * no room now will have none in German.
 */
export function pseudoLocale(locale: Locale): Locale {
  const longer = (text: string) => `⟦${text}${PADDING.repeat(9).slice(0, Math.ceil(0.4 * text.length))}⟧`;
  const of = (text: Locale[string]) =>
    typeof text === 'string' ? longer(text) : Object.fromEntries(Object.entries(text).map(([n, form]) => [n, longer(form)]));
  return Object.fromEntries(Object.entries(locale).map(([key, text]) => [key, key === 'language' ? text : of(text)]));
}
