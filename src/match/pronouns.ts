import type { Discourse } from './discourse';
import { FIRST_PERSON, GROUP, SINGULAR_PERSON } from './pronoun-words';
import { canAct, coordinated, type Mention, type SentenceReading } from './sentence-reading';

const AFTER_SUBJECT = new Set(
  "has have had is was were are does do did n't not will would can could never also too neither itself had".split(' '),
);

/** Mentions that third-person pronouns stand for; "it" counts only where it acts or owns, not where it is what was done. */
export function pronounMentions(reading: SentenceReading, named: readonly Mention[], discourse: Discourse): Mention[] {
  const found: Mention[] = [];
  const before = (at: number, test: (m: Mention) => boolean): string | null => {
    const quote = reading.tokens[at]?.quote ?? 0;
    // Outside a quotation a pronoun does not reach into it.
    const earlier = [...named, ...found].filter((m) => m.from < at && test(m) && (quote !== 0 || reading.tokens[m.from]?.quote === 0));
    const subject = earlier.filter((m) => !m.preposition && !m.possessive).sort((a, b) => b.from - a.from)[0];
    return (subject ?? earlier.sort((a, b) => b.from - a.from)[0])?.party ?? null;
  };
  const isPerson = (m: Mention): boolean => discourse.pack.parties.get(m.party)?.kind === 'person' || m.headTo > m.to;
  for (const at of reading.pronouns) {
    const word = reading.norm(at);
    if (isStrangers(reading, at, named)) continue;
    let party: string | null = null;
    let others: readonly string[] = [];
    if (SINGULAR_PERSON.has(word)) party = before(at, isPerson) ?? discourse.lastPerson(reading.blockIndex);
    else if (GROUP.has(word)) {
      party = before(at, canAct) ?? discourse.lastGroup(reading.blockIndex);
      others = joinedWith(reading, named, party);
    } else if (word === 'its' || word === 'itself' || (word === 'it' && actsHere(reading, at))) {
      party =
        before(at, (m) => canAct(m) && discourse.pack.parties.get(m.party)?.kind !== 'person') ?? discourse.lastGroup(reading.blockIndex);
    }
    for (const one of party ? [party, ...others] : []) found.push(pronoun(reading, one, at));
  }
  return found;
}

/** "charged Halden Bank and its founder": owned by a name right before it, which the pack does not know. */
function isStrangers(reading: SentenceReading, at: number, named: readonly Mention[]): boolean {
  if (!/^(?:its|their|his|her)$/.test(reading.norm(at)) || !/^(?:and|or)$/.test(reading.norm(at - 1))) return false;
  const owner = at - 2;
  return owner > 0 && reading.tokens[owner]?.shape === 'capital' && !named.some((m) => m.from <= owner && owner < m.headTo);
}

/** "We", "my" … ("US" is a name). */
export function isFirstPerson(reading: SentenceReading, at: number): boolean {
  const token = reading.tokens[at];
  return !!token && FIRST_PERSON.has(token.norm) && token.shape !== 'upper';
}

/** Mentions that "we" and "I" stand for: the party that speaks, which is asked for only where there is one. */
export function firstPersonMentions(reading: SentenceReading, speaker: () => string | null): Mention[] {
  const first = reading.pronouns.filter((at) => isFirstPerson(reading, at));
  const party = first.length ? speaker() : null;
  return party ? first.map((at) => pronoun(reading, party, at)) : [];
}

/** "Ardania and Borland said that they …": the parties joined to the one that the pronoun was traced to. */
function joinedWith(reading: SentenceReading, named: readonly Mention[], party: string | null): string[] {
  const first = named.find((m) => m.party === party);
  return first
    ? named.filter((m) => m.party !== party && (coordinated(reading, m, first) || coordinated(reading, first, m))).map((m) => m.party)
    : [];
}

function actsHere(reading: SentenceReading, at: number): boolean {
  const next = reading.norm(at + 1);
  const then = reading.norm(at + 2);
  // "It was the second attack", "it would be good to know": what is spoken of, not one who acts.
  if (/^(?:was|is)$/.test(next) ? /^(?:the|a|an)$/.test(then) : /^(?:would|will|could)$/.test(next) && then === 'be') return false;
  if (AFTER_SUBJECT.has(next) && !/^(?:by|of|on|for|about|behind|deny|do|did|done)$/.test(reading.norm(at - 1))) return true;
  return ['SAY', 'DENY', 'ACCUSE'].some((name) => reading.classes(name as 'SAY').some((m) => m.from === at + 1));
}

function pronoun(reading: SentenceReading, party: string, at: number): Mention {
  const possessive = /^(?:his|her|their|its|our|my)$/.test(reading.norm(at));
  let headTo = at + 1;
  if (possessive) {
    const actor = reading
      .classes('ACTOR')
      .find((m) => m.from > at && m.from <= at + 3 && reading.tokens.slice(at + 1, m.from).every((t) => t.word && t.shape === 'lower'));
    if (actor) headTo = actor.to;
  }
  const before = reading.norm(at - 1);
  const preposition = /^(?:of|by|on|in|at|to|from|with|against|for|over|about|behind)$/.test(before) ? before : null;
  return {
    party,
    kind: 'pronoun',
    from: at,
    to: at + 1,
    headTo,
    actor: headTo > at + 1,
    preposition,
    place: false,
    possessive: possessive && headTo === at + 1,
  };
}
