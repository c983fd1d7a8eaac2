import type { Actor } from './actors';
import { type Cast, sameSide } from './cast';
import type { Span } from './span';
import type { Word } from './tagged-text';
import type { Utterance } from './utterances';
import { classesOf } from './word-classes';

/** Whom an utterance charges with what. */
export interface Charge {
  readonly accused: Actor;
  /** The word that tells the act. */
  readonly act: Word;
}

/** "accused Borland of shelling the port", "Borland had shelled the port", "was shelled by Borland". */
export function chargeIn({ words, speaker, content, act }: Utterance, cast: Cast): Charge | null {
  const charge = act === 'accuses' ? charged(words, content, cast) : (byAgent(words, content, cast) ?? ofSubject(words, content, cast));
  return charge && !sameSide(charge.accused, speaker) ? charge : null;
}

function charged(words: readonly Word[], { start, end }: Span, cast: Cast): Charge | null {
  const of = words.findIndex(({ norm, start: at }, i) => {
    const deed = words[i + 1]?.form === 'gerund' && !!words[i + 1]?.norm.endsWith('ing');
    return (norm === 'of' || norm === 'for' || norm === 'with') && (deed || norm !== 'of') && cast.namedIn({ start, end: at }).length > 0;
  });
  const accused = cast.namedIn({ start, end: of < 0 ? end : (words[of] as Word).start })[0];
  const act = words.slice(of + 1).find(({ pos }) => pos === 'verb' || pos === 'noun');
  return accused && act && of >= 0 ? { accused, act } : null;
}

function byAgent(words: readonly Word[], { end }: Span, cast: Cast): Charge | null {
  const by = words.findIndex(({ norm }, i) => norm === 'by' && words[i + 1]?.form !== 'gerund');
  const act = words.slice(0, Math.max(0, by)).findLast(({ pos }) => pos === 'verb');
  const behind = words.slice(by + 1, by + 1 + AGENT_REACH).at(-1);
  const accused = act && behind && cast.namedIn({ start: (words[by] as Word).end, end: Math.min(end, behind.end) })[0];
  return accused && act ? { accused, act } : null;
}

/** Words from "by" to the name of the one who acts: "by the army of Borland". */
const AGENT_REACH = 6;

function ofSubject(words: readonly Word[], { start }: Span, cast: Cast): Charge | null {
  const act = words.find((word, i) => (finite(words, i) || culprit(words, i)) && cast.namedIn({ start, end: word.start }).length > 0);
  const accused = act && cast.namedIn({ start, end: act.start })[0];
  return accused && act ? { accused, act } : null;
}

/** "Borland was undoubtedly behind it": the word that makes the subject the one who did it. */
function culprit(words: readonly Word[], at: number): boolean {
  if (!classesOf(words.slice(at, at + 1)).has('CULPRIT')) return false;
  const before = words.slice(0, at).findLast(({ pos }) => pos !== 'adverb' && pos !== 'mark');
  return before?.stem === 'be';
}

/** A verb of a clause, as against a noun that the tagger takes for one: "record holder". */
function finite(words: readonly Word[], at: number): boolean {
  const { pos, form, norm } = words[at] as Word;
  if (pos !== 'verb' || form === 'gerund') return false;
  return (
    form !== 'infinitive' ||
    words.slice(Math.max(0, at - 3), at).some((before) => before.pos === 'auxiliary' || before.norm === 'to') ||
    norm.endsWith('s')
  );
}
