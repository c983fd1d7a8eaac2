import type { LexiconClass } from '../lexicon/lexicon';
import { stem } from '../text/stem';
import type { Actor } from './actors';
import { type ArticleReading, sentenceAt } from './article-reading';
import type { Attribution } from './attributions';
import type { Cast } from './cast';
import { ACCUSES, REPORTING_PHRASES } from './reporting-phrases';
import type { Span } from './span';
import type { Word } from './tagged-text';
import { classesOf } from './word-classes';

/** One speaker's one statement, with all stretches of its content. */
export interface Utterance {
  readonly speaker: Actor;
  /** From the first word of the content to the last, within one sentence. */
  readonly content: Span;
  /** The words of the content, the reporting clause inside it left out. */
  readonly words: readonly Word[];
  readonly cue: string | null;
  readonly direct: boolean;
  readonly sentence: number;
  readonly paragraph: number;
  /** What the utterance does, by its cue and its words. */
  readonly act: 'asserts' | 'accuses' | 'answers' | 'denies' | 'takes back';
  /** The content only points at what was said before: "it", "the accusation", "that account". */
  readonly pointer: Pointer | null;
  readonly negated: boolean;
  /** The content is a statement and not a thing: "claimed two seats" states nothing. */
  readonly states: boolean;
  /** The article does not say who speaks; the words themselves tell for whom. */
  readonly inferred: boolean;
}

/** What a pointing content tells of what it points at. */
interface Pointer {
  /** More than one thing: "both points", "the charges". */
  readonly several: boolean;
  /** Points at the one who speaks: "corrected herself". */
  readonly own: boolean;
  /** Stems of what else it says: "the finding about the craters". */
  readonly about: readonly string[];
}

const stemsOf = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).map(stem));
const phrasesOf = (text: string): string[] => text.split('|').map((phrase) => phrase.split(' ').map(stem).join(' '));
/** Stems of the verbs that reject what somebody else has said. */
export const DENIES: ReadonlySet<string> = new Set([
  ...stemsOf('deny reject dismiss refute rebut repudiate dispute contest contradict disown disavow ridicule question deride'),
  ...phrasesOf('brush aside|brush off|play down|rule out|scoff at|take issue with'),
]);
const ANSWERS = stemsOf('reply respond counter retort answer insist maintain');
/** Verbs by which somebody calls a thing something. */
export const NAMES = stemsOf('call describe label brand term deem');
/** Reporting words whose infinitive or object tells what somebody does, not says. */
const DOES = stemsOf('refuse decline find want hope plan seek intend threaten offer go');
const TAKES_BACK = stemsOf('correct retract amend acknowledge admit concede withdraw');

/** Everything that anybody says, in the order of the text. Utterances of nobody who could speak are left out. */
export function utterancesOf(reading: ArticleReading, cast: Cast): Utterance[] {
  const { text, said, sentences } = reading;
  const utterances: Utterance[] = [];
  let i = 0;
  while (i < said.length) {
    const first = said[i] as (typeof said)[number];
    const sentence = sentenceAt(sentences, first.content.start);
    const parts = [first];
    for (i++; i < said.length; i++) {
      const next = said[i] as typeof first;
      // "said that Marr refused to go": what somebody does is part of what is said of him.
      if (
        isDeed(next, text) &&
        next.source &&
        next.source.start >= first.content.start &&
        next.source.start <= (parts.at(-1) as typeof first).content.end + 2
      ) {
        parts.push({ ...first, content: { start: first.content.start, end: next.content.end } });
        continue;
      }
      if (next.cue?.start !== first.cue?.start || next.direct !== first.direct || sentenceAt(sentences, next.content.start) !== sentence)
        break;
      parts.push(next);
    }
    if (!first.source) continue;
    const { words: all, paragraph } = sentences[sentence] as (typeof sentences)[number];
    const from = cast.nameEnd(first.source, first.content.start);
    const words = all.filter(
      (word) => word.start >= from && parts.some(({ content }) => word.start >= content.start && word.end <= content.end),
    );
    const cue = first.cue && text.slice(first.cue.start, first.cue.end);
    const verb = cue ? cue.toLowerCase().split(/\s+/).map(stem).join(' ') : '';
    if (isDeed(first, text)) continue;
    const classes = classesOf(words);
    const pointer = pointerOf(words, NAMES.has(verb), classes);
    const act = actOf(verb, words, classes, pointer);
    const before = utterances.at(-1);
    const not =
      act === 'denies' && before && sentence - before.sentence <= 1 && before.act !== 'denies' && !before.negated ? before.speaker : null;
    const speaker = cast.speaker(first.source, not);
    if (!speaker || words.length === 0 || (words.length < 3 && !pointer && act === 'asserts' && !first.direct)) continue;
    const content = { start: (words[0] as Word).start, end: (words.at(-1) as Word).end };
    utterances.push({
      speaker,
      content,
      words,
      cue,
      direct: first.direct,
      sentence,
      paragraph,
      act,
      pointer,
      negated: isNegated(words, classes),
      states: first.direct || act === 'accuses' || isStatement(cue ?? '', act, words),
      inferred: false,
    });
  }
  return utterances;
}

const isDeed = ({ cue }: Attribution, text: string): boolean =>
  cue !== null && DOES.has(stem(text.slice(cue.start, cue.end).toLowerCase().split(/\s+/)[0] as string));

/** "claimed two seats", "defended the plan", "described the dam": a thing is no statement; "described the dam as unsafe" is one. */
function isStatement(cue: string, act: Utterance['act'], words: readonly Word[]): boolean {
  const stems = cue.toLowerCase().split(/\s+/).map(stem);
  const [verb = ''] = stems;
  if (act === 'asserts' && stems.length === 1 && NAMES.has(verb)) return verb !== DESCRIBES || words.some(({ norm }) => norm === 'as');
  const frames = REPORTING_PHRASES.get(verb)?.find((phrase) => phrase.stems.join(' ') === stems.join(' '))?.frames;
  const takesThing = act === 'asserts' && frames?.size === 1 && frames.has('OBJECT');
  // "urged both sides to wait" asks for something; "promised to wait" says something.
  const promises = !!frames?.has('INFINITIVE') && !frames.has('OBJECT');
  return !takesThing && words.some(({ pos }, i) => pos === 'auxiliary' || (pos === 'verb' && (promises || words[i - 1]?.norm !== 'to')));
}

const DESCRIBES = stem('describe');

function actOf(verb: string, words: readonly Word[], classes: ReadonlySet<LexiconClass>, pointer: Pointer | null): Utterance['act'] {
  if (TAKES_BACK.has(verb)) return 'takes back';
  if (DENIES.has(verb)) return 'denies';
  if (NAMES.has(verb) && (classes.has('FALSE') || pointer)) return 'denies';
  if (pointer && (classes.has('FALSE') || classes.has('NEG'))) return 'denies';
  if (classes.has('FALSE') && !classes.has('STAGE') && words.length <= SHORT) return 'denies';
  if (ACCUSES.has(verb)) return 'accuses';
  return ANSWERS.has(verb) ? 'answers' : 'asserts';
}

/** Words of a verdict on what somebody else said: "that is a lie, pure and simple". */
const SHORT = 12;

const POINTS = new Set('it this that which these those them both neither'.split(' '));
const PLURAL = new Set(['both', 'them', 'these', 'those']);
const SELF = new Set('himself herself itself themselves'.split(' '));
const META = stemsOf(
  'claim accusation allegation charge assertion suggestion contention account version story theory idea notion finding explanation insinuation argument conclusion point remark report statement answer criticism warning complaint figure kind',
);
const LITTLE = new Set('the a an is was are were be been all of as too and also his her its their'.split(' '));

/**
 * What a content points at; null when it says something of its own.
 * @param named the content is what somebody calls a thing: "called that account a fairy tale"
 */
function pointerOf(words: readonly Word[], named: boolean, classes: ReadonlySet<LexiconClass>): Pointer | null {
  const own = words.filter(({ pos }) => pos !== 'mark');
  const first = own[0];
  if (!first) return null;
  const nothing = first.norm === 'nothing' && own[3]?.norm === 'kind';
  if (SELF.has(first.norm)) return { several: false, own: true, about: [] };
  const verb = own.findIndex(({ pos }) => pos === 'verb' || pos === 'auxiliary');
  const verdict = classes.has('FALSE') || (classes.has('NEG') && own.length <= 5);
  const alone =
    own.length === 1 ||
    named ||
    (verb > 0 && verb <= 2 && verdict) ||
    own[1]?.pos === 'adverb' ||
    own[1]?.norm === 'as' ||
    own[1]?.norm === 'too';
  if (POINTS.has(first.norm) && alone && (verb < 0 || verdict)) return { several: PLURAL.has(first.norm), own: false, about: [] };
  if (classes.has('FALSE') && own.length <= 3 && verb < 0) return { several: false, own: false, about: [] };
  const noun = own.findIndex(({ stem: one, pos }) => META.has(one) && pos !== 'verb');
  const opens = first.pos === 'determiner' || first.norm === 'such' || nothing || noun === 0;
  if (noun < 0 || noun > 3 || !opens || (verb >= 0 && verb < noun)) return null;
  if (verb > noun && !verdict && !nothing) return null;
  const { norm } = own[noun] as Word;
  const about = nothing ? [] : own.slice(noun + 1).filter(({ pos, stem: one }) => (pos === 'noun' || pos === 'name') && !LITTLE.has(one));
  return { several: /s$/.test(norm) || first.norm === 'both', own: false, about: about.map(({ stem: one }) => one) };
}

/** A negation that the content's main clause holds. */
function isNegated(words: readonly Word[], classes: ReadonlySet<LexiconClass>): boolean {
  if (!classes.has('NEG')) return false;
  const at = words.findIndex(({ norm }) => /^(?:not?|n't|never|nothing|neither|nor|none|nobody|cannot|hardly)$/.test(norm));
  // "has no need to close it": it may close all the same.
  const needless = words[at]?.norm === 'no' && words[at + 1]?.norm === 'need';
  return at >= 0 && at <= NEAR_START && !needless;
}

/** Words from a content's beginning within which a negation is its main clause's. */
const NEAR_START = 12;
