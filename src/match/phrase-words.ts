/** The words that shape a noun phrase: what it may hold, and what ends it. */

/** A set of words that stand apart by white space. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const MONTHS = 'january february march april may june july august september october november december';
const TIME_WORDS = wordSet(
  `monday tuesday wednesday thursday friday saturday sunday yesterday today tonight night week month year morning evening afternoon noon midnight
   months weeks days years hours day hour minute minutes decade decades ${MONTHS}`,
);
export const isTimeWord = (word: string): boolean => TIME_WORDS.has(word);
/** Words in capitals at a sentence's start, or names of days and months, that are no part of a name. */
export const NOT_A_NAME = wordSet(
  `monday tuesday wednesday thursday friday saturday sunday ${MONTHS} yesterday today tonight earlier later meanwhile on in at after before by for as when
   while since asked speaking and but the a an so yet or if that this what how why where according also still now then however moreover furthermore instead finally additionally there here`,
);
export const PHRASE_STOP = wordSet(
  `and but or nor that which who whom whose when while as because after before since if so than then how what why where is was were are be been being has have
   had do did does not n't also by on with against about until during despite following including yet into over though although itself himself herself themselves`,
);
export const INNER_PREPOSITIONS = wordSet('of for in at to from');
export const DETERMINERS = wordSet(
  'other more such the a an his her its their our my one some many several most both another two three few senior former this these those no any',
);
export const SECOND_DETERMINERS = wordSet('the a an one some two three several');
export const LONE_NOUNS = wordSet(
  'others some many people everyone everybody someone somebody nobody none few most all both another neither each one',
);
/** Words to the left that a noun phrase may take: long titles are common in news. */
export const PHRASE_LENGTH = 14;
export const PRONOUNS = wordSet('he she they it we i you who which');
/** Titles and forms of address that end in a full stop. */
export const TITLES = wordSet('mr mrs ms dr gen col maj lt sen rep gov prof st');
