import nlp from 'compromise/two';
import { sentencesOf } from '../text/sentences';
import type { Token } from '../text/tokenize';

/** What a word is in its sentence, as far as the rules of this room ask. */
type PartOfSpeech =
  | 'verb'
  | 'auxiliary'
  | 'noun'
  | 'name'
  | 'pronoun'
  | 'determiner'
  | 'adjective'
  | 'adverb'
  | 'preposition'
  | 'conjunction'
  | 'number'
  | 'mark'
  | 'other';

/** A token with its part of speech. Offsets are UTF-16 code units of the text. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly norm: string;
  readonly stem: string;
  readonly shape: Token['shape'];
  readonly pos: PartOfSpeech;
  /** The tagger takes it for a form of a verb: past, present, "gerund" for forms in -ing. */
  readonly form: 'past' | 'present' | 'gerund' | 'infinitive' | null;
  /** The "'s" of a genitive, or a pronoun or name in the genitive. */
  readonly genitive: boolean;
  /** The tagger takes it for a person, a body of people or somebody who acts. */
  readonly agent: boolean;
}

/** The sentences of a text, their words tagged. */
export function taggedSentences(text: string): Word[][] {
  return sentencesOf(text).map(({ start, end, tokens }) => {
    const tags = tagsByOffset(text.slice(start, end), start);
    let at = 0;
    const words = tokens.map((token) => {
      while (at + 1 < tags.length && (tags[at + 1] as Tagged).start <= token.start) at++;
      return wordOf(token, tags[at]?.tags ?? NONE);
    });
    return words.map((word, i) => corrected(word, words[i - 1], words[i + 1]));
  });
}

const MODAL = /^(?:would|will|shall|should|can|could|may|might|must)$/;
/** Adverbs that stand between a modal and its verb. */
const ADVERB = /(?:ly$|^(?:not|never|also|only|now|then|just|even|still|soon|often|always|thus|instead|again|too)$)/;
/** What the object of a verb begins with. */
const TAKEN = new Set<PartOfSpeech>(['determiner', 'number', 'noun', 'name', 'pronoun']);

/** Nouns and names that the tagger takes for verbs, told by their neighbours: "Marr's campaign says", "Halling told". */
function corrected(word: Word, before: Word | undefined, after: Word | undefined): Word {
  if (
    word.norm === "'s" &&
    !word.genitive &&
    (before?.pos === 'name' || before?.pos === 'noun') &&
    (after?.form === 'infinitive' || after?.pos === 'noun' || after?.pos === 'name')
  ) {
    return { ...word, pos: 'other', form: null, genitive: true };
  }
  if (
    before &&
    MODAL.test(before.norm) &&
    (word.pos === 'adverb' || word.pos === 'adjective') &&
    !ADVERB.test(word.norm) &&
    after &&
    TAKEN.has(after.pos)
  )
    return { ...word, pos: 'verb', form: 'infinitive' };
  const named = !before && word.shape === 'capital' && (word.pos === 'adjective' || (word.pos === 'noun' && !word.norm.endsWith('s')));
  if (named && after && after.pos !== 'noun' && after.pos !== 'adjective') return { ...word, pos: 'name' };
  if (word.pos !== 'verb') return word;
  const finite = after?.pos === 'auxiliary' || (after?.pos === 'verb' && after.form !== 'gerund');
  if (word.shape === 'capital' && (before ? before.pos !== 'mark' : after?.norm === ',' || (finite && word.form === 'gerund')))
    return { ...word, pos: 'name', form: null };
  // No sentence begins with a verb in -s, none follows a number, and no finite verb stands right before another.
  const plural = word.form !== 'past' && word.form !== 'gerund' && word.norm.endsWith('s');
  if (
    plural &&
    (!before ||
      before.pos === 'number' ||
      before.pos === 'determiner' ||
      before.genitive ||
      (finite && (before.pos === 'noun' || before.pos === 'adjective')))
  )
    return { ...word, pos: 'noun', form: null };
  const opens =
    !before || before.norm === ',' || before.genitive || before.norm === "'s" || before.pos === 'determiner' || before.pos === 'name';
  const bare = word.form === 'infinitive' && opens && (finite || after?.pos === 'noun');
  return bare && (before?.pos !== 'name' || finite) ? { ...word, pos: 'noun', form: null } : word;
}

interface Tagged {
  readonly start: number;
  readonly tags: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();

/**
 * Compromise's terms of one sentence in order, those left out that a contraction only implies. By the sentence, since the time that it
 * takes grows with the square of what it takes for one.
 * @param start where the sentence stands in its text
 */
function tagsByOffset(sentence: string, start: number): Tagged[] {
  const tagged: Tagged[] = [];
  let at = start;
  for (const terms of nlp(sentence).document) {
    for (const { pre, text: written, post, tags } of terms) {
      if (written) tagged.push({ start: at + pre.length, tags: tags ?? NONE });
      at += pre.length + written.length + post.length;
    }
  }
  return tagged;
}

/** Whether the tagger knows a full name's first one as a man's or a woman's; null where it knows it as neither or both. */
export function genderOfName(name: string): 'man' | 'woman' | null {
  const [first, last] = name.split(' ');
  if (!first || !last) return null;
  const tags = nlp(first).document[0]?.[0]?.tags;
  const male = tags?.has('MaleName') ?? false;
  return male === (tags?.has('FemaleName') ?? false) ? null : male ? 'man' : 'woman';
}

const PRONOUNS = new Set('i you he she it we they him her them us me himself herself themselves itself'.split(' '));
const AUXILIARIES = new Set(
  'be am is are was were been being have has had do does did will would can could may might shall should must'.split(' '),
);
const PREPOSITIONS = new Set(
  'of for in at from on to with by against about after before during over under between among through into within without amid upon toward towards despite outside inside across near since until via'.split(
    ' ',
  ),
);
const CONJUNCTIONS = new Set(
  'who which whom whose and or but nor that because while although though whereas if when unless whether as than so where why how yet'.split(
    ' ',
  ),
);
const DETERMINERS = new Set(
  'the a an this these those some any no each every both all another many several most few such its his their our my your her'.split(' '),
);

function wordOf({ start, end, norm, stem, shape, word }: Token, tags: ReadonlySet<string>): Word {
  const verb = tags.has('Verb');
  const form = tags.has('Gerund')
    ? 'gerund'
    : tags.has('PastTense') || tags.has('Participle')
      ? 'past'
      : tags.has('Infinitive')
        ? 'infinitive'
        : 'present';
  const clitic = norm.startsWith("'");
  const genitive = clitic ? norm === "'" || (norm === "'s" && tags.has('Possessive')) : tags.has('Possessive') && DETERMINERS.has(norm);
  const agent = tags.has('Person') || tags.has('Actor') || tags.has('Organization') || tags.has('Demonym');
  return {
    start,
    end,
    norm,
    stem,
    shape,
    genitive,
    agent,
    pos: norm === 'us' && shape === 'upper' ? 'name' : partOfSpeech(norm, word, tags),
    form: verb && word ? form : null,
  };
}

function partOfSpeech(norm: string, word: boolean, tags: ReadonlySet<string>): PartOfSpeech {
  if (!word) return 'mark';
  if (norm === "n't" || norm === 'not' || norm === 'never') return 'adverb';
  if (norm.startsWith("'")) return tags.has('Possessive') ? 'other' : 'auxiliary';
  if (AUXILIARIES.has(norm)) return 'auxiliary';
  if (PRONOUNS.has(norm) && !tags.has('Possessive')) return 'pronoun';
  if (DETERMINERS.has(norm)) return 'determiner';
  if (CONJUNCTIONS.has(norm)) return 'conjunction';
  if (PREPOSITIONS.has(norm)) return 'preposition';
  if (tags.has('ProperNoun') || tags.has('Person') || tags.has('Acronym')) return 'name';
  if (tags.has('Verb')) return tags.has('Auxiliary') ? 'auxiliary' : 'verb';
  if (tags.has('Value')) return 'number';
  if (tags.has('Adverb')) return 'adverb';
  if (tags.has('Adjective')) return 'adjective';
  if (tags.has('Noun')) return 'noun';
  if (tags.has('Preposition')) return 'preposition';
  if (tags.has('Conjunction')) return 'conjunction';
  return 'other';
}
