import { ACTS } from './acts';
import { PEOPLE } from './people';
import { SPEECH } from './speech';

const CLASSES = { ...SPEECH, ...ACTS, ...PEOPLE };

/** A predicate or cue class, written in capitals in packs: RESPONSIBLE, DENY, NEG … */
export type LexiconClass = keyof typeof CLASSES;

/** Names of all classes, in a fixed order. */
export const LEXICON_CLASSES = Object.keys(CLASSES) as LexiconClass[];

/** The phrases of a class, as written in the lexicon: base forms, one or more words each. */
export function phrasesOf(name: LexiconClass): string[] {
  return CLASSES[name]
    .split('|')
    .map((phrase) => phrase.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}

/** True for a term in capitals that names a class. */
export function isLexiconClass(term: string): term is LexiconClass {
  return Object.hasOwn(CLASSES, term);
}
