import { LEXICON_CLASSES, type LexiconClass, phrasesOf } from '../lexicon/lexicon';
import { stem } from '../text/stem';

interface ClassPhrase {
  readonly stems: readonly string[];
  readonly name: LexiconClass;
}

let byFirst: Map<string, ClassPhrase[]> | undefined;

function phrasesFrom(first: string): readonly ClassPhrase[] {
  if (!byFirst) {
    byFirst = new Map();
    for (const name of LEXICON_CLASSES) {
      for (const phrase of phrasesOf(name)) {
        const stems = phrase.split(' ').map(stem);
        const key = stems[0] as string;
        byFirst.set(key, [...(byFirst.get(key) ?? []), { stems, name }]);
      }
    }
  }
  return byFirst.get(first) ?? [];
}

/** The classes of the engine's lexicon that the words of a stretch hold. */
export function classesOf(words: readonly { readonly stem: string }[]): Set<LexiconClass> {
  const found = new Set<LexiconClass>();
  words.forEach((word, i) => {
    for (const { stems, name } of phrasesFrom(word.stem)) if (stems.every((one, k) => words[i + k]?.stem === one)) found.add(name);
  });
  return found;
}
