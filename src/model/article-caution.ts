import { languageOf } from '../text/language';

/** What is unusual about a text, and makes its draft poorer than that of an article. */
export type ArticleCaution =
  | { readonly kind: 'language'; readonly language: string }
  | { readonly kind: 'long'; readonly words: number; readonly read: number }
  | { readonly kind: 'stub' | 'live' | 'interview' | 'transcript' };

/** Words that are modelled at most: more than the longest reports of newspapers have, and some seconds' work. */
export const MODELLED_WORDS = 6_000;

/** A text that breaks off earlier than this with an invitation to pay is the beginning of an article. */
const STUB_WORDS = 250;
const PAY = /\b(?:subscri(?:be|ption|bers?)|sign (?:in|up)|log in|register|create (?:a|an) (?:free )?account|free trial)\b/i;
/** Paragraphs needed for a form to be that of the text, and their share of all. */
const FORM_COUNT = 3;
const FORM_SHARE = 0.2;
/** "10:42", "9.15pm GMT", "14:05 CET –" at the start of a paragraph or alone in it. */
const TIME = /^(?:\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?|\d{1,2} ?[ap]\.?m\.?)(?: ?[A-Z]{2,4})?(?=$|[\s–—:|-])/i;
/** "Q:", "MR. VANCE:", "INTERVIEWER:" */
const LABEL = /^(?:[A-Z][A-Z.’'-]*(?: [A-Z][A-Z.’'-]*){0,4}|Q|A)(?: \([^)]*\))?:(?=\s)/;

/** @returns null for an ordinary article in English */
export function articleCaution(text: string): ArticleCaution | null {
  const language = languageOf(text);
  if (language !== null && language !== 'en') return { kind: 'language', language };
  const words = text.match(/\S+/g)?.length ?? 0;
  const paragraphs = text.split('\n\n').map((one) => one.trim());
  const count = (is: (paragraph: string) => boolean): number => {
    const found = paragraphs.filter(is).length;
    return found >= FORM_COUNT && found >= FORM_SHARE * paragraphs.length ? found : 0;
  };
  if (words < STUB_WORDS && paragraphs.slice(-2).some((one) => PAY.test(one))) return { kind: 'stub' };
  if (count((one) => TIME.test(one))) return { kind: 'live' };
  if (count((one) => LABEL.test(one))) return { kind: paragraphs.some((one) => /^Q(?:\.|:)\s/.test(one)) ? 'interview' : 'transcript' };
  if (count((one) => one.endsWith('?') && one.length < 300)) return { kind: 'interview' };
  return words > MODELLED_WORDS ? { kind: 'long', words, read: MODELLED_WORDS } : null;
}

/** The beginning of a text, whole paragraphs of at most `MODELLED_WORDS` words; one paragraph at least. */
export function modelledText(text: string): string {
  let words = 0;
  const paragraphs = text.split('\n\n');
  const end = paragraphs.findIndex((one) => {
    words += one.match(/\S+/g)?.length ?? 0;
    return words > MODELLED_WORDS;
  });
  return end < 0 ? text : paragraphs.slice(0, Math.max(1, end)).join('\n\n');
}
