import { BODY_NOUNS, isPersonNoun, PERSON_NOUNS, STATE_BODIES, UNNAMED_GROUPS } from '../lexicon/roles';
import { synonymsOf } from '../lexicon/synonyms';
import { stem } from '../text/stem';
import type { Actor } from './actors';
import type { ArticleReading } from './article-reading';
import type { Word } from './tagged-text';
import { classesOf } from './word-classes';
import { contentWords } from './wording';

/** Nouns that pages about anything hold. */
const VAGUE = new Set(
  'matter site case country house home street door area life woman man people town city village plan meeting nothing anything something everything nobody anyone someone statement answer year spring summer autumn winter morning'.split(
    ' ',
  ),
);
/** Settings: what other stories of the same people and places share. */
const SETTING = new Set(
  'river bridge road hall room floor square valley hill lake coast sea region area side house home building'.split(' '),
);
/** What news calls any attack, be it one on a server. */
const ANY_ATTACK = new Set('attack strike hit blow raid assault impact land killing victim'.split(' '));
const GENERAL = [SETTING, ANY_ATTACK, PERSON_NOUNS, STATE_BODIES, UNNAMED_GROUPS, VAGUE];
const isGeneral = (norm: string): boolean => GENERAL.some((set) => set.has(norm) || set.has(norm.replace(/s$/, '')));

/** Sentences that say what an article is about. */
const OPENING = 2;
/** Words that an article turns on, and the share of the most frequent one's sentences that each of them must have. */
const MOST_TURNED_ON = 5;
const AS_MUCH = 0.5;
/** Words of what happened, with what else news calls it; more of them open the gate of pages about something near. */
const MOST_WORDS = 40;

/**
 * What happened: acts of violence that the opening tells, else the nouns of it that the article turns on most, with what else news
 * calls them. Words of the setting and of offices are left out: other stories about the same people share them.
 */
export function happening(sentences: ArticleReading['sentences'], actors: readonly Actor[]): string[] {
  const stems = new Set(sentences.flatMap(({ words }) => words.map((word) => word.stem)));
  const told = turnedOn(sentences.slice(0, OPENING), sentences, actors);
  const what = told.length > 0 ? told : turnedOn(sentences, sentences, actors);
  const words = what.flatMap((word) => [word, ...synonymsOf(stem(word), stems).filter((other) => !other.includes(' '))]);
  return [...new Set(words)].filter((word) => !isGeneral(word)).slice(0, MOST_WORDS);
}

function turnedOn(some: ArticleReading['sentences'], all: ArticleReading['sentences'], actors: readonly Actor[]): string[] {
  // "the company" is a name of somebody, not what happened.
  const called = new Set(actors.flatMap(({ nouns }) => [...nouns.keys()]));
  const found = new Map<string, { word: string; n: number; violent: boolean }>();
  for (const { words } of some) {
    words.forEach((word, i) => {
      const violent = (word.pos === 'noun' || word.pos === 'verb') && classesOf([word]).has('ATTACK');
      if (found.has(word.stem) || called.has(word.stem) || !(violent || word.pos === 'noun') || !tells(word, words[i + 1])) return;
      const n = all.filter((sentence) => sentence.words.some((other) => other.stem === word.stem)).length;
      found.set(word.stem, { word: word.norm, n, violent });
    });
  }
  const violent = [...found.values()].filter((one) => one.violent);
  const ranked = (violent.length > 0 ? violent : [...found.values()]).sort((a, b) => b.n - a.n);
  return ranked
    .filter(({ n }) => n >= (ranked[0]?.n ?? 0) * AS_MUCH)
    .slice(0, MOST_TURNED_ON)
    .map(({ word }) => word);
}

/** Neither a word that any story has nor one that only tells an office: "health minister". */
function tells(word: Word, next: Word | undefined): boolean {
  const titled = !!next && (isPersonNoun(next.norm) || BODY_NOUNS.has(next.norm));
  return word.shape === 'lower' && !titled && !isGeneral(word.norm) && contentWords([word]).length > 0;
}
